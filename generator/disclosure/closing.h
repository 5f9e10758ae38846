// Is the whole of a form closed, by its marking, its status, hidden text or its front matter?
//
// Each answers with its reasons; a form is closed where any of them gives one.
#pragma once

#include "basics/finding.h"
#include "disclosure/part.h"
#include "form/filled_form.h"

namespace part_one {

Findings closed_by_marking(const FilledForm& form);
/// "Is the report for publication? NO", a draft.
Findings closed_by_its_status(const FilledForm& form);
Findings closed_by_hidden_text(const FilledForm& form, const PartReading& parts);
Findings closed_by_front_matter(const FilledForm& form, const PartReading& parts);

/// A reason for withdrawing that reads like confidential matter itself; the tombstone goes without it, and is not held up.
bool is_doubtful_reason(const std::string& withdrawn_reason);

bool is_cut(const std::vector<CutLines>& cuts, int line);

} // namespace part_one
