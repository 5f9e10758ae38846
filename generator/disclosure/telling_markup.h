// Markup that says of what it holds that it is closed: tags named so ("<confidential>…</confidential>", "data-exempt"), and
// a label in italics before other words ("*Appendix B – Exempt* The lowest bid …").
#pragma once

#include <string_view>

namespace part_one {

/// `raw` is a line as it stands in the file.
bool markup_closes(std::string_view raw);

} // namespace part_one
