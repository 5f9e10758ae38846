// What was written behind a label: on its line, in the cell beside or below it, or on the next line.
#pragma once

#include "form/filled_form.h"

#include <cstddef>

namespace part_one {

/// Fills in the value of the label at `index`, if it takes one and has none yet. `labels` are all of the form, in order.
void find_value(const std::vector<OutlineLine>& lines, std::vector<Labelled>& labels, std::size_t index);

} // namespace part_one
