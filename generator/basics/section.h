// One part of a form under its own heading: the unit that an FOI officer links to.
#pragma once

#include "basics/rich_text.h"

#include <string>
#include <vector>

namespace part_one {

struct Section {
    std::string heading; // as a reader sees it; empty for what stands before the first heading
    std::string anchor;  // unique on the page, stable while the heading stays
    int level = 2;       // 2 for a main section, 3 and more below; never skips a level
    std::vector<Block> blocks;

    bool operator==(const Section&) const = default;
};

using Body = std::vector<Section>;

} // namespace part_one
