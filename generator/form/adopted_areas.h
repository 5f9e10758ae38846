// Parts of a form that count as decided because the decision adopts them: "I approve items 1 to 4", "The recommendations of
// the panel are accepted", "You are asked to approve the purchase of …".
#pragma once

#include "form/money_areas.h"

#include <vector>

namespace part_one {

/// Does a part of the form that decides hold a sum?
bool holds_sums(const std::vector<OutlineLine>& lines, const MoneyAreas& map);

void add_adopted_areas(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map);

} // namespace part_one
