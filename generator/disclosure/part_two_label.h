// Lines that speak of Part 2 and Part 1: labels, mentions, and the way back to public matter.
#pragma once

#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"

#include <string_view>

namespace part_one {

/// The rest of a line whose first words are "Part 2": is it a label?
Speech after_part_two(std::string_view folded, const Words& words, std::size_t first, std::size_t rest,
                      const Standing& standing);
/// "… in the separate Part 2 form", "no Part 2", "see Part 2": a mention that begins nothing.
Speech mention_of_part_two(std::string_view folded, const Words& words, std::size_t at, const Standing& standing);
/// "PART 1 (CONTINUED) – NON CONFIDENTIAL FACTS": the label, from word `at` on, says that public matter begins.
bool begins_public_again(const Words& words, std::size_t at);

} // namespace part_one
