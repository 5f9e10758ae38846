// Lines that speak of another, closed paper, in no words but those in which papers are spoken of: "Commercially
// sensitive – see Part 2", "Part 2 is exempt under section 43.", "Tender report (exempt)".
//
// They hold nothing themselves. One that leads to the other paper begins nothing either. One that only says that it is
// closed could be its heading, were the form's next label not to follow: a Part 2 has text below its heading.
#pragma once

#include "disclosure/wording.h"
#include "source/outline.h"

#include <string_view>

namespace part_one {

/// "Commercially sensitive – see Part 2", "Part 2 refers.", "Appendix B – exempt, not attached": it says where the matter is.
/// Never in capitals, bold or a heading, in which labels are written.
bool leads_to_other_paper(std::string_view folded, const Standing& standing);
bool leads_to_other_paper(const OutlineLine& line, std::size_t segment);

/// "Part 2 is confidential because it holds prices.", "Tender report (exempt)", alone in its block: it says that the other
/// paper is closed.
bool tells_of_other_paper(const OutlineLine& line);

/// "FOI exemption: section 43", "Part 2 reason: commercial interests", alone in its block: the ground on which another paper
/// is closed.
bool names_its_ground(const OutlineLine& line);

} // namespace part_one
