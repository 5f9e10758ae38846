// What was decided, read from the option left standing, the sign-off, the decision's words.
#pragma once

#include "basics/finding.h"
#include "basics/outcome.h"
#include "form/filled_form.h"

#include <optional>

namespace part_one {

struct OutcomeReading {
    std::optional<Outcome> outcome;
    int line = 0;
    Findings findings;
};

OutcomeReading read_outcome(const Outline& outline, const std::vector<Labelled>& labels, Kind kind);

} // namespace part_one
