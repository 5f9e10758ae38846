// Bars beside the sums of a table: a picture of the figures that stand there, drawn from nothing else.
#pragma once

#include "register/register.h"
#include "site/plan.h"

namespace part_one {

/// Gives each line a bar as long as its sum, the longest to the largest. A table in which fewer than two lines have a
/// sum gets none: there would be nothing to compare.
void draw_bars(OverviewGroup& group);

/// A line a year, the newest first, of what these records come to; each sum once.
OverviewGroup decided_by_year(const Register& reg, const std::vector<std::size_t>& records);
/// The same of what this organisation was awarded under its own name, without what another decision took over.
OverviewGroup awarded_by_year(const Register& reg, std::size_t organisation, const std::vector<std::size_t>& records);

} // namespace part_one
