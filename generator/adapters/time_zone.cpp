#include "adapters/time_zone.h"

#include <date/tz.h>

#include <chrono>
#include <stdexcept>

namespace part_one {
namespace {

using std::chrono::floor;
using std::chrono::hours;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

/// The Summer Time Order 2002 (SI 2002/262): an hour ahead from the last Sunday in March to the last Sunday in October,
/// 01:00 GMT both.
bool is_summer_by_rule(sys_seconds instant) {
    using namespace std::chrono;
    const year this_year = year_month_day(floor<days>(instant)).year();
    const sys_seconds begins = sys_days(this_year / March / Sunday[last]) + hours(1);
    const sys_seconds ends = sys_days(this_year / October / Sunday[last]) + hours(1);
    return instant >= begins && instant < ends;
}

/// The zone, or nullptr on a machine without a tz database.
const date::time_zone* london() {
    static const date::time_zone* const zone = []() -> const date::time_zone* {
        try {
            return date::locate_zone("Europe/London");
        } catch (const std::runtime_error&) {
            return nullptr;
        }
    }();
    return zone;
}

seconds offset_at(sys_seconds instant) {
    if (const date::time_zone* zone = london()) {
        try {
            return zone->get_info(instant).offset;
        } catch (const std::runtime_error&) {
            // the zone's file is damaged: the rule serves as well
        }
    }
    return is_summer_by_rule(instant) ? hours(1) : hours(0);
}

} // namespace

Date london_day(std::int64_t seconds_since_1970) {
    const sys_seconds instant{seconds(seconds_since_1970)};
    return Date(floor<std::chrono::days>(instant + offset_at(instant)));
}

std::string london_midnight(Date day) {
    // Clocks change at 01:00 GMT, never at midnight.
    const bool is_ahead = offset_at(sys_seconds(sys_days(day)) - hours(1)) == hours(1);
    return format_iso_date(day) + (is_ahead ? "T00:00:00+01:00" : "T00:00:00+00:00");
}

} // namespace part_one
