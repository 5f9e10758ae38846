// Which records stand beside a record: the next and the one before it, and those that share a provider.
#pragma once

#include "register/register.h"
#include "site/plan.h"

#include <vector>

namespace part_one {

/// Fills `newer`, `older` and `related` of every page; `pages` stand in the register's order.
void link_neighbours(const Register& reg, std::vector<RecordPage>& pages);

} // namespace part_one
