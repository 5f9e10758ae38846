#include "disclosure/closed_label.h"

#include "basics/text.h"
#include "disclosure/harmless.h"
#include "disclosure/told_elsewhere.h"
#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

/// "Restricted: 2 parking spaces", "In confidence: victims may talk to us.": a few words in small letters about what the
/// word describes, with no name, sum or date among them.
bool is_said_of_things(const Words& words, std::size_t rest, std::string_view phrase, const Standing& standing) {
    if (!standing.is_small_behind || standing.is_prominent || standing.word_in_capitals || words.size() > rest + 8)
        return false;
    for (std::size_t at = rest; at < words.size() && at < rest + 3; ++at)
        if (describes_harmless(phrase, words[at].text)) return !tells_of_bids(words);
    return false;
}

/// "Exemption: contract standing orders", "Exemptions: VAT": from a duty that has nothing to do with reading.
bool is_exemption_from_duty(const Words& words, std::size_t rest, std::string_view phrase) {
    if (!phrase.starts_with("exemption")) return false;
    for (std::size_t at = rest; at < words.size() && at < rest + 4; ++at)
        if (is_any(words[at].text, {"contract", "contracts", "standing", "tender", "tendering", "procurement", "vat",
                                    "tax", "rates", "financial", "quotation", "quotations", "competition"}))
            return true;
    return false;
}

/// An ordinary word, written so that nobody can take it for one.
bool is_shouted(std::string_view phrase, bool goes_on, const Standing& standing) {
    // "[REDACTED]" stands where something was taken out.
    if (phrase == "redacted") return standing.is_heading || (goes_on && standing.word_in_capitals);
    if (phrase == "internal" || phrase == "conf") return standing.word_in_capitals;
    return standing.is_prominent || standing.word_in_capitals;
}

/// "… information was removed from the published contract.", "… data will be handled by vetted staff."
bool is_kept_or_removed(std::string_view folded, const Words& words, std::size_t rest) {
    static constexpr WordTable verbs{"is are was were will has have been be must being only"};
    static constexpr WordTable acts{"kept handled stored processed held managed removed redacted destroyed encrypted"};
    constexpr std::size_t longest = 20; // words of the sentence
    if (!trimmed(folded).ends_with(".") || words.size() > longest || tells_of_bids(words)) return false;
    std::size_t at = rest;
    while (at < words.size() && is_any(words[at].text, {"information", "data", "material", "documents"})) ++at;
    const std::size_t verb = at;
    while (at < words.size() && verbs.holds(words[at].text)) ++at;
    return at > verb && at < words.size() && acts.holds(words[at].text) && folded.find("£") == std::string_view::npos &&
           folded.find(':') == std::string_view::npos && folded.find(". ") == std::string_view::npos &&
           !contains(words, "below") && !contains(words, "here") && !contains(words, "following");
}

bool is_small_word(std::string_view phrase) {
    return is_any(phrase, {"closed", "protect", "private", "secret", "exempt", "restricted", "schedule 12a", "withheld",
                           "classified", "in private", "preifat", "undisclosed", staff_only});
}

} // namespace

/// Labels that name what they close first: "Appendix B (exempt)", "Annex 1 – Confidential", "Information not for publication".
bool closes_at_the_end(const Words& words) {
    if (words.size() < 2 || words.size() > 9) return false;
    if (!is_any(words[0].text, {"appendix", "annex", "annexe", "attachment", "enclosure", "schedule", "section", "item",
                                "paper", "report", "atodiad"}))
        return false;
    bool closes = false;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const WordNumber& word = words[at].text;
        const bool numbers = word.size() == 1 || word.holds_digit();
        if (!numbers && !is_closed_word(word) && !is_label_filler(word)) return false;
        if (is_negated(words, at)) return false;
        if (is_any(word, {"confidential", "exempt", "restricted"}) || has(words, at, "not for publication"))
            closes = true;
    }
    return closes;
}

