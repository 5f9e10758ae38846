// How a letter may be written in a file: as a byte, as UTF-8, as a reference, in percent signs.
#pragma once

#include <cstddef>
#include <string_view>

namespace part_one {

/// What stands at a place: a code point and how many bytes of the text it takes; no bytes where there is nothing of the kind.
struct SpeltLetter {
    char32_t point = 0;
    std::size_t size = 0;
};

/// A byte above ASCII: UTF-8, or Latin-1 where it is not.
SpeltLetter read_wide(std::string_view text, std::size_t at);
/// &#233; &#xE9; &eacute; &amp; : a letter, or a space for anything else.
SpeltLetter read_reference(std::string_view text, std::size_t at);
/// %C3%A9, also where its percent signs were written in percent signs again
SpeltLetter read_percent(std::string_view text, std::size_t at);
/// The comma of 412,500: between one to three digits and exactly three.
bool groups_thousands(std::string_view text, std::size_t at);

/// Does a tag, read from its name on, part the words before and behind it? Blocks do, with or without a space in the file.
bool parts_words(std::string_view tag);

} // namespace part_one
