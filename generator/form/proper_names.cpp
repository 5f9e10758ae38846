#include "form/proper_names.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/award_cues.h"
#include "form/filled_form.h"
#include "form/name_kind.h"
#include "form/name_tokens.h"
#include "form/name_words.h"
#include "form/welsh_mutation.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_joiner(std::string_view word) {
    return word == "of" || word == "for" || word == "the" || word == "in" || word == "on" || word == "&" ||
           word == "a" || word == "to" || word == "y" || word == "yr" || word == "'n'" || word == "de" || word == "at";
}

bool is_lead_word(std::string_view word) { return word == "to" || word == "with" || word == "by" || word == "from"; }

class Finder {
  public:
    Finder(std::string_view sentence, const KnownOrganisations& known)
        : sentence_(sentence), known_(known), words_(name_tokens(sentence)) {
        folded_.reserve(words_.size());
        for (const NameToken& word : words_) folded_.push_back(word.folded);
    }

    std::vector<ProperName> run() {
        std::vector<ProperName> names;
        for (std::size_t at = 0; at < words_.size();) {
            const std::size_t length = known_.longest_name_at(folded_, at);
            if (length > 0 && words_[at].is_capital && !goes_on_behind(at + length - 1)) {
                std::size_t last = at + length - 1;
                while (last + 1 < words_.size() && !words_[last].stops && is_legal_ending(words_[last + 1].folded))
                    ++last;
                names.push_back(made(at, last, ProperName::Kind::known));
                at = last + 1;
                continue;
            }
            if (!words_[at].is_capital) {
                ++at;
                continue;
            }
            const std::size_t last = last_of(at);
            std::size_t first = at;
            // "We Are Survivors": no sentence writes its verb with a capital
            const bool is_motto = words_[at].folded == "we" && at + 2 <= last && words_[at + 1].text == "Are";
            const bool begins_sentence = at == 0 || words_[at - 1].stops;
            // "Award Crestline Theatre £5,000": the verb is no part of the name
            // "with Victims First Ltd": behind such a word it begins the name
            const bool leads = at > 0 && !words_[at - 1].stops && is_lead_word(words_[at - 1].folded) &&
                               month_named(words_[at].folded) == 0;
            while (!leads && !is_motto && first < last && is_plain_word(words_[first].folded) && !is_initial(first) &&
                   (begins_sentence || words_[first].folded != "the") && words_[first + 1].is_capital)
                ++first;
            while (first <= last && !words_[first].is_capital) ++first;
            if (first <= last) {
                // "3rd Eastmoor Scouts"
                if (first > 0 && !words_[first - 1].stops && is_number_of_group(words_, first - 1, last)) --first;
                names.push_back(classified(first, last));
            }
            at = last + 1;
        }
        return names;
    }

