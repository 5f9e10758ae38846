// What an officer forgot when signing: an approval unsigned or undated, both posts left standing.
#pragma once

#include "basics/finding.h"
#include "form/filled_form.h"

#include <vector>

namespace part_one {

Findings sign_off_findings(const Outline& outline, const std::vector<Labelled>& labels);

} // namespace part_one
