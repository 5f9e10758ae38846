// Of two printed options, open and closed, which was chosen: by a box that is ticked or a stroke through the other.
#pragma once

#include "source/outline.h"

#include <string_view>

namespace part_one {

/// "☐ Open ☒ Exempt", "Public [ ] Private [x]"
bool ticks_closed(std::string_view text);
/// "☐ Confidential ☒ Non-confidential"
/// "Exempt: ☐ Yes ☒ No": a question of confidentiality to which the box beside NO is ticked.
bool ticks_no(std::string_view text);

bool ticks_open(std::string_view text);
/// "Restricted / Unrestricted: Unrestricted": the open one of two printed options is written behind them.
bool writes_open_option(std::string_view folded);
/// "~~Public~~/Private"
bool strikes_open(const Segment& segment);

} // namespace part_one
