// Which sums of a text are refused: "approves £n to X, and rejects the application of Y for £m".
#pragma once

#include "form/amounts.h"

#include <string>
#include <vector>

namespace part_one {

/// For each of the sums found in the text: does it stand in a sentence, or the part of one, that refuses?
std::vector<char> refused_sums(const std::string& text, const std::vector<WrittenAmount>& sums);

} // namespace part_one
