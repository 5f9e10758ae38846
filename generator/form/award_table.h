// A table of awards: a column that names who gets the money and one that holds the sums.
#pragma once

#include "form/facts.h"

#include <optional>
#include <vector>

namespace part_one {

struct AwardTable {
    std::vector<Award> awards;
    std::optional<Pence> total;
};

/// Reads the table whose rows are the outline lines [first, last); nothing if its header names no such columns.
std::optional<AwardTable> read_award_table(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last);

/// The name in a cell, without a charity or company number in brackets.
std::string name_in_cell(std::string_view cell);

} // namespace part_one
