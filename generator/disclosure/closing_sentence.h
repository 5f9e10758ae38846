// Sentences that close: "The name is to be redacted", "This information was provided in confidence", "Members of the public
// were asked to leave". Wherever in a line they stand; whether what they close can be told from the rest is another matter.
#pragma once

#include "disclosure/vocabulary.h"

namespace part_one {

/// Does a sentence of the line say that this paper, or what it names, is not for everybody?
bool closes_in_a_sentence(std::string_view folded, const Words& all);

/// "Public interest test: the public interest in withholding outweighs …": what is weighed is not shown.
bool weighs_withholding(const Words& words);

} // namespace part_one
