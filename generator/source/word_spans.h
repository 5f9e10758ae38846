// What a converter says of the look of words: "[Recommendation]{.underline}", "# Costs {#costs .unnumbered}".
//
// `pandoc` writes so what Word underlines, highlights, sets in small capitals or marks as a target of links. None of it
// is for readers, and a label in such brackets would be none.
#pragma once

#include <string>
#include <vector>

namespace part_one {

/// The same lines without such brackets and braces, and with dashes for two or three hyphens between words. Words stay. What tells of more than looks (deleted or
/// hidden words, comments) stays as it is, and so do links, pictures' words and fenced code.
std::vector<std::string> without_looks(std::vector<std::string> lines);

} // namespace part_one
