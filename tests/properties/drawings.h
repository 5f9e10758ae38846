// Tables drawn with dashes and strokes, their cells broken at the width of a column, as converters of Word forms draw them.
#pragma once

#include <string>
#include <string_view>

namespace properties {

enum class Drawing { none, grid, narrow_grid, quoted_grid, multiline };

/// The lines of `text` that stand before its first empty line, " | " between their cells, as a drawn table; the first row
/// names the columns. What follows stays as it is.
std::string drawn(std::string text, Drawing drawing);

} // namespace properties
