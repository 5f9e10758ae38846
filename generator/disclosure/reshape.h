// Mends what conversion to text did to a form: sentences split by a page break, lists without markers, tick boxes in
// columns, footnotes that are only a raised figure.
#pragma once

#include "basics/rich_text.h"

#include <string_view>
#include <vector>

namespace part_one {

/// `blocks` are the blocks of a body in order, headings among them; they are changed in place.
void reshape(std::vector<Block>& blocks);

/// How deep a numbering is: "3." 1, "2.1 Process" 2, "1.0 Purpose" 1, "2.3.4" 3; 0 where there is none.
int dotted_depth(std::string_view folded);

/// "a. The Police and Crime Plan": a letter, a short capitalised phrase, no full stop at its end.
bool is_lettered_heading(std::string_view text);

} // namespace part_one
