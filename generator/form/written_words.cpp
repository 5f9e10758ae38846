#include "form/written_words.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

bool begins_with_capital(std::string_view word) {
    if (word.empty()) return false;
    std::size_t at = 0;
    const char32_t first = next_code_point(word, at);
    if (first >= 'A' && first <= 'Z') return true;
    if (first >= 0xC0 && first <= 0xDE && first != 0xD7) return true;
    if (first == 0x174 || first == 0x176) return true; // Ŵ Ŷ
    // "4Sight", but not "40"
    return first >= '0' && first <= '9' && word.size() > 1 && word[1] >= 'A' && word[1] <= 'Z';
}

std::string folded_word(std::string_view word) {
    const bool plain =
        std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return plain ? lower_ascii(word) : fold(word);
}

/// "Ltd." and "St." keep no sense without their full stop, "C.I.C." keeps it.
std::string_view without_punctuation(std::string_view word) {
    while (!word.empty()) {
        const char last = word.back();
        if (last == ',' || last == ';' || last == ':' || last == ')' || last == ']' || last == '!' || last == '?') {
            word.remove_suffix(1);
        } else if (last == '.') {
            const bool dotted = word.size() <= 8 && word.find('.') < word.size() - 1;
            if (dotted) break;
            word.remove_suffix(1);
        } else if (word.ends_with("”") || word.ends_with("’") || word.ends_with("…")) {
            word.remove_suffix(3);
        } else if (last == '"' || last == '\'' || last == '*') {
            word.remove_suffix(1);
        } else {
            break;
        }
    }
    return word;
}

} // namespace

std::vector<WrittenWord> written_words(std::string_view sentence) {
    std::vector<WrittenWord> words;
    std::size_t at = 0;
    while (at < sentence.size()) {
        while (at < sentence.size() && is_ascii_space(sentence[at])) ++at;
        std::size_t end = at;
        while (end < sentence.size() && !is_ascii_space(sentence[end])) ++end;
        if (end == at) break;
        WrittenWord word;
        std::string_view raw = sentence.substr(at, end - at);
        while (!raw.empty() && (raw.front() == '(' || raw.front() == '"' || raw.front() == '\'' || raw.front() == '[' ||
                                raw.front() == '*' || raw.starts_with("“") || raw.starts_with("‘"))) {
            const std::size_t width = raw.front() == '(' || raw.front() == '"' || raw.front() == '\'' ||
                                              raw.front() == '[' || raw.front() == '*'
                                          ? 1
                                          : 3;
            if (raw.front() == '(') word.opens_bracket = true;
            raw.remove_prefix(width);
            at += width;
        }
        word.at = at;
        word.text = without_punctuation(raw);
        word.end = at + word.text.size();
        word.closes_bracket = raw.substr(word.text.size()).find(')') != std::string_view::npos;
        const std::string_view behind = raw.substr(word.text.size());
        const bool is_saint = word.text == "St" || word.text == "Ste" || word.text.size() == 1;
        word.stops = behind.find_first_of(",;:)!?") != std::string_view::npos ||
                     (behind.find('.') != std::string_view::npos && !is_saint);
        word.folded = folded_word(word.text);
        word.is_capital = begins_with_capital(word.text);
        if (!word.text.empty()) words.push_back(std::move(word));
        at = end;
    }
    return words;
}

} // namespace part_one
