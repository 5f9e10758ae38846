// A theme's style sheet as it is served: without comments and spaces that no browser needs, and with the office's colour.
//
// Knows nothing of CSS but strings, comments and where a space has no meaning (CSS Syntax 3).
#pragma once

#include "basics/colour.h"

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// The colour is the custom property `--site-colour`; a theme writes `var(--site-colour, #0f4c5c)`.
std::string served_style_sheet(std::string_view css, const std::optional<Colour>& colour);

} // namespace part_one
