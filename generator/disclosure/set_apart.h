// What signs set apart on a line, where a label may stand: brackets, quotation marks, dots, boxes of other programs.
#pragma once

#include <string_view>
#include <vector>

namespace part_one {

/// What stands in the brackets of a line.
std::vector<std::string_view> in_brackets(std::string_view folded);

/// "The price (exempt under paragraph 3) was": does a bracket say that what stands before it is closed, and on what
/// ground, or to take it out? Not where a paper stands before it: "… in Appendix 2 (exempt under paragraph 3)".
bool closes_what_stands_before(std::string_view folded, std::string_view bracket);

/// "~ Private ~ Marlow", "«Confidential» Marlow", "{{RESTRICTED}} Marlow", "!!! note "Part 2"": the words between the first
/// signs of a line and one of those that follow, where something stands behind them.
std::vector<std::string_view> runs_between_signs(std::string_view text);

} // namespace part_one
