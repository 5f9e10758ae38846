// Working days in England and Wales: weekends and bank holidays (Banking and Financial Dealings Act 1971).
#pragma once

#include "basics/date.h"
#include "basics/value.h"

#include <optional>
#include <set>
#include <utility>

namespace part_one {

struct WorkingDays {
    int count = 0;
};

class Calendar {
  public:
    Calendar() = default;
    /// From GOV.UK's bank-holidays file: `england-and-wales` / `events` / `date`.
    explicit Calendar(const Value& settings);

    bool is_working_day(Date date) const;
    /// How many working days lie behind `from` and not behind `to`, which is not before it.
    int working_days_after(Date from, Date to) const;
    /// Are the bank holidays of this year known?
    bool covers(Date date) const;

  private:
    std::set<Date> holidays_;
};

/// The last day on which something due `allowed` working days after `signed_on` is in time. Counting starts the day
/// after signature: the day itself is day zero.
Date due_date(Date signed_on, WorkingDays allowed, const Calendar& calendar);

/// How many working days after `from` the day `to` is, counted in the same way; nothing where that is before `from` or
/// where the bank holidays of either year are not known.
std::optional<WorkingDays> working_days_between(Date from, Date to, const Calendar& calendar);

} // namespace part_one
