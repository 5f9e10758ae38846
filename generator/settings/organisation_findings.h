// What is amiss in content/providers.toml: entries that the reading passes over or cannot tell apart.
#pragma once

#include "basics/finding.h"
#include "basics/value.h"

namespace part_one {

/// `settings` is the parsed file. Each finding has the line of its entry.
Findings organisation_findings(const Value& settings);

} // namespace part_one
