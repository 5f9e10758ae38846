// What stands before and behind the words of a line and is none of them: numbering, bullets, "Page 3 of 5".
#pragma once

#include <string_view>

namespace part_one {

/// `folded` without them: "4. PART 2", "[(b) Exempt]", "*** PART 2 ***", "Part 2 page 3 of 5".
std::string_view words_of_line(std::string_view folded);

} // namespace part_one
