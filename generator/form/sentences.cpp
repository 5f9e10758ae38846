#include "form/sentences.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace part_one {

namespace {

bool ends_sentence(std::string_view text, std::size_t at) {
    if (text[at] == ';') return true;
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
    if (at + 1 >= text.size() || !is_ascii_space(text[at + 1])) return false;
    std::size_t next = at + 1;
    while (next < text.size() && is_ascii_space(text[next])) ++next;
    if (next < text.size() && text[next] >= 'a' && text[next] <= 'z') return false;
    std::size_t begin = at;
    while (begin > 0 && !is_ascii_space(text[begin - 1])) --begin;
    while (begin < at && text[begin] == '(') ++begin;
    const std::string word = lower_ascii(text.substr(begin, at - begin));
    for (std::string_view abbreviation : {"st", "no", "mr", "mrs", "ms", "dr", "rev", "prof", "co", "nos", "approx",
                                          "e.g", "i.e", "incl", "excl", "inc", "exc", "para", "cllr"})
        if (word == abbreviation) return false;
    const bool numbering = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return is_ascii_digit(c) || c == '.';
    }) && begin == 0;
    return word.size() > 1 && !numbering;
}

} // namespace

std::vector<std::string_view> sentences_of(std::string_view paragraph) {
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < paragraph.size(); ++at) {
        if (!ends_sentence(paragraph, at)) continue;
        sentences.push_back(trimmed(paragraph.substr(begin, at - begin)));
        begin = at + 1;
    }
    sentences.push_back(trimmed(paragraph.substr(begin)));
    std::erase_if(sentences, [](std::string_view sentence) { return sentence.empty(); });
    return sentences;
}

std::string without_item_marks(std::string text) {
    constexpr std::array<std::array<std::string_view, 8>, 3> series{{
        {"(i) ", "(ii) ", "(iii) ", "(iv) ", "(v) ", "(vi) ", "(vii) ", "(viii) "},
        {"(a) ", "(b) ", "(c) ", "(d) ", "(e) ", "(f) ", "(g) ", "(h) "},
        {"(1) ", "(2) ", "(3) ", "(4) ", "(5) ", "(6) ", "(7) ", "(8) "},
    }};
    for (const auto& marks : series) {
        if (text.find(marks[0]) == std::string::npos || text.find(marks[1]) == std::string::npos) continue;
        for (std::string_view mark : marks) text = replaced(std::move(text), mark, "");
    }
    return text;
}

} // namespace part_one
