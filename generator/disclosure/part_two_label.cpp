#include "disclosure/part_two_label.h"

#include "basics/text.h"
#include "disclosure/told_elsewhere.h"
#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

/// "Part 2 not required", "Part 2 form - not applicable": words that say that there is none, and nothing behind them.
bool is_done_without(std::string_view folded, const Words& words, std::size_t at) {
    return at < words.size() && words[at].text == "not" && denies_at(folded, words, at);
}

/// "Part 2 should only be used for exempt information.": what a printed form says of its own use, in no other words.
bool is_guidance(std::string_view folded, const Words& words, std::size_t at) {
    static constexpr WordTable begins{"should must is may can will"};
    static constexpr WordTable guidance{
        "should must is may can will only be used completed where information is confidential for exempt form if when "
        "there any contain contains separate please and or matters matter the this of report by officer to facts "
        "advice "
        "likely from disclosure publication"};
    if (at + 2 >= words.size() || !begins.holds(words[at].text) || !trimmed(folded).ends_with(".")) return false;
    const bool is_for_use = has(words, at + 1, "be used") || has(words, at + 1, "only be used") ||
                            has(words, at + 1, "be completed") || has(words, at + 1, "for");
    return is_for_use && std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(),
                                     [](const SpokenWord& word) { return guidance.holds(word.text); });
}

} // namespace

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
    if (is_done_without(folded, words, rest) || is_guidance(folded, words, rest)) return Speech::nothing;
    if (tells_of_the_paper(folded, words, rest) || (mark == '(' && names_act_of_year(folded, words, rest)))
        return Speech::nothing;
    if (is_any(next, {"form", "notice", "report", "paper"}) && is_done_without(folded, words, rest + 1))
        return Speech::nothing;
    if (next == "confidentiality" && contains(words, "part 2 form", rest)) return Speech::nothing;
    // "Part 2 of the Police Reform Act 2002", "Part 2, section 10", "Part 2 of Schedule 12A"
    const bool refers =
        is_any(next, {"of", "section", "sections", "chapter", "paragraph", "paragraphs", "schedule", "s"}) ||
        (next == "o'r" || next == "o");
    if (refers && !is_separator(mark == '.' ? ' ' : mark)) {
        const bool counts = rest + 1 < words.size() && words[rest + 1].text.is_number();
        const bool goes_on = rest + 2 < words.size() && (mark_after(folded, words[rest + 1].end) == ':' || speaks);
        // "Part 2 section" by itself
        const bool is_alone = standing.is_prominent || standing.is_whole_block;
        if (is_alone && rest + 1 == words.size()) return Speech::begins_private;
        if (counts && !goes_on) return Speech::nothing; // "Part 2 of 3"
        // "Part 2 of this form: the bids"
        const bool of_this = rest + 2 < words.size() && is_any(words[rest + 1].text, {"this", "the"}) &&
                             is_any(words[rest + 2].text, {"form", "report", "notice", "paper", "document", "record"});
        if (of_this && next == "of") {
            if (is_guidance(folded, words, rest + 3)) return Speech::nothing;
            const char behind = mark_after(folded, words[rest + 2].end);
            if (rest + 3 >= words.size() || behind == ':' || behind == '-' || behind == '.' || standing.is_prominent)
                return Speech::begins_private;
            return Speech::doubt;
        }
        if (names_law_or_work(folded, words, rest) ||
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
        if (denies_at(folded, words, rest)) return Speech::nothing;
        const auto value = rest;
        const bool ends_soon = value + 2 >= words.size() || mark_after(folded, words[value].end) == '.';
        if (is_denial(words[value].text) && ends_soon) return Speech::nothing; // "Part 2: None"
        if (mark == '-' && !standing.is_prominent && names_law_or_work(folded, words, rest) && !speaks &&
            !standing.part_in_capitals)
            return Speech::doubt;
        return Speech::begins_private;
    }
    if (speaks || is_any(next, {"facts", "fact", "information", "not", "advice", "ffeithiau", "official"}))
        return Speech::begins_private;
    if (all_label) return Speech::begins_private;
    if (standing.is_prominent)
        return names_law_or_work(folded, words, rest) && !standing.part_in_capitals ? Speech::nothing
                                                                                    : Speech::begins_private;
    if (first == 0 && words[0].was_repaired) return Speech::begins_private;
    if (standing.part_in_capitals) return Speech::begins_private;
    return names_act_of_year(folded, words, rest) && !speaks ? Speech::nothing : Speech::doubt;
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
    if (is_done_without(folded, words, rest)) return Speech::nothing;
    const bool is_answered =
        rest < words.size() && (is_any(words[rest].text, {"none", "nil", "no"}) || has(words, rest, "n a"));
    if (is_answered) return Speech::nothing; // "Part 2: None"
    if (!breaks) {
        // "PART 1 AND PART 2", "UNDER PART 2": capitals alone are no break, but a label of closed words is
        if (standing.part_in_capitals && speaks && (mark == '-' || mark == ':' || mark == '(')) return Speech::doubt;
        // "See Part 2: the lowest bid"
        if (mark == ':' && words[at - 1].text == "see" && rest < words.size()) return Speech::doubt;
        // "Decision 101/2026 PART 2", with nothing else in its block
        constexpr std::size_t longest_name = 12; // words
        const bool is_name = rest >= words.size() && words.size() <= longest_name && !trimmed(folded).ends_with(".") &&
                             !is_any(words[at - 1].text, {"and", "or"});
        if (is_name && standing.part_in_capitals && (standing.is_prominent || standing.is_whole_block) &&
            !is_negated(words, at))
            return Speech::doubt;
        return Speech::nothing;
    }
    // "Part 1: lamps. Part 2: poles."
    bool has_part_one = false; // before it, and with a colon as well
    for (std::size_t one = 0; one + 1 < at; ++one)
        has_part_one = has_part_one || (is_any(words[one].text, {"part", "pt"}) && words[one + 1].text == "1" &&
                                        mark_after(folded, words[one + 1].end) == ':');
    const bool counts_parts =
        has_part_one && standing.is_small_behind && !standing.part_in_capitals && !standing.is_prominent;
    constexpr std::size_t longest_count = 20; // words
    if (mark == ':' && counts_parts && !speaks && words.size() <= longest_count) return Speech::nothing;
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
    bool goes_on = false;
    bool is_open = false;
    bool has_facts = false;
    for (std::size_t rest = at + 2; rest < words.size(); ++rest) {
        const std::string_view word = words[rest].text;
        if (is_any(word, {"continued", "cont'd", "contd", "cont", "parhad"})) goes_on = true;
        if (is_any(word, {"unrestricted", "public", "open", "non", "nonconfidential", "nad"})) is_open = true;
        if (is_any(word, {"facts", "fact", "advice", "ffeithiau"})) has_facts = true;
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
    return goes_on || (is_open && has_facts);
}

} // namespace part_one
