// Who was awarded what, by whom, and what sum was decided.
#pragma once

#include "form/facts.h"

namespace part_one {

struct MoneyReading {
    std::optional<Pence> value;
    Origin value_from;
    std::vector<Pence> amounts; // each different sum, in order of first sight
    std::vector<Award> awards;
    std::vector<std::string> providers;
    std::vector<std::string> funders;
    Findings findings;
};

MoneyReading read_money(const Outline& outline, const std::vector<Labelled>& labels, Kind kind,
                        std::optional<Outcome> outcome, const KnownOrganisations& known);

} // namespace part_one
