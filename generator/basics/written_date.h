// Dates as people write them on forms: "23rd March 2017", "09/10/2016" (day first), "19.05.17", "7fed Chwefror, 2020".
//
// Only whole dates that exist count. A month without a day, a range or a quarter is no date here.
#pragma once

#include "basics/date.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace part_one {

struct WrittenDate {
    Date date;
    std::size_t at = 0; // where it stands in the text
    std::size_t length = 0;
};

/// Every date in `folded` (adapters/unicode fold), in order, none inside a longer number. A year of two digits lies
/// in 2000 to 2069. Day first, as in the United Kingdom; year first only with four digits (ISO 8601).
std::vector<WrittenDate> find_dates(std::string_view folded);

/// The month of an English or Welsh name or its usual short form, in folded letters; 0 if it is none.
unsigned month_named(std::string_view folded_word);

} // namespace part_one
