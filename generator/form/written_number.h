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

/// "54/2024-25" and "054/2024_25" are one number.
bool is_same_number(std::string_view one, std::string_view other);

/// "KD14"
bool has_letters_and_figures(std::string_view number);

} // namespace part_one
