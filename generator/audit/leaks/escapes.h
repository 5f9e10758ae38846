// The escapes of JSON (RFC 8259, 7), CSS (CSS Syntax 3, 4.3.7) and of markup inside markup, undone.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

std::string without_json_escapes(std::string_view text);
std::string without_css_escapes(std::string_view text);

/// `&lt;p&gt;` and `&amp;#80;`: markup that a feed carries inside markup.
bool has_references_written_twice(std::string_view text);
/// The five references of XML resolved, however many times they were written again; others stay for the next reading.
std::string with_references_resolved(std::string_view text);

/// Every run of backslashes made one: escapes that were escaped again, any number of times.
std::string with_single_backslashes(std::string_view text);

} // namespace part_one
