#include "disclosure/closed_label.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 58> closed_labels{"sensitive",
                                                         "non public",
                                                         "commercially sensitive information",
                                                         "for internal use only",
                                                         "facts and advice that are confidential",
                                                         "do not publish",
                                                         "do not disclose",
                                                         "withheld from publication",
                                                         "unpublished",
                                                         "not public",
                                                         "sensitive information",
                                                         "internal only",
                                                         "for official use only",
                                                         "privileged",
                                                         "press and public excluded",
                                                         "exclusion of the press",
                                                         "exclusion of press",
                                                         "personal in confidence",
                                                         "redact before",
                                                         "to be redacted",
                                                         "end of part 1",
                                                         "second part confidential",
                                                         "parts 2 and 3",
                                                         "part 3",
                                                         "private and confidential",
                                                         "strictly private",
                                                         "strictly confidential",
                                                         "commercial in confidence",
                                                         "commercially confidential",
                                                         "commercially sensitive",
                                                         "in confidence",
                                                         "staff in confidence",
                                                         "not for publication",
                                                         "not for public",
                                                         "not to be published",
                                                         "not for release",
                                                         "not for disclosure",
                                                         "official sensitive",
                                                         "official secret",
                                                         "confidential",
                                                         "exempt",
                                                         "restricted",
                                                         "cyfrinachol",
                                                         "eithriedig",
                                                         "schedule 12a",
                                                         "by virtue of paragraph",
                                                         "items during which",
                                                         "legally privileged",
                                                         "legal professional privilege",
                                                         "closed",
                                                         "protect",
                                                         "private",
                                                         "secret",
                                                         "top secret",
                                                         "gwybodaeth eithriedig",
                                                         "swyddogol sensitif",
                                                         "nid i'w gyhoeddi",
                                                         "official-sensitive"};

bool is_small_word(std::string_view phrase) {
    return is_any(phrase,
                  {"closed", "protect", "private", "secret", "exempt", "restricted", "confidential", "schedule 12a"});
}

} // namespace

std::string_view closed_label_at(const Words& words, std::size_t at) {
    std::string_view longest;
    for (std::string_view phrase : closed_labels)
        if (phrase.size() > longest.size() && has(words, at, phrase)) longest = phrase;
    return longest;
}

/// Labels that name what they close first: "Appendix B (exempt)", "Annex 1 – Confidential", "Information not for publication".
bool closes_at_the_end(const Words& words) {
    if (words.size() < 2 || words.size() > 9) return false;
    if (!is_any(words[0].text, {"appendix", "annex", "annexe", "attachment", "enclosure", "schedule", "section", "item",
                                "paper", "report", "atodiad"}))
        return false;
    bool closes = false;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string_view word = words[at].text;
        const bool numbers = word.size() == 1 || word.find_first_of("0123456789") != std::string_view::npos;
        if (!numbers && !is_closed_word(word) && !is_label_filler(word)) return false;
        if (is_negated(words, at)) return false;
        if (is_any(word, {"confidential", "exempt", "restricted"}) || has(words, at, "not for publication"))
            closes = true;
    }
    return closes;
}

