// The organisations that a label's value lists: "Harbour and My Sister's Place", "X Ltd (lead), with Y CIC and Z".
#pragma once

#include "form/known_organisations.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Each once, in order; of an address behind a name nothing.
std::vector<std::string> names_in_list(std::string_view value, const KnownOrganisations& known);

} // namespace part_one
