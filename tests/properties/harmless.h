// Words that mention confidentiality and hide nothing: they stand in public forms and must cut nothing.
#pragma once

#include <string>
#include <vector>

namespace properties {

/// Sentences and headings; some are tables or lists of several lines.
const std::vector<std::string>& harmless_mentions();
/// Of those, what is said of reports, appendices, acts and their parts; and what is said of everything else.
const std::vector<std::string>& mentions_of_papers();
const std::vector<std::string>& mentions_of_things();

} // namespace properties
