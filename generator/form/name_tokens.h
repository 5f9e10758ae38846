// The words of a sentence with what the search for names asks of each: its capital, its brackets, what stands behind it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct NameToken {
    std::string_view text; // without punctuation behind it
    std::string folded;
    std::size_t at = 0;
    std::size_t end = 0;
    bool opens_bracket = false;
    bool closes_bracket = false;
    bool stops = false; // a comma, colon, full stop or bracket stands behind it
    bool is_capital = false;
};

std::vector<NameToken> name_tokens(std::string_view sentence);

} // namespace part_one
