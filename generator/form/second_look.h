// What an officer would want to look at again: a title with another number than the form's, a choice that nobody made, a
// provider whose name is nearly a known one.
#pragma once

#include "form/facts.h"

namespace part_one {

/// Of the public part: may name its numbers and organisations.
Findings second_look(const Outline& outline, const std::vector<Labelled>& labels, const Facts& facts,
                     const KnownOrganisations& known);

} // namespace part_one
