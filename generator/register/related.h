// Which records belong together: those that an office relates (`related`), and those whose number the public text of
// another names ("it extends decision 012/2024").
//
// Sees records that are public and no others: what is not public today is related to nothing.
#pragma once

#include "register/register.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// What looks like the number of a record, in order, as pieces of `text`: figures of which one is a year, joined by a slash
/// or a hyphen. Where it could as well be a financial year ("2025/26") a word such as "decision" has to stand before it.
std::vector<std::string_view> numbers_in(std::string_view text);

/// Links both; what one replaces is linked already.
void link_related(Register& reg);

} // namespace part_one
