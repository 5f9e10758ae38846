// Does a form order that something of it be redacted, and does nobody say that it was done?
//
// "Redactions required: paragraph 4", "Of Decision Sheet? YES", "Please redact section 2.1": the words that are meant stand
// somewhere else on the form, so the whole of it is held. A day on which the redaction was carried out, or `redact` in the
// front matter, settles it. The rules, with examples that run: tests/rules/disclosure.md.
#pragma once

#include "basics/finding.h"
#include "disclosure/part.h"
#include "form/filled_form.h"

namespace part_one {

Findings held_by_redaction_order(const FilledForm& form, const PartReading& parts);

} // namespace part_one
