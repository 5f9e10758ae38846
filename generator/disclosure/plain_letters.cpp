#include "disclosure/plain_letters.h"

#include "basics/text.h"

namespace part_one {

namespace {

/// The plain letter of a full-width or mathematical one; 0 for any other.
char plain_letter(char32_t c) {
    constexpr char32_t wide_a = 0xFF21, wide_small_a = 0xFF41;
    constexpr char32_t first_alphabet = 0x1D400, last_alphabet = 0x1D6A3;
    constexpr char32_t letters = 26;
    if (c >= wide_a && c < wide_a + letters) return static_cast<char>('A' + (c - wide_a));
    if (c >= wide_small_a && c < wide_small_a + letters) return static_cast<char>('a' + (c - wide_small_a));
    if (c < first_alphabet || c > last_alphabet) return 0;
    const char32_t place = (c - first_alphabet) % (2 * letters);
    return static_cast<char>(place < letters ? 'A' + place : 'a' + (place - letters));
}

} // namespace

std::string with_plain_letters(std::string_view text) {
    // The first bytes of those letters in UTF-8
    if (text.find("\xEF\xBC") == std::string_view::npos && text.find("\xEF\xBD") == std::string_view::npos &&
        text.find("\xF0\x9D") == std::string_view::npos)
        return {};
    std::string plain;
    bool changed = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char letter = plain_letter(next_code_point(text, at));
        changed = changed || letter != 0;
        if (letter != 0) {
            plain += letter;
        } else {
            plain += text.substr(begin, at - begin);
        }
    }
    return changed ? plain : std::string();
}

} // namespace part_one
