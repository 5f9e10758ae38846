#include "form/award_sentences.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/proper_names.h"
#include "form/recipient_cues.h"
#include "form/sentence_tokens.h"

#include <algorithm>

namespace part_one {

namespace {

class Reader {
  public:
    Reader(std::string_view sentence, Firmness firmness, const KnownOrganisations& known)
        : sentence_(sentence), firmness_(firmness), lower_(lower_ascii(sentence)),
          names_(proper_names(sentence, known)), sums_(find_amounts(sentence)) {
        std::erase_if(names_, [&](const ProperName& name) { return stands_in_sum(sums_, name.at); });
        tokens_ = sentence_tokens(sentence, lower_, names_, sums_);
    }

    SentenceReading run() {
        const std::string folded = fold(sentence_);
        if (refuses(folded)) {
            for (const ProperName& name : names_)
                if (may_be_provider(name)) reading_.refused.push_back(name.name);
            return std::move(reading_);
        }
        if (tells_of_end(folded) || is_given_from_outside(folded)) return std::move(reading_);
        const bool tells = only_tells(folded);
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (tokens_[at].kind != Token::Kind::name || taken(at)) continue;
            if (is_recipient(at, tells)) take_list(at);
        }
        assign_sums();
        return std::move(reading_);
    }

  private:
    bool is_word(std::size_t at, std::string_view word) const {
        return at < tokens_.size() && tokens_[at].kind == Token::Kind::word && tokens_[at].word == word;
    }
    const ProperName& name_of(std::size_t at) const { return names_[tokens_[at].index]; }
    bool is_sure(std::size_t at) const {
        const auto kind = name_of(at).kind;
        return kind == ProperName::Kind::known || kind == ProperName::Kind::organisation;
    }
    bool taken(std::size_t at) const { return std::find(taken_.begin(), taken_.end(), at) != taken_.end(); }
    bool has_sum() const { return !sums_.empty(); }

    template <typename Question>
    bool stands_before(std::size_t at, std::size_t reach, Question question) const {
        int inside = 0;
        for (std::size_t back = at; back > 0 && at - back < reach; --back) {
            const Token& token = tokens_[back - 1];
            // A bracket that opens before the name and a semicolon part it from what stands before them; a bracket
            // that is closed again is passed over.
            if (token.kind == Token::Kind::mark && token.word == ")") ++inside;
            if (token.kind == Token::Kind::mark && token.word == ";") return false;
            if (token.kind == Token::Kind::mark && token.word == "(" && inside-- == 0) return false;
            if (inside > 0) continue;
            if (token.kind == Token::Kind::word && question(token.word)) return true;
        }
        return false;
    }

    /// Is the name behind a cue with nothing but light words between?
    template <typename Question>
    bool stands_close_before(std::size_t at, Question question) const {
        for (std::size_t back = at; back > 0; --back) {
            const Token& token = tokens_[back - 1];
            if (token.kind == Token::Kind::word && question(token.word)) return true;
            if (token.kind != Token::Kind::sum && !(token.kind == Token::Kind::word && is_light(token.word)))
                return false;
        }
        return false;
    }

