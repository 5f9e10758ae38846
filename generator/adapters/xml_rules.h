// What pugixml lets through though XML 1.0 forbids it: the page is scanned for it before it is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// White space as XML has it.
constexpr bool is_xml_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The first fault, with its byte offset, or nothing: a control character, an unknown entity, an attribute that is
/// repeated, without a value or without quotation marks, text or a second element beside the root.
std::optional<std::string> xml_fault(std::string_view bytes);

} // namespace part_one
