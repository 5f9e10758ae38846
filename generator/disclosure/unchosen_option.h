// Options that nobody chose: "☐ Confidential" beside "☒ Not confidential". What they say was not said.
#pragma once

#include "source/outline.h"

#include <vector>

namespace part_one {

/// Is this line an option with an empty box, one of several of which another is ticked, and no more than the option?
bool is_option_not_chosen(const std::vector<OutlineLine>& lines, std::size_t at);

} // namespace part_one
