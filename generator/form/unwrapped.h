// A form as it was before a program broke its lines at a margin (source/wrapped_lines): for reading what it says.
//
// What has to be withheld is decided on the lines as they stand, and cut from them; this is only for reading facts.
#pragma once

#include "form/filled_form.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct Unwrapped {
    Outline outline; // its lines alone: the tree stays with the other
    std::vector<Labelled> labels;
};

/// `lines` are those that the outline was made of. Nothing where no program broke them.
std::optional<Unwrapped> unwrapped(const Outline& outline, const std::vector<std::string>& lines,
                                   const Profile& profile);

} // namespace part_one
