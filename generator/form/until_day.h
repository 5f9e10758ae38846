// Until which day? One certain day, or none.
//
// A month, a quarter, a condition, two days or a word that is not known beside a date leave no day.
#pragma once

#include "basics/date.h"

#include <optional>
#include <string_view>

namespace part_one {

struct UntilDay {
    bool is_empty = true;    // nothing was written: "", "N/A"
    bool has_date = false;   // a date stands there, whatever stands beside it
    std::optional<Date> day; // nothing but this one day stands there
};

/// "until Thursday 1st April 2027", "Yes, until 01/04/27", "tan 1af Ebrill 2027".
UntilDay read_until_day(std::string_view written);

} // namespace part_one