    bool is_recipient(std::size_t at, bool tells) const {
        if (!may_be_provider(name_of(at))) return false;
        std::size_t before = at; // the first token before the name that is no article
        while (before > 0 &&
               (is_word(before - 1, "the") || is_word(before - 1, "both") || is_word(before - 1, "local")))
            --before;
        const bool behind_each =
            before > 1 && is_word(before - 1, "of") && (is_word(before - 2, "each") || is_word(before - 2, "all"));
        const std::size_t cue = behind_each ? before - 2 : before;
        if (is_asked_of(tokens_, cue)) return false;
        const auto giving = [](std::string_view word) { return gives(word); };
        const auto binding = [](std::string_view word) { return binds(word); };

        // "£n to X", "£n each to X", "award … to X"
        const bool is_inside_name = cue > 1 && is_word(cue - 1, "i") && tokens_[cue - 2].kind == Token::Kind::name;
        if (cue > 0 && (is_word(cue - 1, "to") || is_word(cue - 1, "i")) && !is_inside_name) {
            if (cue > 1 && tokens_[cue - 2].kind == Token::Kind::sum && !tells) return true;
            if (cue > 2 && is_word(cue - 2, "each") && tokens_[cue - 3].kind == Token::Kind::sum && !tells) return true;
            if (stands_close_before(cue, giving)) return true;
            if (stands_close_before(cue, binding)) return true;
            // "An amount of £n be provided to X"
            if (has_sum() && !tells && cue > 1 && is_word(cue - 2, "provided") && cue > 2 &&
                is_be(tokens_[cue - 3].word))
                return true;
            if (is_sure(at) && !tells && (stands_before(cue, 22, giving) || stands_before(cue, 10, binding)))
                return true;
            if (!tells && firmness_ == Firmness::decides && stands_before(cue, 14, giving)) return true;
        }
        if (!tells && is_sure(at) && cue > 0 && is_word(cue - 1, "to") && is_sum_taken_from(tokens_, cue - 1))
            return true;
        if (!tells && firmness_ == Firmness::decides && is_lot_to(tokens_, lower_, cue)) return true;
        if (!tells && leads_in_list(cue)) return true;
        if (!tells && is_named_behind_role(cue)) return true;
        // "award X £n", "X £n" behind a verb that gives
        if (!tells && at + 1 < tokens_.size() && tokens_[at + 1].kind == Token::Kind::sum && cue > 0 &&
            tokens_[cue - 1].kind == Token::Kind::word &&
            is_one_of(tokens_[cue - 1].word,
                      {"award", "awards", "grant", "grants", "give", "gives", "pay", "pays", "fund"}))
            return true;
        // "provide X with a grant of £n"
        const bool is_with_sum =
            firmness_ == Firmness::decides && at + 2 < tokens_.size() && tokens_[at + 2].kind == Token::Kind::sum;
        if (!tells && has_sum() && is_word(at + 1, "with") && cue > 0 && (is_sure(at) || is_with_sum) &&
            (is_word(cue - 1, "provide") || is_word(cue - 1, "provides") || is_word(cue - 1, "support") ||
             is_word(cue - 1, "supports")))
            return true;
        // "fund X to", "award X a contract"
        if (!tells && cue > 0 && tokens_[cue - 1].kind == Token::Kind::word &&
            is_one_of(tokens_[cue - 1].word, {"award", "awards", "awarding", "fund"}) && is_sure(at))
            return true;
        if (!tells && firmness_ == Firmness::decides && has_client(at)) return true;
        // "contract with X"
        if (cue > 0 && (is_word(cue - 1, "with") || is_word(cue - 1, "gyda"))) {
            for (std::size_t back = cue; back-- > 0 && cue - back < 6;)
                if (tokens_[back].kind == Token::Kind::name && has_client(back)) return false;
            if (stands_close_before(cue - 1, binding)) return true;
            if (!tells && stands_before(cue - 1, is_sure(at) ? 12 : 5, binding)) return true;
        }
        // "appoint X", "appointment of X"
        if (cue > 0 && stands_close_before(cue, [](std::string_view word) { return appoints(word); })) {
            const bool verb_is_plain =
                stands_close_before(cue, [](std::string_view word) { return word == "commission"; });
            return !verb_is_plain || is_word(at + 1, "to") || is_sure(at);
        }
        // "buy n from X", "a grant was given by": money must be in the sentence
        if (!tells && cue > 0 && is_word(cue - 1, "from") && has_sum() && is_sure(at) &&
            stands_before(cue, 14, [](std::string_view word) { return buys(word); }) && !is_given_by(tokens_, cue))
            return true;
        // "is done by X under a grant of £n"
        if (!tells && cue > 0 && (is_word(cue - 1, "by") || is_word(cue - 1, "through")) &&
            names_work_under_contract(at))
            return true;
        if (is_word(at + 1, "to") && cue > 0 && is_word(cue - 1, "allow") && is_word(at + 2, "continue")) return true;
        return is_recipient_as_subject(at, tells);
    }

