// Do the front matter's public keys hold words that the form itself keeps in its Part 2?
//
// What a key says is public by its officer's own word (design/0005), so nothing is held back; but the officer may not
// have known that the words stand in Part 2.
#pragma once

#include "basics/finding.h"
#include "disclosure/part_one_form.h"
#include "source/document.h"

#include <vector>

namespace part_one {

/// One for each such key, which it names; never the words. `remainder` is the form as it would be published.
Findings keys_that_repeat_part_two(const Document& document, const std::vector<CutLines>& taken_out,
                                   const FrontMatter& shown, const Outline& remainder);

} // namespace part_one
