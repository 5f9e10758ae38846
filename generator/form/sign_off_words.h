// Of whom do these words speak: of an officer, or of who decides?
#pragma once

#include <string_view>

namespace part_one {

/// "chief executive", "monitoring officer's signature"
bool names_officer(std::string_view folded);
/// "commissioner", "decision maker's signature"
bool names_maker(std::string_view folded);

} // namespace part_one
