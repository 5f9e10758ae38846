// On which days will the site change by itself, and how? The site built for each day on which a deferral ends, and
// compared with the one of the day before.
//
// Between these days nothing but the date in register.json changes, as long as nobody changes a file: what is public
// depends on the day through deferrals alone (tests/registers/days_test.cpp).
#pragma once

#include "pipeline.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// What becomes of a source on a day. Published, withdrawn (its notice appears), or kept back by a fault.
struct ChangeAhead {
    std::string source;
    State state = State::published;
    std::string url; // empty where it has no page
};

struct DayAhead {
    Date day;
    std::vector<ChangeAhead> changes; // in the order of the sources; never empty
};

struct DaysAhead {
    BuiltSite today; // the site on `as_of`
    std::string base_address;
    std::vector<DayAhead> days; // from `as_of` on, in order
};

/// As if the site were built on each of these days into its own public/.
DaysAhead days_ahead(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say);

} // namespace part_one
