// Is a finished data set what its name says? Reads the bytes alone; builds nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace part_one {

/// The byte at which a text stops being JSON (RFC 8259), or nothing.
std::optional<std::size_t> json_fault(std::string_view text);

/// The first row of a CSV file (RFC 4180), counted from 1, that has another number of cells than the first row or a quote
/// that stays open; or nothing.
std::optional<std::size_t> uneven_row(std::string_view text);

} // namespace part_one
