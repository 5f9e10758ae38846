// The words of a line of a finished page, folded, with what parts them: how the second look at labels reads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// What stands before a word: the strongest sign counts.
enum class Parting : unsigned char { space, hyphen, comma, stop, bracket, dash, colon };

struct LabelWord {
    std::string letters; // folded; digits are words of their own: "part2" is two
    Parting before = Parting::space;
    bool is_capital = false; // all of it
    bool is_small = false;   // its first letter
};

/// At most `most` words. Letters set apart one by one ("P A R T") are put together again.
std::vector<LabelWord> label_words(std::string_view line, std::size_t most);

} // namespace part_one
