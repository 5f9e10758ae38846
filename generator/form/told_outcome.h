// What was decided, told by sentences that no label of the decision heads: the summary's "has agreed to", a statement of its own.
#pragma once

#include "form/outcome_marks.h"

#include <vector>

namespace part_one {

/// "The PCC has agreed …" where no label heads it, "Recommendations Approved" on a line of its own.
std::optional<FoundOutcome> outcome_in_statement(const Outline& outline, const std::vector<Labelled>& labels);
/// What lines that sign the decision off say, where all say the same.
std::optional<FoundOutcome> outcome_in_sign_off(const Outline& outline);
/// "Executive summary: … The Commissioner has declined the request."
std::optional<FoundOutcome> outcome_in_summary(const Outline& outline, const std::vector<Labelled>& labels);

} // namespace part_one