    bool has_client(std::size_t at) const {
        return is_sure(at) && has_contract_with_client(sentence_, tokens_, names_, at);
    }

    /// "£7,250 to the outgoing provider, X"
    bool is_named_behind_role(std::size_t cue) const {
        if (cue < 3 || tokens_[cue - 1].kind != Token::Kind::mark || tokens_[cue - 1].word != ",") return false;
        for (std::size_t back = cue - 1; back > 1 && cue - back < 7; --back) {
            if (tokens_[back - 1].kind != Token::Kind::word) return false;
            // "award the contract to the first-placed tenderer, X"
            if (tokens_[back - 1].word == "to")
                return tokens_[back - 2].kind == Token::Kind::sum ||
                       (tokens_[back - 2].kind == Token::Kind::word && binds(tokens_[back - 2].word) && has_sum());
        }
        return false;
    }

    /// "£1,500 to each of the four centres: X": a list behind a colon, of which each gets the sum
    bool leads_in_list(std::size_t cue) const {
        if (cue < 4 || tokens_[cue - 1].kind != Token::Kind::mark || tokens_[cue - 1].word != ":") return false;
        for (std::size_t at = 0; at + 3 < cue; ++at)
            if (is_sum_to_each(at)) return true;
        return false;
    }

    bool is_sum_to_each(std::size_t at) const {
        return tokens_[at].kind == Token::Kind::sum && (is_word(at + 1, "to") || is_word(at + 1, "for")) &&
               (is_word(at + 2, "each") || is_word(at + 2, "all"));
    }

    /// "run by X", with a contract, a grant or a sum in the same sentence
    bool names_work_under_contract(std::size_t at) const {
        const bool works = stands_before(at, 4, [](std::string_view word) {
            return is_one_of(word,
                             {"delivered", "provided", "run", "done", "carried", "operated", "supplied", "managed"});
        });
        if (!works) return false;
        return speaks_of_contract();
    }

