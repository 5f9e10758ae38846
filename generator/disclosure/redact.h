// Redactions that the front matter orders: the text is replaced wherever it stands (DESIGN section 6).
#pragma once

#include "source/front_matter.h"
#include "source/outline.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Where `wanted` ends if it stands in `text` at `at`; npos if it does not. Spaces and marks of emphasis may stand between
/// its letters; capitals do not matter.
std::size_t end_of_match(std::string_view text, std::size_t at, std::string_view wanted);

/// Replaces each redaction's text in `text` by "[redacted: reason]", however its words are broken over lines, whatever
/// their capitals. Returns how often it was found.
int redact_in(std::string& text, const FrontMatter::Redaction& redaction);

/// Lines keep their number: a redacted passage that went over several lines leaves empty ones.
int redact_lines(std::vector<std::string>& lines, const FrontMatter::Redaction& redaction);

/// Does its text stand in what is left, by its letters alone, in whatever markup or key?
bool stands_once_more(const FrontMatter::Redaction& redaction, const Outline& remainder,
                      const std::vector<std::string>& lines, const FrontMatter& shown);

} // namespace part_one
