// Within how many working days does a form promise to be public: "within 3 working days of approval"?
#pragma once

#include "source/outline.h"

#include <optional>

namespace part_one {

/// One to ten; nothing where the form promises no such time.
std::optional<int> promised_working_days(const Outline& outline);

} // namespace part_one
