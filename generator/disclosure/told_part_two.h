// Do the words of the public part tell that the decision has a Part 2: "The Commissioner considered a Part 2 report",
// "There is a Part 2 to this decision"? It says so and closes nothing.
#pragma once

#include "source/outline.h"

namespace part_one {

bool tells_that_part_two_exists(const Outline& outline);

} // namespace part_one