  private:
    /// The last word of the name that begins at `at`.
    std::size_t last_of(std::size_t at) const {
        std::size_t last = at;
        std::size_t next = at + 1;
        while (next < words_.size() && !words_[next - 1].stops) {
            const NameToken& word = words_[next];
            // "Onward Trust's Sightline project": what belongs to it is no part of its name
            if (last > at && is_possessive_of_body(words_[last])) break;
            if (word.opens_bracket) {
                // "The Good Company (Lowmarsh) C.I.C.": the name goes on behind its bracket
                const std::size_t behind = bracket_end(next);
                if (behind < words_.size() && is_legal_ending(words_[behind].folded)) {
                    last = behind;
                    next = behind + 1;
                    continue;
                }
                break;
            }
            if (word.is_capital && is_plain_word(words_[at].folded) && known_.longest_name_at(folded_, next) > 0) break;
            if (word.is_capital || is_short_number(word.text) || is_legal_ending(word.folded)) {
                last = next++;
                continue;
            }
            if (word.folded == "and" || word.folded == "a'r" || word.folded == "ac") {
                if (!goes_on_behind_and(at, last, next)) break;
                ++next;
                continue;
            }
            if (word.folded == "i" && is_joined_in_welsh(next)) {
                ++next;
                continue;
            }
            if (!is_joiner(word.folded) || next + 1 >= words_.size() || word.stops) break;
            // "Friends of the Park": joiners count only before another capital
            std::size_t ahead = next;
            while (ahead < words_.size() && is_joiner(words_[ahead].folded) && !words_[ahead].stops) ++ahead;
            if (ahead >= words_.size() || !words_[ahead].is_capital) break;
            // "Age Concern for April": the month is no part of the name
            if ((word.folded == "for" || word.folded == "in") && month_named(words_[ahead].folded) != 0) break;
            // "Aurelia Dawn for the Clinic": what the money is for
            if (word.folded == "for" && words_[next + 1].folded == "the" && !is_group_helped(ahead) &&
                (last > at || !is_body_word(words_[at].folded)))
                break;
            // "to Right to Succeed to run a project": behind the "to" of who is paid another one belongs to the name
            if (word.folded == "to" && last == at && at > 0 && words_[at - 1].folded == "to" &&
                words_[next + 1].is_capital && (has_lower_behind(next + 1) || next + 2 == words_.size())) {
                last = next + 1;
                next = last + 1;
                continue;
            }
            // "School of Law at the University of Midshire"
            if (word.folded == "at" && is_faculty(at, last) && words_[ahead].folded == "university") {
                next = ahead;
                continue;
            }
            // "Word on the Street CIC"
            if (word.folded == "on" && reaches_legal_ending(ahead)) {
                next = ahead;
                continue;
            }
            // "with Aspire to Change (Eastern) CIC"
            if (word.folded == "to" && last == at && at > 0 && is_lead_word(words_[at - 1].folded) &&
                !is_plain_word(words_[at].folded) && reaches_legal_ending(ahead)) {
                next = ahead;
                continue;
            }
            // "Thwaite Valley Council for Voluntary Service"
            if (word.folded == "for" && words_[last].folded == "council" && words_[ahead].folded == "voluntary") {
                next = ahead;
                continue;
            }
            // "grant to X": what follows "to" is another name
            // "Harrow Council for Young People (HCYP)"
            const bool is_spelt = initials_reach(at, ahead);
            if (!is_spelt && (word.folded == "to" || word.folded == "on" || word.folded == "a" ||
                              ((word.folded == "in" || word.folded == "at" || (word.folded == "for" && last > at)) &&
                               has_body_word(words_, at, last) && !is_group_helped(ahead))))
                break;
            next = ahead;
        }
        return last;
    }

    /// "the Street CIC": the words from here to the next stop end like a firm
    bool reaches_legal_ending(std::size_t at) const {
        for (std::size_t end = at; end < words_.size() && end < at + 4 && words_[end].is_capital; ++end) {
            if (is_legal_ending(words_[end].folded)) return end > at;
            const bool is_bracket_of_name = words_[end].opens_bracket || words_[end].closes_bracket;
            if ((words_[end].stops && !words_[end].closes_bracket) ||
                (is_body_word(words_[end].folded) && !is_bracket_of_name))
                return false;
        }
        return false;
    }

    /// Does a bracket behind the name that goes on at `ahead` spell its capitals from the first one?
    bool initials_reach(std::size_t first, std::size_t ahead) const {
        std::string capitals;
        for (std::size_t at = first; at < words_.size() && at < first + 12; ++at) {
            if (at > ahead && words_[at].opens_bracket) return capitals.size() > 2 && words_[at].text == capitals;
            if (words_[at].is_capital) capitals += words_[at].text.front();
            if (words_[at].stops ||
                (!words_[at].is_capital && !is_joiner(words_[at].folded) && words_[at].folded != "and"))
                return false;
        }
        return false;
    }

    /// "Riding for the Disabled"
    bool is_group_helped(std::size_t at) const {
        return is_one_of(words_[at].folded, {"disabled", "blind", "deaf", "homeless", "elderly", "bereaved"});
    }

    bool has_lower_behind(std::size_t at) const {
        return !words_[at].stops && at + 1 < words_.size() && !words_[at + 1].is_capital;
    }

    /// "with St Brannoc's to run a hostel": nothing follows that could belong to it.
    bool is_own_ending(std::size_t last) const {
        if (last + 1 >= words_.size() || words_[last].stops) return false;
        return is_one_of(words_[last + 1].folded,
                         {"to", "for", "from", "will", "has", "is", "was", "under", "towards"});
    }