bool only_describes_things(std::string_view folded, const Words& words, const Standing& standing) {
    if (!standing.is_small_behind || words.empty()) return false;
    const ClosedPhrase label = closed_phrase_at(words, 0);
    if (label.words == 0 || label.words >= words.size()) return false;
    const char mark = mark_after(folded, words[label.words - 1].end);
    return (mark == ':' || mark == '-') && is_said_of_things(words, label.words, label.text, standing);
}

/// A line that begins with one of the closed labels.
Speech after_closed_label(std::string_view folded, const Words& words, std::size_t first, const ClosedPhrase& label,
                          const Standing& standing) {
    using Strength = ClosedPhrase::Strength;
    const std::string_view phrase = label.text;
    const std::size_t rest = first + label.words;
    if (label.strength == Strength::shouts && !is_shouted(phrase, rest < words.size(), standing))
        return Speech::nothing;
    if (first > 0 && is_negated(words, first)) return Speech::nothing;
    if (is_held_elsewhere(folded, words, rest) || points_to_part_two(words, rest)) return Speech::nothing;
    if (standing.is_cell && is_small_word(phrase) && rest >= words.size())
        return Speech::nothing; // a plain cell with one word answers a column of its own
    if (rest >= words.size()) {
        if (is_any(phrase, {"protect", "closed", "private", "secret", "withheld", "below the line", "classified",
                            "preifat", "in private", "undisclosed", "withhold", staff_only}) &&
            !standing.is_prominent && !standing.is_whole_block)
            return Speech::nothing;
        // The end of a sentence that began on the line before: "… will / not be shared"; not "s43(2)", which begins small
        const bool names_section = words[first].text == "s" || words[first].text.holds_digit();
        if (is_any(phrase, {composed_label, order_label}) && !names_section && !standing.is_prominent &&
            !standing.is_whole_block && !standing.starts_large)
            return Speech::nothing;
        // "Protect" is a heading of many plans; "PROTECT" is a marking.
        if (phrase == "protect" && standing.starts_large && !standing.word_in_capitals) return Speech::nothing;
        return standing.is_prominent || standing.is_whole_block ? Speech::marks : Speech::doubt;
    }
    char mark = mark_after(folded, words[rest - 1].end);
    if (mark == ')' || mark == ']') {
        // "Personal data (s.40): …", "[RESTRICTED] – …": the mark behind the bracket
        const std::size_t behind = folded.find_first_not_of(" )]", folded.find(mark, words[rest - 1].end));
        if (behind != std::string_view::npos && (folded[behind] == ':' || folded[behind] == '-')) mark = folded[behind];
    }
    if (mark == '.' && !is_any(phrase, {"closed", "protect", "private", "withheld", "sensitive"}))
        return Speech::begins_private; // "Confidential. The lowest bid was …"
    if (mark == '.' && first == 0 && standing.starts_large && is_any(phrase, {"withheld", "sensitive"}))
        return Speech::doubt;
    if (is_separator(mark) && mark != '.' && mark != ')') {
        if (denies_at(folded, words, rest)) return Speech::nothing;
        const bool says_not = words[rest].text == "not";
        const bool not_applicable = says_not && rest + 1 < words.size() &&
                                    is_any(words[rest + 1].text, {"applicable", "relevant", "required", "used"});
        const bool ends_soon = words.size() - rest <= 3 || mark_after(folded, words[rest].end) == '.';
        if (is_denial(words[rest].text) && ends_soon && (rest + 1 >= words.size() || !says_not || not_applicable))
            return Speech::nothing; // "Exempt information: None"
        if (mark == '-' && rest < words.size() && words[rest].at == words[rest - 1].end + 1 && !standing.is_prominent) {
            // a hyphen inside a word: "private-sector", "restricted-access"
            const bool tight = words[rest - 1].end < folded.size() && folded[words[rest - 1].end] == '-';
            if (tight && phrase != "official") return Speech::nothing;
        }
        if (is_exemption_from_duty(words, rest, phrase)) return Speech::nothing;
        // "Closed: the station", "Protect: £300"
        if (is_any(phrase, {"closed", "protect"}) && !standing.word_in_capitals && standing.starts_large)
            return Speech::nothing;
        return Speech::begins_private;
    }
    if (phrase.starts_with("exemption") && is_any(words[rest].text, {"from", "to", "for", "under"}))
        return Speech::nothing;
    const bool all_label =
        std::all_of(words.begin() + static_cast<std::ptrdiff_t>(rest), words.end(),
                    [](const SpokenWord& word) { return is_closed_word(word.text) || is_label_filler(word.text); });
    if (phrase == "protect" && standing.starts_large && !standing.word_in_capitals) return Speech::nothing;
    if (all_label && words.size() <= 12) {
        const bool denied = contains(words, "none", rest) || contains(words, "no", rest);
        if (denied) return Speech::nothing;
        if (standing.is_prominent || standing.is_whole_block || mark == '\0') return Speech::begins_private;
        return Speech::doubt;
    }
    // "Exempt information: none", "Confidential appendix: the bids"
    std::size_t label_end = rest;
    while (label_end < words.size() &&
           (is_closed_word(words[label_end].text) || is_label_filler(words[label_end].text))) {
        const char behind = mark_after(folded, words[label_end].end);
        ++label_end;
        if (is_separator(behind) && behind != '(' && behind != ')') {
            if (label_end < words.size() && is_denial(words[label_end].text) && words.size() - label_end <= 3)
                return Speech::nothing;
            if (denies_at(folded, words, label_end)) return Speech::nothing;
            return Speech::begins_private;
        }
    }
    // "Information excluded from publication under the Order", where no sentence tells of it
    if (is_any(phrase, {composed_label, order_label}) &&
        is_any(words[rest].text, {"under", "by", "pursuant", "because"}) && !trimmed(folded).ends_with(".") &&
        words.size() <= 24)
        return standing.is_prominent || standing.is_whole_block ? Speech::begins_private : Speech::doubt;
    // "Commercially sensitive information was not part of the bid": a sentence that denies it
    if (!standing.is_prominent && is_any(words[rest].text, {"was", "were", "is", "are"}) && rest + 1 < words.size() &&
        words[rest + 1].text == "not")
        return Speech::nothing;
    // "OFFICIAL-SENSITIVE information will be kept on secure systems.": a sentence about all such information
    if (!standing.is_prominent && is_kept_or_removed(folded, words, rest)) return Speech::nothing;
    // "Information relating to the financial or business affairs of any person": the act's own words, as a heading
    constexpr std::size_t no_ordinary_words = 5;
    if (label.strength == Strength::shouts && label.words >= no_ordinary_words) return Speech::begins_private;
    if (label.strength == Strength::closes || has(words, first, "exempt from publication") ||
        has(words, first, "exempt from disclosure"))
        return standing.is_prominent || standing.is_whole_block ? Speech::begins_private : Speech::doubt;
    return Speech::nothing;
}

