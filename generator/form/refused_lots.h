// "Lot 3 is NOT extended", said in the words of a form whose table names a provider for each lot: that lot's row is no award.
#pragma once

#include "form/award_table.h"
#include "source/outline.h"

#include <vector>

namespace part_one {

void take_out_refused_lots(AwardTable& table, const std::vector<OutlineLine>& lines);

} // namespace part_one
