#include "disclosure/taking_away.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/vocabulary.h"
#include "form/profile.h"

#include <algorithm>
#include <vector>

namespace part_one {

namespace {

using FoldedWords = std::vector<FoldedWord>;

/// An act of taking away. Strong ones are done to texts alone; "remove" is done to barriers too.
struct Act {
    std::size_t words = 0; // 0: none
    bool is_done = false;  // "removed"
    bool is_strong = false;
};

std::string_view word(const FoldedWords& words, std::size_t at) {
    return at < words.size() ? words[at].text : std::string_view{};
}

Act act_at(const FoldedWords& words, std::size_t at) {
    static constexpr WordList strong{"redact anonymise anonymize obscure pixelate withhold suppress mask"};
    static constexpr WordList strong_done{
        "redacted anonymised anonymized obscured pixelated withheld suppressed masked"};
    static constexpr WordList plain{"remove delete strip omit exclude cut hide erase detach"};
    static constexpr WordList plain_done{"removed deleted stripped omitted excluded cut hidden erased detached"};
    static constexpr WordList strong_out{"black blank edit cross white"};
    static constexpr WordList strong_out_done{"blacked blanked edited crossed whited"};
    static constexpr WordList plain_out{"take leave strike cut strip rub"};
    static constexpr WordList plain_out_done{"taken left struck cut stripped rubbed"};
    const std::string_view here = word(words, at);
    if (word(words, at + 1) == "out") {
        if (strong_out.holds(here)) return {2, false, true};
        if (strong_out_done.holds(here)) return {2, true, true};
        if (plain_out.holds(here)) return {2, false, false};
        if (plain_out_done.holds(here)) return {2, true, false};
    }
    if (strong.holds(here)) return {1, false, true};
    if (strong_done.holds(here)) return {1, true, true};
    if (plain.holds(here)) return {1, false, false};
    return {plain_done.holds(here) ? std::size_t{1} : 0, true, false};
}

/// One sentence of a line.
class Sentence {
  public:
    explicit Sentence(std::string_view text) : text_(text), words_(folded_words(text)) {}

    bool orders() const {
        constexpr std::size_t longest = 40; // words; a longer sentence tells something
        if (words_.empty() || words_.size() > longest || is_work_on_other_things()) return false;
        if (is_needed() || keeps_out()) return true;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const Act act = act_at(words_, at);
            if (act.words == 0) continue;
            const bool is_owed = act.is_done ? is_obligation(at) : is_imperative(at);
            if (!is_owed) continue;
            if (names_publication() || points_at_passage(at, act) || is_note(at, act)) return true;
        }
        return false;
    }

  private:
    bool is_work_on_other_things() const {
        static constexpr WordList things{
            "footage video videos film films recording recordings camera cameras barrier barriers graffiti software "
            "stigma window windows waste litter duplicates"};
        return std::any_of(words_.begin(), words_.end(),
                           [](const FoldedWord& here) { return things.holds(here.text); });
    }

    /// "The name needs redacting", "the next table requires redaction"
    bool is_needed() const {
        for (std::size_t at = 0; at + 1 < words_.size(); ++at) {
            if (!is_any(words_[at].text, {"need", "needs", "require", "requires"})) continue;
            if (at > 0 && is_any(word(words_, at - 1), {"not", "no", "that", "which", "may"})) continue;
            if (is_any(word(words_, at + 1), {"redacting", "redaction", "anonymising"})) return true;
            if (word(words_, at + 1) == "to" && word(words_, at + 2) == "be" && word(words_, at + 3) == "redacted")
                return true;
        }
        return false;
    }

    /// "Keep this line out of the published copy", "should not appear on the website", "not to appear in the public copy"
    bool keeps_out() const {
        for (std::size_t at = 0; at + 2 < words_.size(); ++at) {
            std::size_t place = at + 2;
            const bool is_out =
                is_any(words_[at].text, {"out", "off"}) && at <= 6 &&
                is_any(word(words_, 0), {"keep", "please", "kept", "comes", "leave", "to", "this", "must"});
            const bool is_unseen = words_[at].text == "appear" && at > 0 &&
                                   (word(words_, at - 1) == "not" || (at > 1 && word(words_, at - 2) == "not"));
            if (!is_out && !is_unseen) continue;
            if (!is_any(word(words_, at + 1), {"of", "in", "on", "from", "the", "our"})) continue;
            while (is_any(word(words_, place), {"the", "our"})) ++place;
            if (word(words_, at + 1) == "the" || word(words_, at + 1) == "our") place = at + 2;
            if (is_any(word(words_, place), {"public", "published", "web", "online"}) &&
                is_any(word(words_, place + 1), {"version", "copy", "form", "record", "site", "page"}))
                return true;
            if (is_unseen && is_any(word(words_, place), {"website", "web"})) return true;
        }
        return false;
    }

    /// What stands between a word and the one before it.
    std::string_view gap_before(std::size_t at) const {
        return at == 0 ? std::string_view{} : text_.substr(words_[at - 1].end, words_[at].at - words_[at - 1].end);
    }