/// Does a mark that ends a clause stand between this word and the next?
bool ends_clause(std::string_view folded, const Words& words, std::size_t at) {
    if (at + 1 >= words.size() || words[at + 1].at <= words[at].end) return false;
    const std::string_view gap = folded.substr(words[at].end, words[at + 1].at - words[at].end);
    // "Paragraphs 2.3 and 2.4"
    if (gap == "." && words[at].text.is_number() && words[at + 1].text.is_number()) return false;
    return gap.find_first_of(".;?!:|") != std::string_view::npos;
}

/// "this report", "the appendix", "what follows": does the word name this paper or a part of it?
bool names_this_paper(const Words& words, std::size_t at) {
    const std::string_view word = words[at].text;
    if (at > 1 && word == "mail" && words[at - 1].text == "e" && words[at - 2].text == "this") return true;
    // "This e-mail is confidential", not "the advice that victims get"
    if (at > 0 && words[at - 1].text == "this" &&
        is_any(word, {"advice", "mail", "email", "message", "letter", "note", "memo", "briefing", "correspondence"}))
        return true;
    if (is_any(word, {"following", "below"}))
        return at + 1 < words.size() &&
               is_any(words[at + 1].text,
                      {"is",    "are",     "information", "paragraph", "paragraphs", "section", "text",
                       "table", "figures", "must",        "should",    "paper",      "page",    "pages",
                       "part",  "details", "matter",      "this",      "remains",    "contains"});
    return is_any(word, {"appendix",   "annex", "report", "paper",  "form",    "document",  "section",  "paragraph",
                         "paragraphs", "page",  "pages",  "table",  "follows", "remainder", "sentence", "sentences",
                         "wording",    "rest",  "text",   "notice", "record",  "figures"});
}

