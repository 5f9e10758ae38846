// Labels that a line break parts: "PART" and "2 – CONFIDENTIAL", "To be treated in the strictest" and "confidence".
//
// A form most of whose lines a program broke at a margin is made whole first (source/wrapped_lines); these are the breaks of
// one writer.
#pragma once

#include "source/outline.h"

#include <cstddef>
#include <string>
#include <vector>

namespace part_one {

/// "PART" on one line and "2 – CONFIDENTIAL" on the next; "CONFI-" and "DENTIAL". Both folded.
bool is_broken_label(std::string first, const std::string& second);

/// Do the two or three short lines of the paragraph that begins at this line close as one line, and none of them by itself?
bool closes_across_lines(const std::vector<OutlineLine>& lines, std::size_t at);

} // namespace part_one
