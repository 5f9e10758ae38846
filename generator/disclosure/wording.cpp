#include "disclosure/wording.h"

#include "basics/text.h"
#include "disclosure/spoken_words.h"
#include "form/profile.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace part_one {

namespace {

using Words = std::vector<SpokenWord>;

bool is_any(std::string_view word, std::initializer_list<std::string_view> of) {
    return std::find(of.begin(), of.end(), word) != of.end();
}

/// Do the words from `at` on begin with this phrase (words parted by single spaces)?
bool has(const Words& words, std::size_t at, std::string_view phrase) {
    for (std::string_view part : split(phrase, ' ')) {
        if (at >= words.size() || words[at].text != part) return false;
        ++at;
    }
    return true;
}

bool contains(const Words& words, std::string_view phrase, std::size_t from = 0) {
    for (std::size_t at = from; at < words.size(); ++at)
        if (has(words, at, phrase)) return true;
    return false;
}

std::size_t length_of(std::string_view phrase) { return split(phrase, ' ').size(); }

/// "private" words: by themselves they say that something is not for everybody.
bool is_closed_word(std::string_view word) {
    return is_any(word, {"confidential", "exempt", "restricted", "cyfrinachol", "eithriedig", "cyfyngedig", "secret",
                         "closed", "private", "sensitive", "sensitif", "privileged", "unpublished", "withheld"});
}

/// What a label may hold beside its own words and still be a label.
bool is_label_filler(std::string_view word) {
    return is_any(word, {"facts",
                         "fact",
                         "advice",
                         "information",
                         "info",
                         "annex",
                         "appendix",
                         "appendices",
                         "annexe",
                         "matter",
                         "matters",
                         "part",
                         "section",
                         "business",
                         "item",
                         "items",
                         "report",
                         "reports",
                         "paper",
                         "papers",
                         "material",
                         "materials",
                         "detail",
                         "details",
                         "to",
                         "the",
                         "and",
                         "or",
                         "for",
                         "of",
                         "pcc",
                         "only",
                         "not",
                         "publication",
                         "form",
                         "notice",
                         "record",
                         "document",
                         "financial",
                         "commercial",
                         "commercially",
                         "strictly",
                         "staff",
                         "personal",
                         "police",
                         "crime",
                         "commissioner",
                         "this",
                         "is",
                         "a",
                         "b",
                         "c",
                         "1",
                         "2",
                         "3",
                         "4",
                         "data",
                         "issues",
                         "background",
                         "supporting",
                         "legal",
                         "internal",
                         "officers",
                         "eyes",
                         "be",
                         "published",
                         "must",
                         "public",
                         "press",
                         "commissioners",
                         "considerations",
                         "evaluation",
                         "tender",
                         "session",
                         "minute",
                         "from",
                         "disclosure",
                         "i",
                         "ii",
                         "two",
                         "official",
                         "in",
                         "confidence",
                         "protect",
                         "status",
                         "marking",
                         "ffeithiau",
                         "chyngor",
                         "a'r",
                         "gwybodaeth",
                         "ac",
                         "release",
                         "until",
                         "further",
                         "end",
                         "starts",
                         "begins",
                         "here",
                         "below",
                         "follows",
                         "following",
                         "attached",
                         "continued"});
}

bool is_denial(std::string_view word) {
    return is_any(word, {"none", "no", "nil", "nothing", "n", "na", "not", "dim", "nac"});
}

bool is_negated(const Words& words, std::size_t at) {
    for (std::size_t back = 1; back <= 5 && back <= at; ++back)
        if (is_any(words[at - back].text, {"not", "no", "non", "never", "neither", "nothing", "none", "nor", "isn't",
                                           "without", "ddim", "nid"}))
            return true;
    return false;
}

/// Only full stops, commas and the like stand between a word and the end of its label.
char mark_after(std::string_view folded, std::size_t end) {
    while (end < folded.size() && is_ascii_space(folded[end])) ++end;
    return end < folded.size() ? folded[end] : '\0';
}

bool is_separator(char c) {
    return c == ':' || c == '-' || c == '(' || c == '[' || c == '.' || c == ';' || c == '=' || c == '/' || c == '>' ||
           c == ')' || c == ']' || c == '!';
}

bool names_law_or_work(const Words& words, std::size_t from) {
    for (std::size_t at = from; at < words.size(); ++at)
        if (is_any(words[at].text,
                   {"act",           "acts",        "regulations",  "regulation", "order",     "orders",
                    "schedule",      "rules",       "code",         "deddf",      "programme", "project",
                    "strategy",      "plan",        "series",       "phase",      "bill",      "statute",
                    "directive",     "agreement",   "study",        "course",     "guidance",  "framework",
                    "constitution",  "scheme",      "book",         "volume",     "inquiry",   "lot",
                    "building",      "estate",      "roadshow",     "campaign",   "pilot",     "evaluation",
                    "trial",         "training",    "manual",       "measure",    "statement", "contract",
                    "specification", "application", "consultation", "survey"}))
            return true;
    return false;
}

/// The rest of a line whose first words are "Part 2": is it a label?
Speech after_part_two(std::string_view folded, const Words& words, std::size_t first, std::size_t rest,
                      const Standing& standing) {
    if (rest >= words.size()) return Speech::begins_private;
    const char mark = mark_after(folded, words[rest - 1].end);
    const std::string_view next = words[rest].text;
    const bool speaks = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(rest), words.end(),
                                    [](const SpokenWord& word) { return is_closed_word(word.text); });
    const bool all_label =
        std::all_of(words.begin() + static_cast<std::ptrdiff_t>(rest), words.end(),
                    [](const SpokenWord& word) { return is_closed_word(word.text) || is_label_filler(word.text); });
    if (next == "confidentiality" && contains(words, "part 2 form", rest)) return Speech::nothing;
    // "Part 2 of the Police Reform Act 2002", "Part 2, section 10", "Part 2 of Schedule 12A"
    const bool refers =
        is_any(next, {"of", "section", "sections", "chapter", "paragraph", "paragraphs", "schedule", "s"}) ||
        (next == "o'r" || next == "o");
    if (refers && !is_separator(mark == '.' ? ' ' : mark)) {
        if (names_law_or_work(words, rest) ||
            is_any(next, {"section", "sections", "chapter", "paragraph", "paragraphs"}))
            return Speech::nothing;
        if (speaks || standing.is_prominent || all_label) return Speech::begins_private;
        return Speech::doubt;
    }
    if (is_any(next, {"form", "notice", "report", "paper"}) && !standing.is_prominent) {
        for (std::size_t at = rest; at < words.size(); ++at)
            if (is_any(words[at].text, {"no", "none", "yes", "n"}) && at + 2 >= words.size())
                return Speech::nothing; // a question and its answer
    }
    if (is_separator(mark)) {
        const auto value = rest;
        if (is_denial(words[value].text) && value + 2 >= words.size()) return Speech::nothing; // "Part 2: None"
        if (mark == '-' && !standing.is_prominent && names_law_or_work(words, rest) && !speaks &&
            !standing.part_in_capitals)
            return Speech::doubt;
        return Speech::begins_private;
    }
    if (speaks || is_any(next, {"facts", "fact", "information", "not", "advice", "ffeithiau", "official"}))
        return Speech::begins_private;
    if (all_label) return Speech::begins_private;
    if (standing.is_prominent)
        return names_law_or_work(words, rest) && !standing.part_in_capitals ? Speech::nothing : Speech::begins_private;
    if (first == 0 && words[0].was_repaired) return Speech::begins_private;
    if (standing.part_in_capitals) return Speech::begins_private;
    return Speech::doubt;
}

