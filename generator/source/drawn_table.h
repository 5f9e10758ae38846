// A table that is drawn with dashes and strokes, as it was read from the lines of a document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct DrawnTable {
    /// The cells of a row, as many in every row; the lines of a cell are parted by "<br>" where they are not one text.
    std::vector<std::vector<std::string>> rows;
    bool has_head = false;  // the first row names the columns
    std::size_t height = 0; // how many lines the drawing takes
};

/// A line as letters, so that columns can be counted; without white space at its end.
std::u32string code_points_of(std::string_view line);

/// The lines of one cell joined to what Markdown has in a cell, strokes escaped. Nothing where a cell holds what cannot
/// stand on one line: code, or a drawing of its own.
std::optional<std::string> text_of_cell(const std::vector<std::u32string>& lines);

/// "+----+----+": a table whose cells are boxed in. `at` is the line it may begin with.
std::optional<DrawnTable> read_grid_table(const std::vector<std::u32string>& lines, std::size_t at);

/// "-----  -----": a table whose columns are told by the gaps of a rule, with one line to a row or with empty lines
/// between rows.
std::optional<DrawnTable> read_ruled_table(const std::vector<std::u32string>& lines, std::size_t at);

} // namespace part_one
