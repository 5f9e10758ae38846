// One letter as the leak check sees it: without case, accent or dress.
//
// Written for the leak check alone. It shares nothing with adapters/unicode, which the cutting relies on: a letter that
// one of them folds wrongly must not slip past both.
#pragma once

#include <cstdint>

namespace part_one {

/// What a code point is in a word: up to three letters, or an end of the word, or nothing at all.
struct FoldedLetter {
    enum class Kind : std::uint8_t { letters, ends_word, invisible };
    Kind kind = Kind::ends_word;
    std::uint8_t count = 0;
    char32_t letters[3] = {};
};

/// Any code point from U+0080; those below have a table of their own in words.cpp.
FoldedLetter folded_letter(char32_t code_point);

} // namespace part_one
