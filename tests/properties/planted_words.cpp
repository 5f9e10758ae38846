#include "properties/planted_words.h"

#include <array>
#include <cstdint>

namespace properties {

namespace {

constexpr std::array<const char*, 20> syllables{"ba", "ve", "ko", "zu", "ri", "xo", "ta", "mu", "ge", "fi",
                                                "do", "la", "pu", "se", "no", "ji", "wa", "ky", "du", "ho"};
constexpr unsigned how_many = 3'200'000; // 20 to the fifth

std::string spelt(unsigned number) {
    unsigned rest = static_cast<unsigned>((std::uint64_t{number} * 7919) % how_many); // neighbours look unlike
    std::string word;
    for (int at = 0; at < 5; ++at) {
        word += syllables[rest % 20];
        rest /= 20;
    }
    return word;
}

bool is_letter(char letter) { return letter >= 'a' && letter <= 'z'; }

std::string in_lower_case(std::string_view bytes) {
    std::string lower(bytes);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
    return lower;
}

void collect(std::string_view bytes, std::set<std::string>& found) {
    constexpr std::size_t length = 12;
    for (std::size_t at = bytes.find('q'); at != std::string_view::npos; at = bytes.find('q', at + 1)) {
        if (at + length > bytes.size() || bytes[at + length - 1] != 'x') continue;
        const std::string_view word = bytes.substr(at, length);
        bool is_word = true;
        for (char letter : word) is_word = is_word && is_letter(letter);
        if (is_word) found.insert(std::string(word));
    }
}

/// The bytes without what stands in angle brackets.
std::string without_tags(std::string_view bytes) {
    std::string text;
    bool is_inside = false;
    for (char letter : bytes) {
        if (letter == '<') is_inside = true;
        if (!is_inside) text += letter;
        if (letter == '>') is_inside = false;
    }
    return text;
}

/// &#113; and &#x71; become the letter.
std::string without_references(std::string_view bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '&' && at + 2 < bytes.size() && bytes[at + 1] == '#') {
            const bool is_hex = bytes[at + 2] == 'x';
            const std::size_t end = bytes.find(';', at);
            if (end != std::string_view::npos && end - at < 9) {
                unsigned value = 0;
                for (std::size_t digit = at + (is_hex ? 3 : 2); digit < end; ++digit) {
                    const char c = bytes[digit];
                    const unsigned worth = static_cast<unsigned>(is_letter(c) ? c - 'a' + 10 : c - '0');
                    value = value * (is_hex ? 16 : 10) + worth;
                }
                text += value < 128 ? static_cast<char>(value) : ' ';
                at = end;
                continue;
            }
        }
        text += bytes[at];
    }
    return text;
}

} // namespace

std::string canary(unsigned number) { return "Q" + spelt(number) + "x"; }

std::string mark(unsigned number, unsigned at) { return "W" + spelt(number) + "x" + static_cast<char>('a' + at % 26); }

std::set<std::string> canaries_in(std::string_view bytes) {
    std::set<std::string> found;
    const std::string lower = in_lower_case(bytes);
    collect(lower, found);
    if (lower.find('<') != std::string::npos) collect(without_tags(lower), found);
    if (lower.find("&#") != std::string::npos) collect(in_lower_case(without_references(lower)), found);
    return found;
}

std::set<std::string> marks_in(std::string_view bytes) {
    constexpr std::size_t length = 13;
    std::set<std::string> found;
    for (std::size_t at = bytes.find('W'); at != std::string_view::npos; at = bytes.find('W', at + 1)) {
        if (at + length > bytes.size() || bytes[at + length - 2] != 'x') continue;
        const std::string_view word = bytes.substr(at, length);
        bool is_word = true;
        for (char letter : word.substr(1)) is_word = is_word && is_letter(letter);
        if (is_word) found.insert(std::string(word));
    }
    return found;
}

std::string replaced(std::string text, std::string_view name, std::string_view value) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
        text.replace(at, name.size(), value);
    return text;
}

} // namespace properties
