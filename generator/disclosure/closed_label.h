// Labels that close what follows without calling it Part 2: "Exempt information", "Not for publication".
#pragma once

#include "disclosure/closed_phrases.h"
#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"

#include <string_view>

namespace part_one {

/// Labels that name what they close first: "Appendix B (exempt)", "Annex 1 – Confidential", "Information not for publication".
bool closes_at_the_end(const Words& words);
/// "Restricted: 2 parking spaces": a label's word and mark, and behind them small words about a thing.
bool only_describes_things(std::string_view folded, const Words& words, const Standing& standing);
/// A line that begins with one of the closed labels, at word `first`.
Speech after_closed_label(std::string_view folded, const Words& words, std::size_t first, const ClosedPhrase& label,
                          const Standing& standing);
/// A sentence that says of this paper that it is not for everybody.
bool declares_itself(std::string_view folded, const Words& words);

/// "Details are in the confidential appendix, which is not for publication.": another paper than this one. `length`: how
/// many words from `at` on close it.
bool is_said_of_paper_elsewhere(const Words& words, std::size_t at, std::size_t length);

} // namespace part_one
