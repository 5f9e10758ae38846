// Civil dates. No time zone and no clock lives here; today arrives from commands/today.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace part_one {

using Date = std::chrono::year_month_day;

/// Exactly "YYYY-MM-DD" naming a day that exists (ISO 8601 calendar date); nothing else.
std::optional<Date> parse_iso_date(std::string_view text);
/// "2017-03-23"
std::string format_iso_date(Date date);
bool is_weekend(Date date);
Date days_after(Date date, int days);
int year_of(Date date);

} // namespace part_one
