// The texts that stand as values in a settings file: what a site may say because its settings say it.
//
// A comment beside them is nobody's business but the office's, and no excuse for a page that says the same.
#pragma once

#include "basics/value.h"

#include <string>

namespace part_one {

/// One a line.
std::string words_of_values(const Value& settings);

} // namespace part_one
