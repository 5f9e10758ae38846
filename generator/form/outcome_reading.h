// What was decided, read from the option left standing, the sign-off, the decision's words.
#pragma once

#include "basics/finding.h"
#include "basics/outcome.h"
#include "form/filled_form.h"

#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

struct OutcomeReading {
    std::optional<Outcome> outcome;
    int line = 0;
    Findings findings;
};

OutcomeReading read_outcome(const Outline& outline, const std::vector<Labelled>& labels, Kind kind);

/// What the words of one option say: "do not approve", "HAS my approval", "Noted". Nothing where they say neither or both.
struct OptionWords {
    bool approves = false;
    bool rejects = false;
    bool notes = false;
    bool defers = false;
    bool withdraws = false;
    int count() const { return approves + rejects + notes + defers + withdraws; }
    std::optional<Outcome> outcome() const;
};
OptionWords read_option(std::string_view text);

} // namespace part_one
