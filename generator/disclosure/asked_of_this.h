// Questions of the form about itself, whether it is closed or open, and answers that do not leave it open: "Is this public?
// ☐ Yes ☒ No", "Is this report exempt: partly", "Private or public: private report".
//
// A question about an appendix or "any part" only announces a Part 2, and is not meant. An answer that says no more than
// that some of it is closed agrees with a form from which a Part 2 was cut.
#pragma once

#include "basics/finding.h"
#include "disclosure/part.h"
#include "form/filled_form.h"

namespace part_one {

Findings closed_by_an_answer(const FilledForm& form, const PartReading& parts);

} // namespace part_one
