// JSON (RFC 8259): read into a Value, written from one.
#pragma once

#include "adapters/yaml.h" // MalformedText
#include "basics/value.h"

#include <string>
#include <string_view>

namespace part_one {

/// Throws MalformedText.
Value parse_json(std::string_view text);

/// A JSON string with its quotes; `text` is UTF-8, malformed bytes become U+FFFD. `<`, `>` and `&` are written as
/// \u003c …, so that the result may stand inside a script element.
std::string json_string(std::string_view text);

} // namespace part_one
