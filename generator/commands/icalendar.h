// Whole days as an iCalendar (RFC 5545), for the office's own calendar program.
//
// Knows nothing of what happens on these days. The same days give the same bytes.
#pragma once

#include "basics/date.h"

#include <string>
#include <vector>

namespace part_one {

struct CalendarEntry {
    Date day;
    std::string key; // names it for ever, whatever its day: a program that has it already moves it
    std::string summary;
    std::string description;
};

/// `written` stands as the day on which it was made.
std::string icalendar(const std::vector<CalendarEntry>& entries, Date written);

} // namespace part_one
