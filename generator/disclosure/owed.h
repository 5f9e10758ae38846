// What does a form that is held back owe: from which day is counted when it has to be public?
//
// For the report and `partone due` alone; nothing of it reaches a page. A form that says itself that it is not for the
// public (a marking, a draft, a separate Part 2) owes nothing. The rules, with examples that run: tests/rules/working-days.md.
#pragma once

#include "disclosure/part.h"
#include "disclosure/part_one_form.h"
#include "form/profile.h"

namespace part_one {

/// Read from the lines outside its Part 2, as far as that is known.
Owed owed_by(const Document& document, const PartReading& parts, const Profile& profile, Kind kind);

} // namespace part_one