    /// "Remove …", "please remove", "NB: remove", "before publication remove"
    bool is_imperative(std::size_t at) const {
        if (at == 0 || is_any(word(words_, at - 1), {"please", "nb", "kindly", "note", "must", "should"})) return true;
        if (gap_before(at).find_first_of(":([{<;") != std::string_view::npos) return true;
        if (gap_before(at).find(" - ") != std::string_view::npos) return true;
        // "Before publication, remove the name"
        return is_any(word(words_, 0), {"before", "prior"}) && at <= 8 && behind_publication(0) == at;
    }

    /// "to be removed", "must be removed", "should all be removed"
    bool is_obligation(std::size_t at) const {
        if (at > 1 && word(words_, at - 1) == "be") {
            const std::size_t verb =
                is_any(word(words_, at - 2), {"all", "then", "both", "therefore"}) && at > 2 ? at - 3 : at - 2;
            return is_any(word(words_, verb), {"to", "must", "should", "shall"}) &&
                   !is_any(word(words_, verb == 0 ? 0 : verb - 1), {"not", "need", "able", "likely", "due"});
        }
        return false;
    }

    /// The word behind "before this goes on the website", if `at` begins it; else `at`.
    std::size_t behind_publication(std::size_t at) const {
        static constexpr WordList leads{
            "this it is the form page report record notice decision document paper goes go going "
            "being on to our onto we put up are they any for of in a"};
        static constexpr WordList shows{
            "publish publishing published publication publicly website web upload uploading uploaded online release "
            "released public live internet"};
        constexpr std::size_t farthest = 7; // words
        std::size_t next = at + 1;
        if (word(words_, at) == "prior" || word(words_, at) == "ahead") ++next;
        while (next < words_.size() && next <= at + farthest && leads.holds(word(words_, next))) ++next;
        // "before it goes up": that word leads on, and may be the last.
        if (next > at + 1 && word(words_, next - 1) == "up" &&
            is_any(word(words_, next - 2), {"goes", "go", "put", "going"}))
            return next;
        if (next >= words_.size() || !shows.holds(word(words_, next))) return at;
        // Behind a bracket or a colon something else begins: "(to be removed before publication) is …"
        const bool goes_on = gap_before(next + 1).find_first_not_of(' ') == std::string_view::npos;
        const std::string_view after = goes_on ? word(words_, next + 1) : std::string_view{};
        // "before publication of the strategy", "before the website is launched", "before release from prison"
        if (after == "of" && !is_any(word(words_, next + 2), {"this", "form"})) return at;
        if (is_any(after, {"from", "is", "was", "opens", "launch", "launches", "meeting", "consultation", "inquiry",
                           "event", "hearing", "interest", "sector", "transport", "are"}))
            return at;
        return next + 1;
    }

    /// "before publication", "prior to upload", "Web version:", "from the published version"
    bool names_publication() const {
        // "Web team: please leave out …", "to be redacted by web team"
        for (std::size_t at = 0; at < words_.size(); ++at)
            if (word(words_, at) == "webmaster" ||
                (is_any(word(words_, at), {"web", "website", "comms"}) &&
                 is_any(word(words_, at + 1), {"team", "editor", "editors", "officer"})))
                return true;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const std::string_view here = words_[at].text;
            if ((here == "before" || (here == "prior" && word(words_, at + 1) == "to") ||
                 (here == "ahead" && word(words_, at + 1) == "of") ||
                 (is_any(here, {"when", "for"}) &&
                  is_any(word(words_, at + 1), {"publishing", "publication", "uploading", "website"}))) &&
                behind_publication(at) > at)
                return true;
            const bool is_version = is_any(word(words_, at + 1), {"version", "copy", "form"});
            if (is_version && is_any(here, {"web", "website", "published", "public", "online"}) &&
                (at == 0 || is_any(word(words_, at - 1), {"the", "our", "from", "for", "in"})))
                return true;
        }
        return false;
    }

    /// "The next paragraph is to be deleted.", "Names to be masked: …"
    bool points_at_passage(std::size_t at, const Act& act) const {
        static constexpr WordList passages{
            "paragraph paragraphs sentence sentences section table line lines text figure "
            "figures words wording passage row column page name names sums para"};
        static constexpr WordList names{"name names figure figures sum sums price prices address addresses identity"};
        if (word(words_, at + act.words) == "from") return false;
        const auto is_near = [&](std::size_t here) {
            const bool is_pointed_at =
                is_any(word(words_, here), {"this", "next", "following", "above", "below", "preceding", "these"});
            return (is_pointed_at && passages.holds(word(words_, here + 1))) ||
                   (act.is_strong && passages.holds(word(words_, here)) &&
                    is_any(word(words_, here + 1), {"below", "above"}));
        };
        if (!act.is_done)
            return is_near(at + act.words) || (word(words_, at + act.words) == "the" && is_near(at + act.words + 1));
        for (std::size_t here = 0; here < at; ++here) {
            if (is_near(here) && here + 6 >= at) return true;
            if (act.is_strong && names.holds(words_[here].text) && here + 7 >= at) return true;
        }
        return false;
    }

