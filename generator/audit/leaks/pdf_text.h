// The words that a PDF page shows (ISO 32000-1, 7.3.4 and 9.4): its strings, in the order of its drawing.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Strings drawn one after the other are parted by "<>", which the leak check reads both as an end of a word and as
/// nothing; a wide gap inside an array is a space. Fonts with a numbering of their own are not resolved.
std::string text_shown_by_pdf(std::string_view content);

} // namespace part_one
