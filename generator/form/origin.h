// Where a field was read and how: what an officer is told who asks why the record says so.
#pragma once

#include <string_view>

namespace part_one {

struct Origin {
    int line = 0;         // of the file, counted from 1; 0 where it is not one line, or nobody noted it
    std::string_view how; // words of the program, never of a form: "behind its label"; empty: not read
};

constexpr Origin from_front_matter{0, "in the front matter"};

} // namespace part_one
