// A file of bank holidays as GOV.UK publishes it, looked through before it may take the place of the one that is there.
//
// A day too many or too few moves every day of publication behind it, so one fault refuses the whole file.
#pragma once

#include "basics/date.h"

#include <string>
#include <string_view>

namespace part_one {

inline constexpr std::string_view bank_holidays_path = "content/calendar/bank-holidays.json";

struct BankHolidays {
    std::string bytes; // of the file as it is to be
    int first_year = 0;
    int last_year = 0;
    int days_added = 0;
    int days_removed = 0;
};

/// `fetched` for the years that it covers, `present` for all others: GOV.UK takes old years out. `present` is the file
/// that is there and may be empty. Throws Failure where either is not such a file in every respect.
BankHolidays with_bank_holidays(std::string_view present, std::string_view fetched);

/// What the file that is there covers; years are 0 where it is empty. Throws Failure like the above.
BankHolidays bank_holidays_of(std::string_view present);

} // namespace part_one
