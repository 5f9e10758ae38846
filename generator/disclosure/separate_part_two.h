// Is a file a separate Part 2, beside the decision that it belongs to?
#pragma once

#include "disclosure/part.h"
#include "source/document.h"

#include <optional>
#include <string>

namespace part_one {

/// Why it is one; nothing where it is none.
std::optional<Finding> separate_part_two(const Document& document, const PartReading& parts);

/// The name it shares with its decision: its file name, folded, without the words that say what it is.
std::string name_of_its_decision(const std::string& stem);

} // namespace part_one
