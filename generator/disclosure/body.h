// Composes the readable body of a public remainder: sections under real headings, in the form's order.
//
// What is not withheld is published (DESIGN section 6): printed instructions and options not chosen go, an image of a
// signature becomes "Signed", everything else stays.
#pragma once

#include "basics/section.h"
#include "form/filled_form.h"

#include <string>
#include <vector>

namespace part_one {

/// `outline` is of the public remainder and `labels` were read from it.
Body compose_body(const Outline& outline, const std::vector<Labelled>& labels, const Profile& profile);

} // namespace part_one
