// Gaps in the numbers of published decisions. Judges nothing but what is public: a number that is missing here may
// belong to a form that is deferred, withheld or not there, and nobody is told which.
#pragma once

#include "basics/finding.h"
#include "register/register.h"

#include <string>
#include <utility>
#include <vector>

namespace part_one {

/// A note about the source behind each gap.
std::vector<std::pair<std::string, Finding>> gaps_in_numbers(const Register& reg);

} // namespace part_one
