// Lines that a program broke at its margin, put together again.
//
// `pandoc` breaks text at 72 letters, a mail at 76: "…the award is for\n£12,000". To Markdown such a break is a space.
// The lines of an outline keep it, because offices also write one label below the other in one paragraph. Here the two
// are told apart: a program breaks a line only where the next word would not have fitted any more.
#pragma once

#include "source/outline.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace part_one {

/// How many letters a line of running text holds at the most, where it was broken at a margin; else nothing. `lines` are
/// those that the outline was made of.
std::optional<std::size_t> margin_of(const Outline& outline, const std::vector<std::string>& lines);

/// The lines of an outline, those of one sentence joined where they were broken at that margin. A joined line has the
/// number of the first. What begins like a label ("Date: …"), a column or a ticked box begins a line as before.
std::vector<OutlineLine> without_wrapping(const Outline& outline, const std::vector<std::string>& lines,
                                          std::size_t margin);

/// The same in the lines themselves, as they would have been written: a line that was broken off stands behind the one
/// above it and is blank, so that every line keeps its number. Without a margin only what was plainly broken in the middle of a
/// sentence is joined.
std::vector<std::string> unbroken_lines(const Outline& outline, const std::vector<std::string>& lines,
                                        std::optional<std::size_t> margin);

} // namespace part_one
