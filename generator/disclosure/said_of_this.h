// Sentences that say of their own paper, of a part of it or of what follows that it is not for everybody: "This part is
// private.", "The details which follow are exempt.", "Please treat the following as confidential."
#pragma once

#include "disclosure/vocabulary.h"

namespace part_one {

bool says_this_is_closed(const Words& words);

/// "The figure of £91,275 is confidential", "The name Marlow is exempt information": what is closed stands in the line.
bool says_its_matter_is_closed(const Words& words);

} // namespace part_one
