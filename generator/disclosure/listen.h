// Hears what a line says of confidentiality wherever in it a label can stand: at its front, as a bold or capital run before
// other words, in the last bracket of a heading, behind another label.
#pragma once

#include "disclosure/wording.h"
#include "source/outline.h"

#include <cstddef>
#include <string_view>

namespace part_one {

/// What the segment says. `has_part_a`: the document has a "Part A" that is public.
Speech speech_in(const OutlineLine& line, std::size_t segment, bool has_part_a);

/// What a text says that no outline shows: a raw line, a comment, two lines read as one. `text` is as it was written, for
/// its capitals; `folded` is what is judged.
Speech speech_in_text(std::string_view text, std::string_view folded, Standing standing);

/// Does "PART" stand in capitals in these words, as a label has it?
bool has_capital_part(std::string_view text);

/// Is this nothing but a label, with no word of its own behind it?
bool is_bare_label(std::string_view folded);

} // namespace part_one
