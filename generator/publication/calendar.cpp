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

int Calendar::working_days_after(Date from, Date to) const {
    using std::chrono::sys_days;
    const int days = static_cast<int>((sys_days(to) - sys_days(from)).count());
    int count = days / 7 * 5; // whole weeks need no look at each day
    for (Date day = days_after(to, -(days % 7)); day < to;) {
        day = days_after(day, 1);
        if (!is_weekend(day)) ++count;
    }
    for (auto holiday = holidays_.upper_bound(from); holiday != holidays_.end() && *holiday <= to; ++holiday)
        if (!is_weekend(*holiday)) --count;
    return count;
}

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
    return WorkingDays{calendar.working_days_after(from, to)};
}

} // namespace part_one
