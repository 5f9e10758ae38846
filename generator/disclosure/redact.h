// Redactions that the front matter orders: the text is replaced wherever it stands (DESIGN section 6).
#pragma once

#include "source/front_matter.h"

#include <string>
#include <vector>

namespace part_one {

/// Replaces each redaction's text in `text` by "[redacted: reason]", however its words are broken over lines, whatever
/// their capitals. Returns how often it was found.
int redact_in(std::string& text, const FrontMatter::Redaction& redaction);

/// Lines keep their number: a redacted passage that went over several lines leaves empty ones.
int redact_lines(std::vector<std::string>& lines, const FrontMatter::Redaction& redaction);

} // namespace part_one
