// The words of a label and those behind it, in the text as it was written: labels are found in the folded one.
#pragma once

#include "source/outline.h"

#include <string>
#include <string_view>

namespace part_one {

/// Where in `original` the folded prefix of `folded_length` bytes ends.
std::size_t original_end(const std::string& original, const std::string& folded, std::size_t folded_length);

/// What stands behind a label, without the colons and dashes between.
std::string_view without_marks(std::string_view value);

/// A question mark where the answer should stand is an answer that nobody can read; the question's own is none.
bool is_doubtful(std::string_view behind_label);

/// The struck words of a segment, near enough for an answer of one or two words.
std::string struck_part(const Segment& segment);

} // namespace part_one
