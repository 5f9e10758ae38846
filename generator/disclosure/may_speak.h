// A first look at a line: could it speak of confidentiality at all?
#pragma once

#include <string_view>

namespace part_one {

/// Could this line speak of confidentiality at all? Nearly all lines could not, and are not looked at any further: this
/// is asked for every line of every form.
bool may_speak(std::string_view folded);

} // namespace part_one
