// Does a page that an office wrote itself (content/pages) hold what only a form may hold: the heading of a Part 2, a
// protective marking at its head or foot?
//
// Such pages explain what a Part 2 is, so a heading in ordinary letters closes nothing here unless it calls Part 2 closed.
#pragma once

#include "source/outline.h"

namespace part_one {

bool page_is_in_doubt(const Outline& page);

} // namespace part_one
