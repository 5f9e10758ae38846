// Which civil day it is in London at an instant.
#pragma once

#include "basics/date.h"

#include <cstdint>
#include <string>

namespace part_one {

/// `seconds` since 1970-01-01T00:00:00Z (POSIX). Europe/London, summer time included (tz database, else the rule of
/// The Summer Time Order 2002, SI 2002/262, where the machine has no tz database).
Date london_day(std::int64_t seconds);

/// The instant at which that day begins in London: "2027-06-01T00:00:00+01:00" (RFC 3339).
std::string london_midnight(Date day);

} // namespace part_one
