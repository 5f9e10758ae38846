// Of two printed options, open and closed, or yes and no, which was chosen: by a box that is ticked, a stroke through the
// other, or in words.
#pragma once

#include "source/outline.h"

#include <string_view>

namespace part_one {

/// "☐ Open ☒ Exempt", "Public [ ] Private [x]"
bool ticks_closed(std::string_view text);
/// "Exempt: ☐ Yes ☒ No", "Confidential – Does not apply", "Exempt: No (see note 4)": a question of confidentiality, and in
/// one line nothing but a NO. `may_be_blank`: a dash or an empty box is one too.
enum class NoSays {
    nothing, // it is no such question, or not answered with a NO
    harmless,
    closes, // "Public: No"
};
NoSays no_to_question(std::string_view text, bool may_be_blank);
/// "☐ Confidential ☒ Non-confidential"
bool ticks_open(std::string_view text);
/// "Restricted / Unrestricted: Unrestricted": the open one of two printed options is written behind them.
bool writes_open_option(std::string_view folded);
/// "~~Public~~/Private"
bool strikes_open(const Segment& segment);

} // namespace part_one
