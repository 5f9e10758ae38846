// From when until when an award runs, and whether it may be extended: "from 1 April 2017 to 31 March 2019, with an option
// to extend by one year". Only whole days that the form writes count; none is worked out.
#pragma once

#include "form/facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct Period {
    std::optional<Date> start;
    std::optional<Date> end;
    std::string extension; // the form's words for it, without a full stop

    bool operator==(const Period&) const = default;
};

/// What a sentence says of the time of a contract, grant or service; nothing where it could be about something else.
std::optional<Period> period_in(std::string_view sentence);

/// Each award with its period, where one place beside it, or the whole form, names exactly one.
std::vector<Award> with_periods(std::vector<Award> awards, const Outline& outline);

} // namespace part_one
