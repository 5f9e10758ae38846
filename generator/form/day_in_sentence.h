// On which day was it decided, if this sentence tells it?
#pragma once

#include "basics/date.h"

#include <optional>
#include <string_view>

namespace part_one {

/// "approved by the Commissioner on 4 May 2021", "the decision was made on 16 January 2025"
std::optional<Date> day_told_in(std::string_view sentence);

} // namespace part_one
