// Number, title and date in the first lines of a form, where no label tells them: a heading with everything in it, or
// name, date and title one below the other, or the heading below the table that a report begins with.
#pragma once

#include "form/identity.h"

namespace part_one {

/// What is known already stays as it is.
void read_first_lines(const Outline& outline, const std::vector<Labelled>& labels, Kind kind, Identity& identity);

} // namespace part_one
