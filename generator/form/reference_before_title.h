// The reference with which a heading begins before its title: "MD331 Community grants", "PCC/D/9 Estates: a station",
// "42/2025-26 Small grants".
#pragma once

#include <cstddef>
#include <string_view>

namespace part_one {

/// The length of that reference; 0 without one. A financial year ("2024/25 Budget") is none.
std::size_t reference_before_title(std::string_view text);

} // namespace part_one
