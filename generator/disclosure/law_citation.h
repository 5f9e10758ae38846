// "Part 2" as lawyers cite it: "Parts 2 and 3 of the Police Reform Act 2002", "Police Reform Act 2002 – Part 2".
#pragma once

#include "disclosure/vocabulary.h"

#include <string_view>

namespace part_one {

/// Is the line a citation of an act, order or regulations with its year, from its first word on, or a sentence about one?
/// What stands between "Part 2" and the name is numbers and words that join; a dash or a colon there makes a label of it.
bool cites_law(std::string_view folded, const Words& words);

} // namespace part_one
