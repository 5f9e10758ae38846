// Names of organisations behind the words that make them providers: "contract with X", "grant of £n to X", "X were contracted".
#pragma once

#include "form/known_organisations.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Providers that this sentence or line names, as written; `known` tells where a name with "and" in it ends.
std::vector<std::string> providers_in_sentence(std::string_view line, const KnownOrganisations& known);

/// A list in one value: "Harbour and My Sister's Place", "X, Y and Z".
std::vector<std::string> names_in_list(std::string_view value, const KnownOrganisations& known);

} // namespace part_one
