// Labels whose letters stand apart or run together, so that no word of them is one: "N O T   F O R   P U B L I C A T I O N".
#pragma once

#include <string_view>

namespace part_one {

/// Is it one of the labels once every space and mark is taken out of it?
bool is_label_of_letters(std::string_view folded);

} // namespace part_one
