// Tables of who asked for money and what came of it: "Deferred to next round" says nothing of the form's publication.
#pragma once

#include "source/outline.h"

#include <cstddef>
#include <vector>

namespace part_one {

/// Is this cell the outcome of one of several applicants? A cell that names a day is not, nor is any cell of a table that
/// speaks of publishing.
bool is_outcome_of_applicant(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t segment);

} // namespace part_one
