#include "disclosure/closed_label.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 100> closed_labels{"sensitive",
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
                                                          "market sensitive",
                                                          "withheld",
                                                          "embargoed",
                                                          "strictly embargoed",
                                                          "not open",
                                                          "not open to the public",
                                                          "non open",
                                                          "for pcc eyes only",
                                                          "eyes only",
                                                          "office use only",
                                                          "for office use only",
                                                          "not for the website",
                                                          "not for the public",
                                                          "not for onward circulation",
                                                          "not for general release",
                                                          "not for circulation",
                                                          "not for onward",
                                                          "not for wider",
                                                          "not for further",
                                                          "not for distribution",
                                                          "not for external",
                                                          "not for general",
                                                          "redact",
                                                          "please redact",
                                                          "below the line",
                                                          "part three",
                                                          "part iii",
                                                          "section 43 foia",
                                                          "section 43 exemption",
                                                          "section 43 commercial interests",
                                                          "s43 foia",
                                                          "exempt under",
                                                          "press and public to be excluded",
                                                          "press and public are excluded",
                                                          "exclude the press",
                                                          "cyfyngedig",
                                                          "preifat",
                                                          "nid i'w ryddhau",
                                                          "ddim i'w gyhoeddi",
                                                          "heb ei gyhoeddi",
                                                          "peidiwch a chyhoeddi",
                                                          "internal use only",
                                                          "for internal use"};

bool is_small_word(std::string_view phrase) {
    return is_any(phrase,
                  {"closed", "protect", "private", "secret", "exempt", "restricted", "schedule 12a", "withheld"});
}

} // namespace

std::string_view closed_label_at(const Words& words, std::size_t at) {
    std::string_view longest;
    for (std::string_view phrase : closed_labels)
        if (phrase[0] == words[at].text[0] && phrase.size() > longest.size() && has(words, at, phrase))
            longest = phrase;
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
        if (is_any(phrase, {"protect", "closed", "private", "secret", "withheld", "below the line"}) &&
            !standing.is_prominent && !standing.is_whole_block)
            return Speech::nothing;
        // "Protect" is a heading of many plans; "PROTECT" is a marking.
        if (phrase == "protect" && standing.starts_large && !standing.word_in_capitals) return Speech::nothing;
        return standing.is_prominent || standing.is_whole_block ? Speech::marks : Speech::doubt;
    }
    const char mark = mark_after(folded, words[rest - 1].end);
    if (mark == '.' && !is_any(phrase, {"closed", "protect", "private", "withheld", "sensitive"}))
        return Speech::begins_private; // "Confidential. The lowest bid was …"
    if (is_separator(mark) && mark != '.' && mark != ')') {
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
        // "Closed: the station", "Protect: £300"
        if (is_any(phrase, {"closed", "protect"}) && !standing.word_in_capitals && standing.starts_large)
            return Speech::nothing;
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
        if (behind == ':' || behind == '-' || behind == '.') {
            if (label_end < words.size() && is_denial(words[label_end].text) && words.size() - label_end <= 3)
                return Speech::nothing;
            return Speech::begins_private;
        }
    }
    const bool describes = is_any(phrase, {"sensitive",    "sensitive information",
                                           "privileged",   "in confidence",
                                           "closed",       "private",
                                           "secret",       "protect",
                                           "confidential", "exempt",
                                           "restricted",   "withheld",
                                           "unpublished",  "schedule 12a",
                                           "redact",       "not open",
                                           "part 3",       "part three",
                                           "part iii",     "internal only",
                                           "embargoed",    "preifat",
                                           "cyfyngedig",   "below the line",
                                           "eyes only"});
    if (!describes || has(words, first, "exempt from publication") || has(words, first, "exempt from disclosure"))
        return standing.is_prominent || standing.is_whole_block ? Speech::begins_private : Speech::doubt;
    return Speech::nothing;
}

/// Does a mark that ends a clause stand between this word and the next?
bool ends_clause(std::string_view folded, const Words& words, std::size_t at) {
    if (at + 1 >= words.size() || words[at + 1].at <= words[at].end) return false;
    const std::string_view gap = folded.substr(words[at].end, words[at + 1].at - words[at].end);
    return gap.find_first_of(".;?!:|") != std::string_view::npos;
}

/// "this report", "the appendix", "what follows": does the word name this paper or a part of it?
bool names_this_paper(const Words& words, std::size_t at) {
    const std::string_view word = words[at].text;
    if (is_any(word, {"following", "below"}))
        return at + 1 < words.size() &&
               is_any(words[at + 1].text,
                      {"is",    "are",     "information", "paragraph", "paragraphs", "section", "text",
                       "table", "figures", "must",        "should",    "paper",      "page",    "pages",
                       "part",  "details", "matter",      "this",      "remains",    "contains"});
    return is_any(word,
                  {"appendix", "annex", "report", "paper", "form", "document", "section", "paragraph", "paragraphs",
                   "page", "pages", "table", "follows", "remainder", "rest", "text", "notice", "record", "figures"});
}

/// A sentence that says of this paper that it is not for everybody.
bool declares_itself(std::string_view folded, const Words& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool closing = is_any(words[at].text, {"confidential", "exempt", "restricted", "privileged",
                                                     "cyfrinachol", "eithriedig"}) ||
                             has(words, at, "not for publication");
        if (!closing || is_negated(words, at)) continue;
        bool verb = false;
        for (std::size_t back = 1; back <= 9 && back <= at; ++back) {
            const std::size_t here = at - back;
            // "The report notes that the helpline is confidential": the helpline is.
            if (ends_clause(folded, words, here) || words[here].text == "that") break;
            if (names_this_paper(words, here)) {
                if (verb) return true;
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
