// Tables of comma-separated values (RFC 4180), read whole and written a row at a time.
//
// Knows nothing of what the cells mean. Line breaks of every kind end a row; an empty line is no row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct CsvRow {
    std::vector<std::string> cells;
    int line = 0; // on which it begins, counted from 1
};

/// A quote that is never closed takes the rest of the text into its cell.
std::vector<CsvRow> parse_csv(std::string_view text);

/// The cells as one row, without the line break at its end.
std::string csv_row(const std::vector<std::string>& cells);

} // namespace part_one
