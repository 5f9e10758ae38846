// The reference with which a heading begins before its title: "MD331 Community grants", "PCC/D/9 Estates: a station",
// "42/2025-26 Small grants".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace part_one {

/// The length of that reference; 0 without one. A financial year ("2024/25 Budget") is none.
std::size_t reference_before_title(std::string_view text);

/// "DD1206 A grant", "55/2024-25 A fund" of the decision that a label calls "DD12026", "055/2024_25": without it.
std::string without_own_reference(std::string heading, std::string_view number);

} // namespace part_one