    /// "NB redact Pellowby", "please black out …", "– redact name –"
    bool is_note(std::size_t at, const Act& act) const {
        if (act.is_done || at == 0) return false;
        const bool is_of_texts = words_[at].text == "redact" || act.words == 2;
        if (is_of_texts && act.is_strong && is_any(word(words_, at - 1), {"please", "nb", "kindly", "note"}))
            return true;
        return is_of_texts && act.is_strong && gap_before(at).find(" - ") != std::string_view::npos &&
               is_any(word(words_, at + act.words), {"name", "names", "this", "figure", "sum", "figures"});
    }

    std::string_view text_;
    FoldedWords words_;
};

/// What stands in a bracket: "[REDACT Pellowby]", "(blank out)", "<<redact>>", "[redaction starts]", "[remove: …]"
bool bracket_orders(std::string_view inside, char opening) {
    const FoldedWords words = folded_words(inside);
    if (words.empty()) return false;
    const bool is_square = opening != '(';
    if (words.size() <= 3 && is_any(words[0].text, {"redaction", "redactions", "start", "begin", "end"}) &&
        std::any_of(words.begin(), words.end(),
                    [](const FoldedWord& here) { return here.text.starts_with("redact"); }) &&
        std::any_of(words.begin(), words.end(), [](const FoldedWord& here) {
            return is_any(here.text, {"start", "starts", "begin", "begins", "end", "ends", "from", "here"});
        }))
        return true;
    std::size_t at = is_any(words[0].text, {"please", "nb"}) ? 1 : 0;
    if (word(words, at) == "to" && word(words, at + 1) == "be") {
        const Act owed = act_at(words, at + 2);
        return owed.words > 0 && owed.is_done && at + 2 + owed.words == words.size() && (owed.is_strong || is_square);
    }
    const Act act = act_at(words, at);
    if (act.words == 0 || act.is_done) return false;
    const bool is_of_texts = words[at].text == "redact" || (act.words == 2 && act.is_strong);
    if (at + act.words == words.size()) return is_square || is_of_texts || words[at].text == "withhold";
    if (is_of_texts) return true;
    const std::size_t end = words[at + act.words - 1].end;
    const bool has_colon = end < inside.size() && inside[end] == ':';
    return is_square && (has_colon || is_any(words[at].text, {"anonymise", "withhold", "obscure", "mask"}));
}

/// "The name is redacted [Pellowby].": what was to go stands there still.
bool shows_what_is_redacted(std::string_view folded) {
    static constexpr WordList explains{
        "redacted section sec s foia foi exempt exemption personal data name names withheld "
        "under see para paragraph note removed by as and in for of act"};
    for (std::string_view said : {" is redacted [", " are redacted [", " is redacted ("}) {
        const std::size_t at = folded.find(said);
        if (at == std::string_view::npos) continue;
        const std::string_view inside = folded.substr(at + said.size());
        const FoldedWords words = folded_words(inside.substr(0, inside.find_first_of(")]")));
        if (!words.empty() &&
            std::none_of(words.begin(), words.end(), [](const FoldedWord& here) { return explains.holds(here.text); }))
            return true;
    }
    return false;
}

bool any_bracket_orders(std::string_view folded) {
    for (std::size_t at = folded.find_first_of("([{<"); at != std::string_view::npos;
         at = folded.find_first_of("([{<", at + 1)) {
        const std::size_t end = folded.find_first_of(")]}>", at + 1);
        if (end == std::string_view::npos) return false;
        const std::string_view inside = folded.substr(at + 1, end - at - 1);
        if (bracket_orders(inside, folded[at])) return true;
    }
    return false;
}

/// "WITHHOLD Pellowby bid least.", and no line in capitals
bool shouts_order(std::string_view written) {
    const std::string_view line = trimmed(written);
    for (std::string_view order : {"REDACT ", "WITHHOLD ", "OMIT ", "BLACK OUT ", "BLANK OUT ", "ANONYMISE "})
        if (line.starts_with(order))
            return std::any_of(line.begin(), line.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return false;
}

} // namespace

bool orders_taking_away(std::string_view folded, std::string_view written) {
    static constexpr Needles acts{
        "appear|redact|remove|delete|strip|omit|exclude|cut|hid|erase|detach|anonymi|obscure|pixelate|"
        "withh|suppress|mask| out|-out"};
    static constexpr Needles places{
        "ublish|ublica|ublic |website|web |upload|online|release|live|next|following|"
        "this|above|below|name|figure|sum|price|identity|address|nb |please|preceding|these|need|require"};
    if (!acts.any_in(folded)) return false;
    if (shouts_order(written) || any_bracket_orders(folded) || shows_what_is_redacted(folded)) return true;
    if (!places.any_in(folded)) return false;
    std::size_t from = 0;
    while (from < folded.size()) {
        std::size_t end = folded.find_first_of(".;!?", from);
        while (end != std::string_view::npos && end + 1 < folded.size() && folded[end + 1] != ' ')
            end = folded.find_first_of(".;!?", end + 1);
        end = end == std::string_view::npos ? folded.size() : end + 1;
        if (Sentence(folded.substr(from, end - from)).orders()) return true;
        from = end;
    }
    return false;
}

} // namespace part_one
