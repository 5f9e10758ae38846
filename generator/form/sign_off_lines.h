// Does a line sign a decision off by itself: "Agreed by PCC 3 March 2021", "PCC – approved – 03/03/2021", "The request is
// approved."? Where no label heads it and the decision is told nowhere else.
#pragma once

#include "basics/date.h"
#include "basics/outcome.h"
#include "source/outline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

struct SignOffLine {
    std::optional<Outcome> outcome;
    std::optional<Date> date;
    int line = 0;
};

/// What one line says by itself; nothing where any word of it speaks of something else, or of an officer.
std::optional<SignOffLine> sign_off_in(std::string_view text);

/// All of a form. A line that does not name who decides counts at the end of the form only, and not below an officer.
std::vector<SignOffLine> sign_off_lines(const std::vector<OutlineLine>& lines);

} // namespace part_one