    bool speaks_of_contract() const {
        return std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
            return token.kind == Token::Kind::word && is_one_of(token.word, {"contract", "grant"});
        });
    }

    /// "X was granted £n", "X receives £n", "X carries on for £n"
    bool is_recipient_as_subject(std::size_t at, bool tells) const {
        std::size_t next = at + 1;
        // "The owners, X, will be paid": the commas only set the name apart
        const auto is_comma = [this](std::size_t mark) {
            return mark < tokens_.size() && tokens_[mark].kind == Token::Kind::mark && tokens_[mark].word == ",";
        };
        const bool is_set_apart = at > 0 && is_comma(at - 1) && is_comma(next);
        if (is_set_apart) ++next;
        bool passive = false;
        for (; next < tokens_.size() && next < at + 7; ++next) {
            const Token& token = tokens_[next];
            if (token.kind == Token::Kind::name && is_word(next - 1, "and")) continue;
            if (token.kind != Token::Kind::word) return false;
            if (is_be(token.word)) {
                passive = true;
                continue;
            }
            if (passive && is_passive_of_giving(token.word)) {
                // "the contract for X was awarded to Y": X is what it is about
                const bool goes_elsewhere =
                    is_word(next + 1, "to") && !appoints(token.word) && token.word != "contracted";
                return !goes_elsewhere && !is_work(at, token.word) && !is_given_by_another(tokens_, names_, next) &&
                       (is_sure(at) || is_set_apart || is_first_or_listed(at));
            }
            if (is_one_of(token.word, {"receive", "receives", "gets", "get"})) return has_sum() && !tells;
            if (is_one_of(token.word, {"agreed", "agrees"})) return is_sure(at) && speaks_of_contract();
            if (firmness_ == Firmness::decides && has_sum() && !tells && is_sure(at) &&
                is_one_of(token.word, {"carries", "continues", "continue", "delivers", "deliver", "provides", "provide",
                                       "runs", "run", "supplies", "supply", "carry"}))
                return true;
            if (!is_one_of(token.word, {"has", "have", "will", "shall", "and", "to", "grant", "should", "hereby",
                                        "also", "both", "again", "a", "the", "sum", "would"}))
                return false;
        }
        return false;
    }

    /// "The Champion Project was commissioned": the work that somebody does, not who does it.
    bool is_work(std::size_t at, std::string_view verb) const {
        if (is_one_of(verb, {"awarded", "granted", "paid", "given", "appointed"})) return false;
        const std::string name = lower_ascii(name_of(at).name);
        if (name_of(at).kind == ProperName::Kind::known) return false;
        const std::string_view last = std::string_view(name).substr(name.rfind(' ') + 1);
        return is_one_of(last, {"project", "projects", "service", "services", "hub", "centre", "helpline", "initiative",
                                "support", "house"});
    }

    /// "2.3.1"
    static bool is_numbering(std::string_view word) {
        return word.find_first_not_of("0123456789.") == std::string_view::npos;
    }

    bool is_first_or_listed(std::size_t at) const {
        for (std::size_t back = 0; back < at; ++back)
            if (tokens_[back].kind == Token::Kind::word && !is_numbering(tokens_[back].word) &&
                !is_one_of(tokens_[back].word, {"that", "the", "and", "both", "local"}))
                return false;
        return true;
    }

    /// Does another name of a list follow this one?
    bool goes_on_behind(std::size_t name) const {
        std::size_t next = name + 1;
        while (next < tokens_.size() && (tokens_[next].word == "," || is_word(next, "and") || is_word(next, "the")))
            ++next;
        return next > name + 1 && next < tokens_.size() && tokens_[next].kind == Token::Kind::name;
    }

    /// "to A, B and C": the names that follow the first one in its list.
    void take_list(std::size_t at) {
        std::vector<std::size_t> list{at};
        std::size_t next = at + 1;
        while (next < tokens_.size()) {
            std::size_t ahead = next;
            bool joined = false;
            bool by_comma = true;
            while (ahead < tokens_.size() &&
                   ((tokens_[ahead].kind == Token::Kind::mark && tokens_[ahead].word == ",") || is_word(ahead, "and") ||
                    is_word(ahead, "&") || is_word(ahead, "the") || is_word(ahead, "a'r") || is_word(ahead, "with"))) {
                joined = true;
                by_comma = by_comma && tokens_[ahead].kind == Token::Kind::mark;
                ++ahead;
            }
            if (!joined || ahead >= tokens_.size() || tokens_[ahead].kind != Token::Kind::name) break;
            if (!may_be_provider(name_of(ahead))) break;
            // "to the Gateway Club, Portsea, for": where it is
            if (by_comma && is_sure(at) && !is_sure(ahead) && !goes_on_behind(ahead)) break;
            // "to X, and Y agrees": a name that does something is not in the list
            if (ahead + 1 < tokens_.size() && tokens_[ahead + 1].kind == Token::Kind::word &&
                is_one_of(tokens_[ahead + 1].word,
                          {"has", "have", "is", "are", "was", "were", "will", "agreed", "agrees"}))
                break;
            list.push_back(ahead);
            next = ahead + 1;
        }
        for (std::size_t one : list) taken_.push_back(one);
        lists_.push_back(std::move(list));
    }

    SumKind kind_of(std::size_t sum) const { return kind_of_sum(lower_, sums_[sum].at, sums_[sum].length); }

    bool is_followed_by_each(std::size_t token) const {
        return is_word(token + 1, "each") || is_word(token + 1, "apiece");
    }

    /// Which sum is whose: a sum that touches a name is its own, "each" is everybody's, one alone is the only one's.
    void assign_sums() {
        for (const std::vector<std::size_t>& list : lists_) {
            std::optional<Pence> each;
            for (std::size_t at = 0; at < tokens_.size(); ++at) {
                if (tokens_[at].kind != Token::Kind::sum) continue;
                const std::size_t front = list.front();
                const bool before_each_of =
                    front > 1 && at < front && front - at <= 4 &&
                    stands_before(front, 3, [](std::string_view word) { return word == "each"; });
                const bool of_list = at < front && front > 0 && is_sum_to_each(at) &&
                                     leads_in_list(is_word(front - 1, "the") ? front - 1 : front);
                if ((is_followed_by_each(at) && (at < front || at <= list.back() + 1)) || before_each_of || of_list)
                    each = sums_[tokens_[at].index].sum;
            }
            for (std::size_t one : list) {
                SentenceAward award{name_of(one).name, each};
                if (!award.amount) award.amount = own_sum(one, list);
                reading_.awards.push_back(std::move(award));
            }
            if (list.size() > 1 && !each && lists_.size() == 1) reading_.shared = only_sum();
        }
    }

    std::optional<Pence> own_sum(std::size_t at, const std::vector<std::size_t>& list) const {
        if (list.size() == 1 && lists_.size() == 1)
            if (const auto sum = sum_of_years(lower_, sums_, name_of(at).at, name_of(at).end)) return sum;
        // "X £n", "X: £n", "X (£n)", "X – £n"
        for (std::size_t next = at + 1; next < tokens_.size() && next <= at + 2; ++next) {
            if (tokens_[next].kind == Token::Kind::sum) return whole(next);
            const bool passes =
                (tokens_[next].kind == Token::Kind::mark && tokens_[next].word != "," && tokens_[next].word != ";") ||
                is_word(next, "-") || is_word(next, "–") || is_word(next, "of") || is_word(next, "for");
            if (!passes) break;
        }
        // "£n to X"
        if (list.front() == at) {
            std::size_t back = at;
            while (back > 0 && (is_word(back - 1, "the") || is_word(back - 1, "to") || is_word(back - 1, "i"))) --back;
            if (back > 0 && back < at && tokens_[back - 1].kind == Token::Kind::sum)
                if (const auto sum = whole(back - 1)) return sum;
        }
        return list.size() == 1 && lists_.size() == 1 ? only_sum() : std::nullopt;
    }

    /// The sum of this token, if it is not one of a year or a limit.
    std::optional<Pence> whole(std::size_t token) const {
        const std::size_t sum = tokens_[token].index;
        return kind_of(sum) == SumKind::per_unit ? std::nullopt : sums_[sum].sum;
    }

    /// The one sum of the sentence that can be the whole: the total, else the only one that is not per year or each.
    std::optional<Pence> only_sum() const {
        std::vector<Pence> totals, plain;
        const auto keep = [](std::vector<Pence>& into, Pence sum) {
            if (std::find(into.begin(), into.end(), sum) == into.end()) into.push_back(sum);
        };
        for (std::size_t at = 0; at < sums_.size(); ++at) {
            if (!sums_[at].sum) return std::nullopt;
            const SumKind kind = kind_of(at);
            if (kind == SumKind::total) keep(totals, *sums_[at].sum);
            if (kind == SumKind::plain || (kind == SumKind::context && is_price(lower_, sums_[at].at))) keep(plain, *sums_[at].sum);
        }
        if (totals.size() == 1) return totals[0];
        return totals.empty() && plain.size() == 1 ? std::optional(plain[0]) : std::nullopt;
    }

    std::string_view sentence_;
    Firmness firmness_;
    std::string lower_;
    std::vector<ProperName> names_;
    std::vector<WrittenAmount> sums_;
    std::vector<Token> tokens_;
    std::vector<std::size_t> taken_;
    std::vector<std::vector<std::size_t>> lists_;
    SentenceReading reading_;
};

} // namespace

SentenceReading read_award_sentence(std::string_view sentence, Firmness firmness, const KnownOrganisations& known) {
    return Reader(sentence, firmness, known).run();
}

} // namespace part_one
