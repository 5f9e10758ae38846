// The index by size: bands of sums that together cover every sum once.
#pragma once

#include "register/register.h"

#include <vector>

namespace part_one {

/// The bands, empty: under £10,000; to £50,000; to £250,000; to £1 million; £1 million and more.
std::vector<Band> empty_bands();
/// Puts the record into its band; a record without a sum, or with none awarded, is in none.
void add_to_band(std::vector<Band>& bands, std::size_t record, const std::optional<Pence>& value);

} // namespace part_one