/// A line that begins with one of the closed labels.
Speech after_closed_label(std::string_view folded, const Words& words, std::size_t first, std::string_view phrase,
                          const Standing& standing) {
    const std::size_t rest = first + length_of(phrase);
    if (first > 0 && is_negated(words, first)) return Speech::nothing;
    if (standing.is_cell && is_small_word(phrase) && rest >= words.size())
        return Speech::nothing; // a plain cell with one word answers a column of its own
    if (rest >= words.size()) {
        if (is_any(phrase, {"protect", "closed", "private", "secret"}) && !standing.is_prominent &&
            !standing.is_whole_block)
            return Speech::nothing;
        return standing.is_prominent || standing.is_whole_block ? Speech::marks : Speech::doubt;
    }
    const char mark = mark_after(folded, words[rest - 1].end);
    if (mark == '.' && is_any(phrase, {"confidential", "exempt", "restricted", "secret", "not for publication",
                                       "private and confidential", "official sensitive", "commercial in confidence"}))
        return Speech::begins_private; // "Confidential. The lowest bid was …"
    if (is_separator(mark) && mark != '.' && mark != ')') {
        const bool says_not = words[rest].text == "not";
        const bool not_applicable = says_not && rest + 1 < words.size() &&
                                    is_any(words[rest + 1].text, {"applicable", "relevant", "required", "used"});
        if (is_denial(words[rest].text) && (rest + 1 >= words.size() || !says_not || not_applicable))
            return Speech::nothing; // "Exempt information: None"
        if (mark == '-' && rest < words.size() && words[rest].at == words[rest - 1].end + 1 && !standing.is_prominent) {
            // a hyphen inside a word: "private-sector", "restricted-access"
            const bool tight = words[rest - 1].end < folded.size() && folded[words[rest - 1].end] == '-';
            if (tight && phrase != "official") return Speech::nothing;
        }
        if (is_any(phrase, {"closed", "protect"}) && !standing.is_prominent) return Speech::doubt;
        return Speech::begins_private;
    }
    const bool all_label =
        std::all_of(words.begin() + static_cast<std::ptrdiff_t>(rest), words.end(),
                    [](const SpokenWord& word) { return is_closed_word(word.text) || is_label_filler(word.text); });
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
        if (behind == ':' || behind == '-') {
            if (label_end < words.size() && is_denial(words[label_end].text)) return Speech::nothing;
            return Speech::begins_private;
        }
    }
    if (has(words, first, "exempt from publication") || has(words, first, "exempt from disclosure") ||
        phrase == "by virtue of paragraph" || has(words, first, "exempt under") || phrase == "do not publish" ||
        phrase == "do not disclose" || phrase == "withheld from publication" || phrase == "end of part 1" ||
        phrase == "press and public excluded" || phrase == "redact before" || phrase == "items during which" ||
        phrase == "not for publication" || phrase == "not for public" || phrase == "not to be published" ||
        phrase == "official sensitive" || phrase == "commercial in confidence" ||
        phrase == "private and confidential" || phrase == "strictly private" || phrase == "strictly confidential" ||
        phrase == "legal professional privilege" || phrase == "official-sensitive")
        return standing.is_prominent || standing.is_whole_block ? Speech::begins_private : Speech::doubt;
    // "Confidential helpline", "Private sector partners", "Restricted grants": a noun that is merely described.
    if (standing.is_prominent && is_any(phrase, {"confidential", "exempt", "restricted"})) {
        for (std::size_t at = rest; at < words.size(); ++at)
            if (is_any(words[at].text,
                       {"helpline", "helplines",     "counselling", "service",  "services",  "support",  "line",
                        "hotline",  "waste",         "reporting",   "advocacy", "mediation", "reserves", "reserve",
                        "funds",    "fund",          "grant",       "grants",   "vehicles",  "vehicle",  "employees",
                        "housing",  "shredding",     "space",       "advisers", "adviser",   "phone",    "texts",
                        "access",   "accommodation", "listening",   "help"}))
                return Speech::nothing;
        return Speech::doubt;
    }
    return Speech::nothing;
}

/// A sentence that says of this paper that it is not for everybody.
bool declares_itself(const Words& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool closing = is_any(words[at].text, {"confidential", "exempt", "restricted", "privileged",
                                                     "cyfrinachol", "eithriedig"}) ||
                             has(words, at, "not for publication");
        if (!closing || is_negated(words, at)) continue;
        if (words[at].text == "exempt" && at + 1 < words.size() && words[at + 1].text == "from" &&
            at + 2 < words.size() &&
            !is_any(words[at + 2].text, {"publication", "disclosure", "release", "foi", "foia", "the"}))
            continue;
        bool subject = false;
        std::size_t near = 0;
        for (std::size_t back = 1; back <= 9 && back <= at; ++back) {
            const std::string_view word = words[at - back].text;
            if (is_any(word, {"appendix",  "annex",      "report", "paper", "form",   "document",  "section",
                              "paragraph", "paragraphs", "page",   "pages", "table",  "following", "below",
                              "follows",   "remainder",  "rest",   "text",  "notice", "record",    "figures"})) {
                subject = true;
                near = back;
                break;
            }
        }
        if (!subject) continue;
        bool verb = false;
        for (std::size_t back = 1; back < near; ++back)
            if (is_any(words[at - back].text, {"is", "are", "be", "being", "as", "contains", "contain", "remains",
                                               "remain", "was", "were", "includes", "include"}))
                verb = true;
        if (verb || words[at].text != "exempt") {
            if (verb) return true;
        }
    }
    return false;
}

} // namespace part_one
