// Which record took over from which: `replaces` in the front matter of the newer one.
#pragma once

#include "register/register.h"

namespace part_one {

/// Links both and gives the older one the status superseded. A name that no public record has links nothing and is
/// shown nowhere: what is not public may not be named.
void link_replaced(Register& reg);

} // namespace part_one
