// Does a form call itself a draft: in its file's name, in its number or title, on a line of its own?
//
// A decision about a draft ("Draft Police and Crime Plan") is none.
#pragma once

#include "basics/finding.h"
#include "form/filled_form.h"

namespace part_one {

Findings closed_as_draft(const FilledForm& form);

} // namespace part_one