/// Behind "the tender report is exempt": the ground, and that the report stands elsewhere: "under paragraph 3 of Part 1 of
/// Schedule 12A and is not attached", "and has not been published".
bool goes_on_elsewhere(const Words& words, std::size_t at) {
    static constexpr WordTable grounds{"under by virtue of paragraph part schedule the local government act section "
                                       "sections foi freedom information to "
                                       "and in"};
    while (at < words.size() && (grounds.holds(words[at].text) || words[at].text.holds_digit())) ++at;
    for (std::string_view elsewhere : {"is not attached", "is not published", "is not included",
                                       "has not been published", "is not part of this notice"})
        if (has(words, at, elsewhere)) return at + spoken_words(elsewhere).size() == words.size();
    return false;
}

/// "The tender evaluation report is confidential.", and nothing behind it: another paper than this one.
bool names_other_report(std::string_view folded, const Words& words, std::size_t paper, std::size_t closing) {
    static constexpr WordTable kinds{
        "tender evaluation audit legal procurement financial moderation medical investigation consultant's consultants "
        "inspection valuation survey diligence scoring business case"};
    if (paper == 0 || !kinds.holds(words[paper - 1].text)) return false;
    if (closing + 1 < words.size() && !goes_on_elsewhere(words, closing + 1)) return false;
    bool is_this = false;
    for (std::size_t at = paper; at > 0 && !ends_clause(folded, words, at - 1); --at)
        is_this = is_this || is_any(words[at - 1].text, {"this", "following"});
    return !is_this && trimmed(folded).ends_with(".");
}

bool is_said_of_paper_elsewhere(const Words& words, std::size_t at, std::size_t length) {
    if (at < 5 || at + length != words.size() || !is_any(words[at - 1].text, {"is", "are"}) ||
        !is_any(words[at - 2].text, {"which", "that"}))
        return false;
    // "in Appendix C, which is not for publication"
    const bool has_sign = at > 5 && (words[at - 3].text.size() == 1 || words[at - 3].text.holds_digit());
    const std::size_t paper = has_sign ? at - 4 : at - 3;
    if (!is_any(words[paper].text, {"appendix", "annex", "annexe", "report", "paper", "schedule"})) return false;
    for (std::size_t back = 4; back <= 7 && back <= at; ++back)
        if (is_any(words[at - back].text, {"in", "to", "see"})) return true;
    return false;
}

/// A sentence that says of this paper that it is not for everybody.
bool declares_itself(std::string_view folded, const Words& words) {
    static constexpr WordTable closing_words{"confidential exempt restricted privileged cyfrinachol eithriedig"};
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool closing = closing_words.holds(words[at].text) || has(words, at, "not for publication");
        if (!closing || is_negated(words, at) || is_said_of_paper_elsewhere(words, at, 3)) continue;
        bool verb = false;
        for (std::size_t back = 1; back <= 9 && back <= at; ++back) {
            const std::size_t here = at - back;
            // "The report notes that the helpline is confidential": the helpline is.
            if (ends_clause(folded, words, here) || words[here].text == "that") break;
            if (names_this_paper(words, here)) {
                if (verb && !names_other_report(folded, words, here, at)) return true;
                break;
            }
            if (is_any(words[here].text, {"is", "are", "be", "being", "as", "contains", "contain", "remains", "remain",
                                          "was", "were", "includes", "include"}))
                verb = true;
        }
    }
    return false;
}

} // namespace part_one
