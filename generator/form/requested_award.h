// "To seek a grant of £25,000 to X": who is to have the sum that the decision gives and names nobody for.
#pragma once

#include "form/facts.h"
#include "form/known_organisations.h"
#include "source/outline.h"

#include <optional>
#include <vector>

namespace part_one {

/// The one body for which exactly `sum` is asked anywhere on the form; nothing where there is none, or several.
std::optional<Award> requested_award(const std::vector<OutlineLine>& lines, Pence sum, const KnownOrganisations& known);

} // namespace part_one
