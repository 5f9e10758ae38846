// What stands behind a label of the day of publication, where it is no day: a month, or something that has to happen.
//
// "Publication date: April 2027", "Date of publication: when the lease is signed". Knows no today: whether the month is
// over is publication's question. What every form prints ("on signature", "within 3 working days") is neither.
#pragma once

#include "basics/date.h"

#include <optional>
#include <string_view>

namespace part_one {

struct DayOfPublication {
    std::optional<Date> month_ends; // the last day of the month, season or year that is named
    bool is_condition = false;      // it hangs on something that has to happen
};

/// `label` and `value` as written; `value` holds no whole date.
DayOfPublication read_day_of_publication(std::string_view label, std::string_view value);

/// The last day of "April 2027", "in early 2027", "Q2 2027", where nothing but such words stands there.
std::optional<Date> end_of_month_alone(std::string_view folded);

} // namespace part_one
