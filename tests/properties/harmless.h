// Words that mention confidentiality and hide nothing: they stand in public forms and must cut nothing.
#pragma once

#include <string>
#include <vector>

namespace properties {

/// Sentences and headings; some are tables or lists of several lines.
const std::vector<std::string>& harmless_mentions();

} // namespace properties
