// Markup that says of what it holds that it is closed: tags named so ("<confidential>…</confidential>", "data-exempt"),
// styles named so, a label in italics before other words ("*Appendix B – Exempt* The lowest bid …"), one in a link.
#pragma once

#include <string_view>

namespace part_one {

/// `raw` is a line as it stands in the file.
bool markup_closes(std::string_view raw);

} // namespace part_one
