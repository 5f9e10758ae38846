// What the cells of a table say by standing beside or below others: answers in the next cell, columns of sums, rows that a
// column closes.
#pragma once

#include "source/outline.h"

#include <cstddef>
#include <vector>

namespace part_one {

/// "| Reserve | Restricted |", "| Exempt | Taxable |": a table of money.
bool is_column_of_sums(const OutlineLine& line, std::size_t index);
/// "| Case type | Open | Closed |" over numbers: how many there are of each.
bool is_column_of_counts(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t index);
/// "| Title | Exempt? |" over "| Lamps | No |": asked of every row, and denied in each.
bool is_column_of_noes(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t index);
/// "Exempt" in a column headed Status, "N" in one headed Publish?: the row is closed.
bool is_closing_cell(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t index);
/// "Exempt information | None"
bool is_denied_beside(const OutlineLine& line, std::size_t index);
/// "Is this report exempt? | Yes"
bool is_closed_beside(const OutlineLine& line, std::size_t index);
/// "Public/Non-public | Public": of two printed options one is written beside them.
bool is_choice_beside(const OutlineLine& line, std::size_t index);
bool is_open_word(const Segment& answer);

} // namespace part_one
