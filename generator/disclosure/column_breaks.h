// Labels that were broken inside a column of a line: "Is the report for      NO" and below it "publication?".
//
// A program that writes a page as text keeps its columns apart with spaces and breaks what stands in each where the
// column ends. Line by line such a label is none.
#pragma once

#include "source/outline.h"

#include <cstddef>
#include <vector>

namespace part_one {

/// Do the first column of this line and those of the next one or two together close, where none does alone?
bool closes_across_columns(const std::vector<OutlineLine>& lines, std::size_t at);

} // namespace part_one