constexpr std::array<std::string_view, 34> closed_labels{"private and confidential",
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

/// Labels that name what they close first: "Appendix B (exempt)", "Annex 1 – Confidential", "Information not for publication".
bool closes_at_the_end(const Words& words) {
    if (words.empty() || words.size() > 9) return false;
    if (!is_any(words[0].text, {"appendix", "annex", "annexe", "section", "part", "attachment", "schedule",
                                "information", "report", "paper", "item", "document", "page", "the"}))
        return false;
    bool closes = false;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if ((is_any(words[at].text, {"confidential", "exempt", "restricted"}) ||
             has(words, at, "not for publication")) &&
            !is_negated(words, at))
            closes = true;
    }
    return closes;
}

bool is_small_word(std::string_view phrase) {
    return is_any(phrase,
                  {"closed", "protect", "private", "secret", "exempt", "restricted", "confidential", "schedule 12a"});
}

/// A line that begins with one of the closed labels.
Speech after_closed_label(std::string_view folded, const Words& words, std::size_t first, std::string_view phrase,
                          const Standing& standing) {
    const std::size_t rest = first + length_of(phrase);
    if (first > 0 && is_negated(words, first)) return Speech::nothing;
    if (standing.is_cell && is_small_word(phrase) && phrase != "confidential")
        return Speech::nothing; // the value of some other label
    if (rest >= words.size()) {
        if (is_any(phrase, {"protect", "closed", "private", "secret"}) && !standing.is_prominent &&
            !standing.is_whole_block)
            return Speech::nothing;
        return standing.is_prominent || standing.is_whole_block ? Speech::marks : Speech::doubt;
    }
    const char mark = mark_after(folded, words[rest - 1].end);
    if (is_separator(mark) && mark != '.' && mark != ')') {
        if (is_denial(words[rest].text) && (rest + 1 >= words.size() || words[rest].text != "not"))
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
        phrase == "by virtue of paragraph" || phrase == "items during which" || phrase == "not for publication" ||
        phrase == "not for public" || phrase == "not to be published" || phrase == "official sensitive" ||
        phrase == "commercial in confidence" || phrase == "private and confidential" || phrase == "strictly private" ||
        phrase == "strictly confidential" || phrase == "legal professional privilege" || phrase == "official-sensitive")
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

/// "… in the separate Part 2 form", "no Part 2", "see Part 2": a mention that begins nothing.
Speech mention_of_part_two(std::string_view folded, const Words& words, std::size_t at, const Standing& standing) {
    const std::size_t rest = at + 2;
    const std::size_t gap_from = words[at - 1].end;
    const std::string_view gap = folded.substr(gap_from, words[at].at > gap_from ? words[at].at - gap_from : 0);
    const bool breaks = gap.find_first_of(".:;|>)]}!?/") != std::string_view::npos ||
                        gap.find(" - ") != std::string_view::npos || gap.find("--") != std::string_view::npos;
    const char mark = mark_after(folded, words[rest - 1].end);
    const bool speaks =
        rest < words.size() && (is_closed_word(words[rest].text) || is_any(words[rest].text, {"facts", "not"}));
    const bool refers = rest < words.size() && is_any(words[rest].text, {"of", "section", "schedule", "form", "act"});
    if (refers && mark != ':' && mark != '-') return Speech::nothing;
    if (!breaks) {
        // "PART 1 AND PART 2", "UNDER PART 2": capitals alone are no break, but a label of closed words is
        if (standing.part_in_capitals && speaks && (mark == '-' || mark == ':' || mark == '(')) return Speech::doubt;
        return Speech::nothing;
    }
    if (speaks || mark == ':') return Speech::begins_private;
    if (standing.part_in_capitals || rest >= words.size()) {
        // "… see Part 1. PART 2 The bids": nobody writes a reference like that
        if (standing.part_in_capitals && mark != '.' && mark != ')') return Speech::begins_private;
    }
    return Speech::nothing;
}

bool begins_public_again(const Words& words, std::size_t at) {
    if (!(is_any(words[at].text, {"part", "rhan", "pt"}) && at + 1 < words.size() && words[at + 1].text == "1"))
        return false;
    bool says_so = false;
    for (std::size_t rest = at + 2; rest < words.size(); ++rest) {
        const std::string_view word = words[rest].text;
        if (is_any(word, {"continued", "cont'd", "contd", "cont", "resumed", "resumes", "unrestricted", "public",
                          "open", "non", "parhad", "nad"}))
            says_so = true;
        if (word == "non" || word == "nad") {
            ++rest; // "non confidential"
            continue;
        }
        const bool known = is_any(word, {"continued",
                                         "cont'd",
                                         "contd",
                                         "cont",
                                         "resumed",
                                         "resumes",
                                         "unrestricted",
                                         "public",
                                         "open",
                                         "facts",
                                         "fact",
                                         "and",
                                         "advice",
                                         "to",
                                         "the",
                                         "pcc",
                                         "information",
                                         "police",
                                         "crime",
                                         "commissioner",
                                         "again",
                                         "parhad",
                                         "nonconfidential",
                                         "nonexempt",
                                         "ffeithiau",
                                         "chyngor",
                                         "exempt",
                                         "items"});
        if (!known) return false;
    }
    return says_so;
}

} // namespace

