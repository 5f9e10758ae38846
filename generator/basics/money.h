// Sums of money, always in whole pence.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace part_one {

struct Pence {
    std::int64_t value = 0;
    auto operator<=>(const Pence&) const = default;
};

inline Pence operator+(Pence a, Pence b) { return {a.value + b.value}; }

/// "£123,000", "£200,124.66": no pence where there are none.
std::string format_pounds(Pence sum);
/// "123000", "200124.66": for data files.
std::string format_plain(Pence sum);
/// A plain number of pounds as in front matter: "5551234", "61,482.50", "£500". Two decimals or none, no other words;
/// commas only between groups of three digits. Nothing where it could be read in two ways.
std::optional<Pence> parse_pounds(std::string_view text);

} // namespace part_one
