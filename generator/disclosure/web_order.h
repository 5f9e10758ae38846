// Orders to whoever puts the page on the website: "Website: do not include", "cut here before publishing", "not for web".
//
// They are written in the words of every day, so no list of labels holds them: it is the act ("do not put", "cut"), what
// it is done to or kept from ("the website", "before publishing"), and that both stand close to each other.
#pragma once

#include "disclosure/vocabulary.h"

namespace part_one {

/// Does the line order something to be kept off the website, or taken out before it is published?
bool orders_off_website(const Words& words);

} // namespace part_one
