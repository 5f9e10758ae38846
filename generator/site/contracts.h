// What ends when: every award of a public record whose end is known, and where it stands on a time line.
#pragma once

#include "site/plan.h"

namespace part_one {

/// Nothing where no award has an end.
std::optional<ContractsPage> plan_contracts(const Register& reg);

} // namespace part_one
