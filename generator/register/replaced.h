// Which record took over from which: `replaces` in the front matter of the newer one.
#pragma once

#include "basics/finding.h"
#include "register/register.h"

#include <string>
#include <utility>
#include <vector>

namespace part_one {

/// Links both and gives the older one the status superseded. A name that no public record has links nothing and is
/// shown nowhere: what is not public may not be named. Records that take over from each other in a circle are not linked;
/// each of them is told, with its source.
std::vector<std::pair<std::string, Finding>> link_replaced(Register& reg);

} // namespace part_one
