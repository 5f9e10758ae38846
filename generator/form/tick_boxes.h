// The many ways to draw a box with or without a tick, brought down to one sign each.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

inline constexpr char ticked_box = '\x01';
inline constexpr char empty_box = '\x02';

/// `value` with every box as `ticked_box` or `empty_box`: "☒", "[x]", "✓", Word's private signs. Where ticks and crosses
/// both stand, a cross is an empty box.
std::string with_boxes(std::string_view value);

/// The same for the answer to a question, where a lone "x" is a tick and round and filled signs are boxes too.
std::string with_answer_boxes(std::string_view value);

} // namespace part_one
