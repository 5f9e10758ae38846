// Do words that the front matter keeps back as Part 2 stand once more where they would be public?
//
// The leak check cannot see this: to it, what a form publishes itself is public.
#pragma once

#include "source/front_matter.h"
#include "source/outline.h"

namespace part_one {

/// `shown` is the front matter and `remainder` the form, both as they would be published.
bool repeats_part_two(const FrontMatter& shown, const Outline& remainder);

} // namespace part_one
