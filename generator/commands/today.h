// The only place that knows what day it is.
#pragma once

#include "basics/date.h"

namespace part_one {

/// The civil day in Europe/London: of SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else of the clock.
/// Throws UsageFailure where SOURCE_DATE_EPOCH is no whole number of seconds.
Date today();

/// Has that day not come yet? False where nobody can say what day it is.
bool is_to_come(Date day);

} // namespace part_one
