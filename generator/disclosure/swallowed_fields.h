// Does a cut take with it what closes every form: its approval, and its questions about publication?
//
// A Part 2 that begins in the middle of a form runs to its end (DESIGN section 6). Where the approval goes with it, a line
// that only mentions something confidential may have been taken for its beginning, and nobody would see it on the page.
#pragma once

#include "basics/finding.h"
#include "disclosure/part_one_form.h"
#include "form/filled_form.h"

#include <vector>

namespace part_one {

/// At most one, at the first line of the cut. `labels`: of the form as it was written. A field that stands outside as well is not missed.
Findings fields_that_go_with_part_two(const std::vector<Labelled>& labels, const std::vector<CutLines>& cuts);

} // namespace part_one
