// The numbers of decisions as people write them: "N° 010 / 2017", "PCD 1306", "42 – 2013", "7A 43/16", "9 of 2021".
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// "N° 010 / 2017)" → "010/2017"; "PCD 1306"; "42 – 2013". Empty where no number stands.
std::string clean_number(std::string_view written);

/// Is this whole text one number, as decisions are numbered?
bool is_number(std::string_view text);

/// Without these signs before and behind it.
std::string_view without_at_ends(std::string_view text, std::string_view signs);

} // namespace part_one
