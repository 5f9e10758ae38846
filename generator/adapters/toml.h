// Settings (TOML).
#pragma once

#include "adapters/yaml.h" // MalformedText
#include "basics/value.h"

#include <string_view>

namespace part_one {

/// A map at the top. Dates and numbers keep their written form as text. Throws MalformedText.
Value parse_toml(std::string_view text);

} // namespace part_one
