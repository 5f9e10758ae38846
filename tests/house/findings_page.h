// The page of findings: every rule id of the program stands on it, and no other.
//
// An office looks a finding up by its id, so a rule that is not there, or is gone, sends somebody astray.
#pragma once

#include "house/tree.h"

namespace house {

/// "form/date-missing" and its like, as they stand in quotation marks in the code; sorted, each once.
std::vector<std::string> rule_ids(const Tree& tree);

/// Rules that no test names, and rules with an example on the page that only brings them, or only does not.
Objections untested_rules(const std::string& page, const Tree& tree);

Objections off_the_page(const std::string& page, const Tree& tree);

} // namespace house
