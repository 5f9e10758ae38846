// Text in a source that a browser would not show: comments, which never leave the source, and hidden elements, which
// put the whole source in doubt (DESIGN section 6, "the safe HTML").
#pragma once

#include "basics/confidential.h"

#include <string>
#include <vector>

namespace part_one {

/// A comment and the line (from 1) it begins on. It may be a marker: "<!-- PART 2 -->".
struct Comment {
    int line = 0;
    std::string text;
    bool is_closed = true; // false: it runs on to the end of the source
};

/// Blanks every HTML comment in `lines`, an unclosed one to the end, and returns what stood in them. Line numbers stay.
std::vector<Comment> take_out_comments(std::vector<std::string>& lines);

/// Lines (from 1) with markup that hides what it holds, or marks it as removed, added or confidential: HTML elements and
/// attributes, styles, the comments of other languages ("{% comment %}"), and what looks like a comment and is none.
std::vector<int> lines_of_hidden_elements(const std::vector<std::string>& lines);

} // namespace part_one
