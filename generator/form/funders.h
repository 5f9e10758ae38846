// Where the money of a sentence comes from: "the OPCC budget", "awarded by the Home Office".
#pragma once

#include "form/known_organisations.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

std::vector<std::string> funders_in(std::string_view text, const KnownOrganisations& known);

} // namespace part_one
