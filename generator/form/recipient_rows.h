// Who is paid, in the rows of a form that is a table, where the name of the row is no label by itself: "Organisation | X",
// "To | X". Only where other rows are labels and one holds a sum, and only for what surely is a body.
#pragma once

#include "form/filled_form.h"
#include "form/known_organisations.h"
#include "source/outline.h"

#include <string>
#include <vector>

namespace part_one {

std::vector<std::string> names_in_rows(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                       const KnownOrganisations& known);

} // namespace part_one