Speech speech_of(std::string_view folded, const Standing& standing) {
    const Words all = spoken_words(folded);
    if (all.empty()) return Speech::nothing;
    // Numbering before a label: "4. PART 2", "(b) Confidential"
    std::size_t first = 0;
    const std::size_t numbering = end_of_numbering(folded);
    while (first < all.size() && all[first].at < numbering) ++first;
    if (first == all.size()) first = 0;
    for (std::size_t start : {std::size_t{0}, first, first + 1}) {
        if (start >= all.size()) break;
        if (start == first + 1 && !is_any(all[first].text, {"start", "begin", "beginning", "the", "this", "form",
                                                            "separate", "appendix", "annex", "section"}))
            break;
        const bool part = is_any(all[start].text, {"part", "pt", "rhan"});
        std::size_t number = start + 1;
        if (part && number < all.size() && is_any(all[number].text, {"no", "number", "rhif"})) ++number;
        if (part && number < all.size() && all[number].text == "1" && begins_public_again(all, start))
            return Speech::begins_public;
        if (part && number < all.size() && all[number].text == "2")
            return after_part_two(folded, all, start, number + 1, standing);
        if (part && number < all.size() && all[number].text == "b" && standing.has_part_a) {
            const char mark = mark_after(folded, all[number].end);
            if (number + 1 >= all.size() || is_separator(mark) || standing.is_prominent ||
                is_closed_word(all[number + 1].text))
                return Speech::begins_private;
        }
        if (is_any(all[start].text, {"non", "unrestricted", "nonconfidential", "nonexempt"}) && standing.is_prominent) {
            const bool opens =
                std::all_of(all.begin() + static_cast<std::ptrdiff_t>(start), all.end(), [](const SpokenWord& word) {
                    return is_any(word.text,
                                  {"non", "confidential", "exempt", "unrestricted", "nonconfidential", "nonexempt",
                                   "facts", "and", "advice", "information", "to", "the", "pcc", "items"});
                });
            if (opens) return Speech::begins_public;
        }
        std::string_view longest;
        for (std::string_view phrase : closed_labels)
            if (has(all, start, phrase) && phrase.size() > longest.size()) longest = phrase;
        if (!longest.empty()) {
            const Speech speech = after_closed_label(folded, all, start, longest, standing);
            if (speech != Speech::nothing) return speech;
        }
    }
    if ((standing.is_prominent || standing.is_whole_block) && closes_at_the_end(all)) return Speech::begins_private;
    for (std::size_t at = 1; at + 1 < all.size(); ++at) {
        if (!is_any(all[at].text, {"part", "rhan", "pt"}) || all[at + 1].text != "2") continue;
        const Speech speech = mention_of_part_two(folded, all, at, standing);
        if (speech != Speech::nothing) return speech;
    }
    for (std::size_t at = 1; at < all.size(); ++at) {
        const bool strong = has(all, at, "official sensitive") || has(all, at, "commercial in confidence") ||
                            has(all, at, "not for publication") || has(all, at, "swyddogol sensitif");
        if (strong && !is_negated(all, at)) return Speech::doubt;
    }
    if (declares_itself(all)) return Speech::doubt;
    return Speech::nothing;
}

bool is_open_marking(std::string_view folded) {
    std::string text;
    for (const FoldedWord& word : folded_words(folded)) {
        if (!text.empty()) text += ' ';
        text += word.text;
    }
    return is_any(text, {"official",
                         "not protectively marked",
                         "unclassified",
                         "public",
                         "open",
                         "none",
                         "n a",
                         "not applicable",
                         "na",
                         "non confidential",
                         "nonconfidential",
                         "unrestricted",
                         "non exempt",
                         "official public",
                         "npm",
                         "not restricted",
                         "not confidential",
                         "no",
                         "nil",
                         "official open",
                         "official not sensitive",
                         "official non sensitive",
                         "for publication",
                         "swyddogol",
                         "not marked",
                         "not protectively marked official",
                         "official for publication",
                         "unmarked",
                         "published",
                         "final",
                         "approved",
                         "noted",
                         "agreed",
                         "not protected",
                         "official release",
                         "official public release"});
}

} // namespace part_one
