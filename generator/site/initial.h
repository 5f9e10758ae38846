// The letter under which a name stands in an index from A to Z.
//
// Welsh has letters of two signs (ch, dd, ff, ng, ll, ph, rh, th), which stand apart in its alphabet and so in its
// indexes: Llanelli does not stand under L.
#pragma once

#include "basics/public_text.h"
#include "site/label.h"

#include <string_view>

namespace part_one {

struct Initial {
    Label letter;      // "B", "Ll", "0 to 9"
    PublicText anchor; // "letter_b": the underscore keeps it apart from the anchors of sections
};

Initial initial_of(const PublicText& name, std::string_view language);

} // namespace part_one
