// By what day does a form have to be public, and was it?
//
// A form promises so many working days after it was signed, or its office does; a deferral puts the day off. Knows no
// clock: today arrives as `as_of`. The rules, with examples that run: tests/rules/working-days.md.
#pragma once

#include "basics/date.h"

#include <optional>

namespace part_one {

enum class Promise {
    upcoming, // not public yet, and the day is still to come
    due,      // not public yet, and the day is today
    late,     // not public yet, and the day is past
    kept,     // public in time
    broken,   // public, but later
};
const char* name_of(Promise promise);

/// The day that counts: nobody can keep a promise before the day until which publication is deferred.
std::optional<Date> day_that_binds(const std::optional<Date>& publish_by, const std::optional<Date>& deferred_until);

/// `published` is the day it first went out; nothing where it is not public.
Promise promise_on(Date as_of, Date by, const std::optional<Date>& published);

} // namespace part_one
