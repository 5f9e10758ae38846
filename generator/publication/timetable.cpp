#include "publication/timetable.h"

#include <algorithm>

namespace part_one {

const char* name_of(Promise promise) {
    switch (promise) {
    case Promise::upcoming: return "upcoming";
    case Promise::due: return "due";
    case Promise::late: return "late";
    case Promise::kept: return "kept";
    case Promise::broken: return "broken";
    }
    return "late";
}

std::optional<Date> day_that_binds(const std::optional<Date>& publish_by, const std::optional<Date>& deferred_until) {
    if (!publish_by || !deferred_until) return publish_by;
    return std::max(*publish_by, *deferred_until);
}

Promise promise_on(Date as_of, Date by, const std::optional<Date>& published) {
    if (published) return *published <= by ? Promise::kept : Promise::broken;
    if (as_of == by) return Promise::due;
    return as_of < by ? Promise::upcoming : Promise::late;
}

} // namespace part_one
