#include "disclosure/set_apart.h"

#include "basics/text.h"
#include "disclosure/closed_phrases.h"
#include "disclosure/vocabulary.h"
#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

/// "(exempt under paragraph 3)", "[restricted – s.43]": that something is closed, and on what ground.
bool is_ground(std::string_view group) {
    static constexpr WordTable closing{"exempt confidential restricted withheld"};
    static constexpr WordTable grounds{
        "paragraph paragraphs para paras schedule 12a foi foia publication disclosure freedom s43 s40"};
    static constexpr WordTable others{"by virtue of under section s act local government lga information part it"};
    const Words words = spoken_words(group);
    bool closes = false, has_ground = false;
    for (const SpokenWord& word : words) {
        closes = closes || closing.holds(word.text);
        has_ground = has_ground || grounds.holds(word.text);
        if (!closing.holds(word.text) && !grounds.holds(word.text) && !others.holds(word.text) &&
            !is_label_filler(word.text) && !word.text.holds_digit() && word.text.size() > 2)
            return false;
    }
    return closes && has_ground && words.size() <= 24 && !is_negated(words, words.size() - 1);
}

/// "… in Appendix 2 (exempt under paragraph 3)": the paper is, not the sentence.
bool ends_in_paper(std::string_view before) {
    static constexpr WordTable papers{
        "appendix appendices annex annexe annexes report reports paper papers schedule attachment enclosure form part "
        "document documents minutes information"};
    const Words words = spoken_words(before.substr(before.size() > 60 ? before.size() - 60 : 0));
    for (std::size_t back = 1; back <= 3 && back <= words.size(); ++back)
        if (papers.holds(words[words.size() - back].text)) return true;
    return false;
}

/// "(delete before publication)", "(redact)"
bool is_order_to_take_out(std::string_view group) {
    const Words words = spoken_words(group);
    if (words.empty()) return false;
    const ClosedPhrase phrase = closed_phrase_at(words, 0);
    return phrase.words == words.size() && phrase.words > 1 &&
           is_any(words[0].text, {"delete", "remove", "redact", "take", "omit"});
}

/// Where the bracket ends that holds `inside`, if another stands in it; the length of `inside` otherwise.
std::size_t end_of_outer_bracket(std::string_view inside) {
    int depth = 0;
    bool is_nested = false;
    for (std::size_t at = 0; at < inside.size(); ++at) {
        if (inside[at] == '(' || inside[at] == '[') {
            ++depth;
            is_nested = true;
        } else if (inside[at] == ')' || inside[at] == ']') {
            if (depth == 0) return is_nested ? at : inside.size();
            --depth;
        }
    }
    return inside.size();
}

} // namespace

std::vector<std::string_view> in_brackets(std::string_view folded) {
    std::vector<std::string_view> groups;
    if (folded.find('(') == std::string_view::npos && folded.find('[') == std::string_view::npos &&
        folded.find('{') == std::string_view::npos)
        return groups;
    for (std::size_t at = folded.find_first_of("([{"); at != std::string_view::npos && groups.size() < 200;
         at = folded.find_first_of("([{", at + 1)) {
        const std::string_view near = folded.substr(at + 1, 200);
        groups.push_back(trimmed(near.substr(0, near.find_first_of(")]}"))));
        // "(s43(2) – commercial interests)": a bracket in the bracket
        if (const std::size_t end = end_of_outer_bracket(near); end < near.size())
            groups.push_back(trimmed(near.substr(0, end)));
    }
    return groups;
}

bool closes_what_stands_before(std::string_view folded, std::string_view bracket) {
    const auto open = static_cast<std::size_t>(bracket.data() - folded.data());
    if (is_ground(bracket) && !ends_in_paper(folded.substr(0, open))) return true;
    return is_order_to_take_out(bracket);
}

std::vector<std::string_view> runs_between_signs(std::string_view text) {
    constexpr std::size_t longest = 60; // bytes of a label
    std::vector<std::string_view> runs;
    std::size_t at = 0;
    bool is_quoted = false;
    while (at < text.size()) {
        const std::size_t sign = bytes_of_sign(text, at);
        if (sign == 0 && text[at] != ' ') break;
        is_quoted = sign > 0 && (text[at] == '"' || text[at] == '\'' || text.substr(at, 2) == "\xE2\x80");
        at += std::max<std::size_t>(sign, 1);
    }
    if (at == 0) return runs;
    const bool is_box = text.starts_with("!!!") || text.starts_with("???"); // note "Part 2"
    if (is_box) {
        const std::size_t quote = text.find('"', at);
        if (quote == std::string_view::npos || quote > 40) return runs;
        at = quote + 1;
        is_quoted = false;
    }
    const auto is_in_word = [&](std::size_t sign) {
        return text[sign] == '\'' && sign + 1 < text.size() && is_ascii_letter(text[sign - 1]) &&
               is_ascii_letter(text[sign + 1]);
    };
    for (std::size_t end = at + 1; end < text.size() && end < at + longest && runs.size() < 4; ++end) {
        const std::size_t sign = bytes_of_sign(text, end);
        if (sign == 0 || std::string_view("-&,.").find(text[end]) != std::string_view::npos || is_in_word(end))
            continue;
        std::size_t rest = end;
        while (rest < text.size() && (bytes_of_sign(text, rest) > 0 || text[rest] == ' '))
            rest += std::max<std::size_t>(bytes_of_sign(text, rest), 1);
        const bool goes_on = rest < text.size() || is_box;
        // "Private" landlords
        const bool is_word_of_sentence = is_quoted && rest < text.size() && text[rest] >= 'a' && text[rest] <= 'z';
        if (goes_on && !is_word_of_sentence && end > at + 3) runs.push_back(trimmed(text.substr(at, end - at)));
        end = std::max(end, rest - 1);
    }
    return runs;
}

} // namespace part_one
