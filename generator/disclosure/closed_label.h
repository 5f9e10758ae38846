// Labels that close what follows without calling it Part 2: "Exempt information", "Not for publication".
#pragma once

#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"

#include <string_view>

namespace part_one {

/// The longest of the closed labels that begins at word `at`; empty if none does.
std::string_view closed_label_at(const Words& words, std::size_t at);
/// Labels that name what they close first: "Appendix B (exempt)", "Annex 1 – Confidential", "Information not for publication".
bool closes_at_the_end(const Words& words);
/// A line that begins with one of the closed labels.
Speech after_closed_label(std::string_view folded, const Words& words, std::size_t first, std::string_view phrase,
                          const Standing& standing);
/// A sentence that says of this paper that it is not for everybody.
bool declares_itself(std::string_view folded, const Words& words);

} // namespace part_one
