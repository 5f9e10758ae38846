// Answers on a finished page that deny what the cell or line before them asks.
#pragma once

#include <string_view>

namespace part_one {

/// "None", "No", "N/A", "not applicable", "Yes (not ticked) No (ticked)": there is nothing, and no word more.
bool denies(std::string_view text);

/// "This report contains no confidential information", "There is nothing", in words that can say nothing else.
bool says_there_is_none(std::string_view sentence);

} // namespace part_one
