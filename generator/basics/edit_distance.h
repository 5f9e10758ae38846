// How many letters have to change for one word to become another (Levenshtein 1966).
#pragma once

#include <cstddef>
#include <string_view>

namespace part_one {

std::size_t edit_distance(std::string_view one, std::string_view other);

} // namespace part_one
