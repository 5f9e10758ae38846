// Does a form say of its own decision that it was taken back: "This decision was withdrawn by the Commissioner on 12 May"?
//
// Knows sentences that speak of this decision alone: "Decision 14 was withdrawn" and "the bidder withdrew" are the matter.
#pragma once

#include "form/outcome_marks.h"

namespace part_one {

std::optional<FoundOutcome> outcome_taken_back(const Outline& outline, const std::vector<Labelled>& labels);

} // namespace part_one
