// Text on its way into HTML or XML: characters that mark something up are escaped, characters that neither allows go.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Appends `text` so that it may stand between tags and inside a quoted attribute.
void append_escaped(std::string_view text, std::string& out);
/// Without the characters that XML 1.0 and HTML forbid: C0 controls but tab and line ends, DEL, C1, U+FFFE and U+FFFF.
std::string without_forbidden(std::string text);
bool has_forbidden(std::string_view text);

} // namespace part_one
