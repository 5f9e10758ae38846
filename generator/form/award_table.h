// A table of awards: a column that names who gets the money and one that holds the sums.
#pragma once

#include "form/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct AwardTable {
    std::vector<Award> awards;
    std::optional<Pence> total;
    bool is_incomplete = false; // a row has a sum and names nobody

    std::vector<Pence> sums_of_nobody; // in rows that name nobody
    std::vector<std::string> lots;     // of each award the lot it is numbered by, empty where there is none
    /// Columns of sums of which none says that it was decided: of each the sum of each award.
    std::vector<std::vector<std::optional<Pence>>> rivals;
    std::vector<std::optional<Pence>> totals_of_rivals; // in the row of the total
};

/// Reads the table whose rows are the outline lines [first, last); nothing if its header names no such columns.
std::optional<AwardTable> read_award_table(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last);

/// Of a table by years, whose last row and last column are both called the total: the sum in their corner, where the others
/// of its row come to it.
std::optional<Pence> grand_total(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last);

/// The name in a cell, without a charity or company number in brackets.
std::string name_in_cell(std::string_view cell);

} // namespace part_one
