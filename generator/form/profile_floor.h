// Labels that close a form whatever the tables of labels say: a slip of typing or an office's own row opens none of them.
#pragma once

#include "form/profile.h"

#include <string>
#include <vector>

namespace part_one {

/// The labels that every profile has, with where they count at least.
std::vector<FormLabel> labels_of_floor();

/// Would this row take away what one of those labels, or "Part 2" itself, closes?
bool opens_floor(const std::vector<std::string>& words, Meaning meaning);

} // namespace part_one
