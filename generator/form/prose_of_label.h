// What was written in answer to a label that prose follows: a decision, a recommendation, a summary.
#pragma once

#include "form/filled_form.h"

#include <string>
#include <vector>

namespace part_one {

/// What was written behind and below a label, to the next label that is no part of it, at most twelve lines; in a register
/// of one row its cell.
std::string prose_of(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index);

} // namespace part_one
