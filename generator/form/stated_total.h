// The sum behind a label that calls it the total: "Total value: £360,000 over 36 months (£10,000 a month)".
#pragma once

#include "form/decided_value.h"
#include "form/filled_form.h"
#include "form/known_organisations.h"
#include "source/outline.h"

#include <vector>

namespace part_one {

/// In the header of a table with more than two columns: a column's name, not a label.
bool is_name_of_column(const std::vector<OutlineLine>& lines, const Labelled& label, const KnownOrganisations& known);

/// Nothing is taken where several sums could be it.
void read_stated_total(const std::vector<OutlineLine>& lines, const Labelled& label, SumsOfDecision& into);

} // namespace part_one
