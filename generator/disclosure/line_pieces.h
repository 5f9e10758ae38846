// The pieces of a line in which a label could stand: its words in capitals, its tail, what stands behind each mark.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// "RESTRICTED the lowest bid": the words in capitals that a line in small letters begins with.
std::string capital_run(std::string_view text);

/// "NON - CONFIDENTIAL": does the dash belong to the word?
bool is_dash_of_non(std::string_view folded, std::size_t dash);

/// "Legal advice (CONFIDENTIAL)", "Costs - Part 2": what stands in the last bracket or behind the last dash or colon.
std::string_view tail_of(std::string_view folded);

struct Piece {
    std::string_view text;
    bool begins_sentence = false;
};
/// The pieces of a line behind each mark that may end a label or a sentence: as much of each as a label needs.
std::vector<Piece> pieces_behind_marks(std::string_view folded);

/// The pieces that a reader sees on lines of their own though the file has them on one; none where it is one line to both.
std::vector<std::string_view> visible_lines(std::string_view text);

} // namespace part_one
