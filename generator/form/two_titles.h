// A title that stands in English and in Welsh behind one label.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Of "Teitl / Title: Cymorth i bawb / Help for all" both halves: each language stands where its label does.
struct TwoTitles {
    std::string english, welsh;
};
TwoTitles titles_in(std::string_view label, std::string title);

} // namespace part_one
