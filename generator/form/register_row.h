// A register of one row: a table whose header names the fields of a decision and whose one row fills them in.
#pragma once

#include "form/filled_form.h"

namespace part_one {

/// Is this line the header of a table with one row below it?
bool has_one_row_below(const std::vector<OutlineLine>& lines, std::size_t at);

/// Is this line the header of a table with one row below it, and more than two columns?
bool heads_one_row(const std::vector<OutlineLine>& lines, std::size_t at);

/// The cell below a column that is called by this label, in a register of one row; none elsewhere.
const Segment* cell_of_one_row(const std::vector<OutlineLine>& lines, const Labelled& label);

/// Is it the row of a register: does its header ask for the number or the day of a decision?
bool is_register_row(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, std::size_t header);

} // namespace part_one
