// Which columns of a table hold who gets the money, the sum, its days and its outcome, told by their heads and their cells.
//
// Knows nothing of what a row says about the one that it names: that is `award_table`.
#pragma once

#include "basics/money.h"
#include "source/outline.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct AwardColumns {
    std::optional<std::size_t> name, sum, outcome, purpose, start, end, lot;
    std::vector<std::size_t> rivals; // columns of sums of which no words tell which was decided; one alone is none
    std::vector<std::size_t> years;  // "| | 2022/23 | 2023/24 |": the sums of a row, year by year
    bool is_of_winners = false;      // "Successful tenderer": the table has awards, whatever it tells of sums

    bool has_rival_sums() const { return rivals.size() > 1; }
};

/// The columns of the table whose rows are the outline lines [first, last).
AwardColumns award_columns(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last);

/// The one sum of a cell, with or without its pound sign.
std::optional<Pence> sum_in_cell(const std::string& cell);

// Of a folded text.
bool starts_with_any(std::string_view folded, std::initializer_list<std::string_view> words);
bool holds_any(std::string_view folded, std::initializer_list<std::string_view> words);

} // namespace part_one
