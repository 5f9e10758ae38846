#include "publication/calendar.h"

namespace part_one {

Calendar::Calendar(const Value& settings) {
    const Value* division = settings.find("england-and-wales");
    const Value* events = division ? division->find("events") : nullptr;
    if (!events) return;
    for (const Value& event : events->items)
        if (const auto date = parse_iso_date(event.text_of("date"))) holidays_.insert(*date);
}

bool Calendar::is_working_day(Date date) const { return !is_weekend(date) && !holidays_.contains(date); }

bool Calendar::covers(Date date) const {
    return !holidays_.empty() && year_of(*holidays_.begin()) <= year_of(date) &&
           year_of(date) <= year_of(*holidays_.rbegin());
}

Date due_date(Date signed_on, WorkingDays allowed, const Calendar& calendar) {
    Date day = signed_on;
    int left = allowed.count;
    while (left > 0) {
        day = days_after(day, 1);
        if (calendar.is_working_day(day)) --left;
    }
    return day;
}

std::optional<WorkingDays> working_days_between(Date from, Date to, const Calendar& calendar) {
    if (to < from || !calendar.covers(from) || !calendar.covers(to)) return std::nullopt;
    WorkingDays days;
    for (Date day = days_after(from, 1); day <= to; day = days_after(day, 1))
        if (calendar.is_working_day(day)) ++days.count;
    return days;
}

} // namespace part_one