    /// "Harbour Wall CIC" is not the Harbour that is known.
    bool goes_on_behind(std::size_t last) const {
        const bool follows = last + 1 < words_.size() && !words_[last].stops && words_[last + 1].is_capital &&
                             !words_[last + 1].opens_bracket && !is_legal_ending(words_[last + 1].folded) &&
                             !words_[last].folded.ends_with("'s");
        if (!follows) return false;
        // "Harbour Support Service": what is no name alone leads up to the kind of body it is
        const bool leads_up = last + 2 < words_.size() && !words_[last + 1].stops && words_[last + 2].is_capital &&
                              is_body_word(words_[last + 2].folded);
        return leads_up || !is_plain_word(words_[last + 1].folded);
    }

    static bool is_short_number(std::string_view text) {
        return !text.empty() && text.size() <= 3 && text.find_first_not_of("0123456789") == std::string_view::npos;
    }

    std::size_t bracket_end(std::size_t at) const {
        for (std::size_t end = at; end < words_.size() && end < at + 5; ++end)
            if (words_[end].closes_bracket) return end + 1;
        return words_.size();
    }

    /// "Boxing and Reading Club" is one name, "Youth Project and Academy Trust" are two.
    bool goes_on_behind_and(std::size_t first, std::size_t last, std::size_t at) const {
        if (at + 1 >= words_.size() || !words_[at + 1].is_capital || words_[at].stops) return false;
        if (known_.longest_name_at(folded_, first) > at - first) return true;
        // "Broads Refuge and Outreach": nobody is called Outreach alone
        const bool is_one_word = at + 2 >= words_.size() || words_[at + 1].stops || !words_[at + 2].is_capital;
        if (is_one_word && is_service_word(words_[at + 1].folded)) return true;
        // "Mitie Care and Custody Ltd", "X Forensic and Medical Services": no name alone
        if (is_kind_of_work(words_[at + 1].folded) && !is_one_word && !words_[at + 1].stops &&
            (is_legal_ending(words_[at + 2].folded) || words_[at + 2].folded == "services"))
            return true;
        if ((is_faculty(first, last) || is_head_of_something(words_, first, last)) && is_one_word) return true;
        // "Harbour Rape and Sexual Abuse Support Centre"
        constexpr WordList harms{"rape abuse violence assault stalking"};
        if (harms.holds(words_[last].folded) &&
            is_one_of(words_[at + 1].folded, {"sexual", "domestic", "violence", "abuse"}))
            return true;
        // "Rushcliffe Community and Voluntary Service"
        if (words_[last].folded == "community" && words_[at + 1].folded == "voluntary") return true;
        // "Quay Road Mosque and Community Centre"
        if (at + 2 < words_.size() && !words_[at + 1].stops && is_unnamed_body(words_, at + 1, at + 2) &&
            (at + 3 >= words_.size() || words_[at + 2].stops || !words_[at + 3].is_capital))
            return true;
        // "Kier Construction North and Scotland"
        if (is_one_word && is_region(words_[last].folded) && is_region(words_[at + 1].folded)) return true;
        if (known_.longest_name_at(folded_, at + 1) > 0 || has_body_word(words_, first, last)) return false;
        std::size_t end = at + 1;
        while (end + 1 < words_.size() && !words_[end].stops && words_[end + 1].is_capital) ++end;
        if (first == last && is_area(first)) return has_body_word(words_, at + 1, end);
        // "A and B Club": B alone would be a name of its own if it has two words before its ending
        if (is_legal_ending(words_[end].folded)) return end <= at + 2;
        // "Aske Hall, Beckfoot Reading Room and Dunsley Hall": the last two of a list
        const bool is_listed = first > 0 && last > first && words_[first - 1].stops && words_[first - 1].is_capital;
        return !is_listed && is_body_word(words_[end].folded) && end <= at + 3;
    }

    /// "Loamshire and Fenborough Youth Service", "the Weald and Downs Trust": the first of two areas that one body serves.
    bool is_area(std::size_t at) const {
        const std::string& word = words_[at].folded;
        const bool has_article =
            at > 0 && words_[at - 1].folded == "the" && !word.ends_with("s") && !is_in_capitals(words_[at].text);
        return is_name_of_place(word) || has_article;
    }

