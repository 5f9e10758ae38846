// In which part of the form does a line stand, as far as money is concerned?
#pragma once

#include "form/filled_form.h"

#include <vector>

namespace part_one {

enum class Area { other, deciding, awards, income };

struct MoneyAreas {
    std::vector<Area> areas;  // one a line
    std::vector<char> strong; // the recommendation or the decision itself, not a summary of it
};

MoneyAreas map_money_areas(const Outline& outline, const std::vector<Labelled>& labels);

} // namespace part_one
