// Labels that are put together from a ground, a closed paper or what is kept: "Exemption para 3", "Section 40 applies to this
// paragraph", "Extract from the exempt report", "Appx 2 exempt", "Confidential settlement terms: …".
#pragma once

#include "form/profile.h"

#include <vector>

namespace part_one {

/// `label`: the words of a line, or those before its colon. `goes_on`: text follows behind a colon.
bool is_ground_as_label(const std::vector<FoldedWord>& label, bool goes_on);

} // namespace part_one
