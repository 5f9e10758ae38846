// On which day was the decision taken? A form carries several dates: of the report, of officers, of the press, of effect.
#pragma once

#include "basics/date.h"
#include "basics/finding.h"
#include "form/filled_form.h"
#include "form/origin.h"

#include <optional>

namespace part_one {

struct DecisionDay {
    std::optional<Date> date;
    Origin from;
    Findings findings;
};

DecisionDay read_decision_day(const Outline& outline, const std::vector<Labelled>& labels);

/// Is this text a date and nothing else, but for a word such as a weekday?
bool is_whole_date(std::string_view text);

} // namespace part_one
