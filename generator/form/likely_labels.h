// Labels that no profile knows, told by the words they are made of: "Report reference number", "Name of decision",
// "Date decision taken", "Winning bidder". Every office prints its own; what they ask for is one of few things.
//
// Read for the facts of what may be seen, never to decide what that is. A label whose words are not all known here is none.
#pragma once

#include "basics/meaning.h"

#include <optional>
#include <string_view>

namespace part_one {

struct LikelyLabel {
    Meaning meaning = Meaning::title;
    std::size_t end = 0;  // where in the folded text the label ends
    bool is_weak = false; // of something beside the decision: a contract's reference, a project's name
};

/// The label at the start of `folded`: up to its colon, or the whole text where `may_be_whole` (a cell, a short line).
std::optional<LikelyLabel> likely_label(std::string_view folded, bool may_be_whole);

} // namespace part_one
