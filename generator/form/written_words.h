// A sentence word by word, as names are looked for in it: with a capital or without, in brackets, before a stop.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct WrittenWord {
    std::string_view text; // without punctuation behind it
    std::string folded;
    std::size_t at = 0;
    std::size_t end = 0;
    bool opens_bracket = false;
    bool closes_bracket = false;
    bool stops = false; // a comma, colon, full stop or bracket stands behind it
    bool is_capital = false;
};

/// The views are of `sentence`.
std::vector<WrittenWord> written_words(std::string_view sentence);

} // namespace part_one
