// Is a file a separate Part 2, beside the decision that it belongs to?
#pragma once

#include "disclosure/part.h"
#include "form/filled_form.h"

#include <optional>
#include <string>

namespace part_one {

/// Why it is one; nothing where it is none. A name that only perhaps says so is believed unless the file is a whole form:
/// with a number, a title and a decision, or a Part 1.
std::optional<Finding> separate_part_two(const FilledForm& form, const PartReading& parts);

/// The name it shares with its decision: its file name, folded, without the words that say what it is.
std::string name_of_its_decision(const std::string& stem);

} // namespace part_one