    /// "Centre School of Law": what is taught there goes on behind "and".
    bool is_faculty(std::size_t first, std::size_t last) const {
        for (std::size_t at = first; at + 2 <= last; ++at)
            for (std::string_view part : {"school", "faculty", "department", "institute"})
                if (words_[at].folded == part && words_[at + 1].folded == "of") return true;
        return false;
    }

    ProperName made(std::size_t first, std::size_t last, ProperName::Kind kind) const {
        ProperName name;
        name.at = words_[first].at;
        name.end = words_[last].end;
        name.name = squeezed(sentence_.substr(name.at, name.end - name.at));
        if (first > 0 && kind != ProperName::Kind::known && mutates_next_word(words_[first - 1].folded))
            name.name = with_radical_first_word(name.name);
        for (std::string_view possessive : {"'s", "’s"})
            if (name.name.ends_with(possessive) && !is_own_ending(last) &&
                (kind != ProperName::Kind::known ||
                 known_.find(name.name.substr(0, name.name.size() - possessive.size()))))
                name.name.resize(name.name.size() - possessive.size());
        name.kind = kind;
        // "(charity no. 1999888)", "(SAS)": belongs to it, is not written with it
        if (last + 1 < words_.size() && words_[last + 1].opens_bracket && !words_[last].stops) {
            const std::size_t behind = bracket_end(last + 1);
            const bool short_bracket = behind <= last + 6 && behind > last + 1;
            if (short_bracket) {
                const std::string note = words_[last + 1].folded;
                const bool is_registration = note == "charity" || note == "registered" || note == "company" ||
                                             note == "reg" || note == "elusen" || note == "no";
                const bool is_initials =
                    behind == last + 2 && words_[last + 1].text.size() <= 8 && words_[last + 1].is_capital;
                if (is_registration && name.kind == ProperName::Kind::unsure)
                    name.kind = ProperName::Kind::organisation;
                if (is_registration || is_initials || words_[last + 1].folded == "lead") {
                    name.end = words_[behind - 1].end + 1;
                } else if (is_place_in_brackets(last + 1, behind) && has_body_word(words_, first, last)) {
                    // "Elm Foundation (Derwent Valley)": which of several it is
                    name.end = words_[behind - 1].end + 1;
                    name.name +=
                        " " + squeezed(sentence_.substr(words_[last + 1].at - 1, name.end + 1 - words_[last + 1].at));
                }
            }
        }
        return name;
    }

    /// One to three capitalised words that are no initials: a place, or a branch.
    bool is_place_in_brackets(std::size_t first, std::size_t behind) const {
        if (behind > first + 3) return false;
        for (std::size_t at = first; at < behind; ++at) {
            const std::string_view text = words_[at].text;
            const bool is_word = words_[at].is_capital && text.size() > 2 && text[1] >= 'a' && text[1] <= 'z';
            if (!is_word || is_post_word(words_[at].folded) || is_body_word(words_[at].folded)) return false;
        }
        return true;
    }

    ProperName classified(std::size_t first, std::size_t last) const {
        ProperName name = made(first, last, ProperName::Kind::unsure);
        if (name.kind == ProperName::Kind::unsure) name.kind = kind_of_name(words_, first, last);
        return name;
    }

    /// "Cymorth i Fenywod Glanhafren Cyf": "i" stands inside the name where a legal ending follows.
    bool is_joined_in_welsh(std::size_t at) const {
        if (words_[at].stops) return false;
        for (std::size_t next = at + 1; next < words_.size() && words_[next].is_capital; ++next) {
            if (is_legal_ending(words_[next].folded)) return true;
            if (words_[next].stops) return false;
        }
        return false;
    }

    /// "R. Thackeray & Sons Ltd"
    bool is_initial(std::size_t at) const {
        const std::size_t end = words_[at].end;
        return words_[at].text.size() == 1 && end < sentence_.size() && sentence_[end] == '.' && at + 1 < words_.size();
    }

    std::string_view sentence_;
    const KnownOrganisations& known_;
    std::vector<NameToken> words_;
    std::vector<std::string> folded_;
};

} // namespace

std::vector<ProperName> proper_names(std::string_view sentence, const KnownOrganisations& known) {
    return Finder(sentence, known).run();
}

bool may_be_provider(const ProperName& name) {
    return name.kind == ProperName::Kind::known || name.kind == ProperName::Kind::organisation ||
           name.kind == ProperName::Kind::unsure;
}

} // namespace part_one
