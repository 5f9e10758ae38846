// Sentences that tell where confidential matter is kept or what becomes of Part 2, and hold nothing of it.
#pragma once

#include "disclosure/vocabulary.h"

#include <cstddef>
#include <string_view>

namespace part_one {

/// "Commercially sensitive detail is held in a separate report.": the words behind the label, from `rest` on, say that its
/// matter stands in another paper, and the sentence ends the line.
bool is_held_elsewhere(std::string_view folded, const Words& words, std::size_t rest);

/// "Commercially sensitive – see Part 2", "Exempt (see the confidential Part 2 form)": the words from `rest` on, to the end
/// of the line, lead to Part 2 and hold nothing.
bool points_to_part_two(const Words& words, std::size_t rest);

/// "The Part 2 form will be reviewed on 1 April 2027.", "Part 2 of the form was not completed because …": the words behind
/// "Part 2", from `rest` on, tell of the paper and not what stands in it.
bool tells_of_the_paper(std::string_view folded, const Words& words, std::size_t rest);

/// "Part 2 (complaints) of the Police Reform Act 2002", "Part 2 tenants are protected by the … Act 1954": an act with its year.
bool names_act_of_year(std::string_view folded, const Words& words, std::size_t rest);

/// "More is given in Part 2 (confidential).": the bracket ends a sentence that leads to another paper.
/// `group`: what the bracket holds, within `folded`.
bool refers_to_paper(std::string_view folded, std::string_view group);

/// "There is no Part 2 to this report", "4.1 There is no exempt information", in words that hold nothing else
bool denies_part_two(const Words& words);

} // namespace part_one
