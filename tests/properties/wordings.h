// Wordings that begin confidential matter, in the words of many offices.
#pragma once

#include <string>
#include <vector>

namespace properties {

/// Each, standing as a label, begins what nobody may see (or, where it is a marking, closes the source).
const std::vector<std::string>& wordings();

/// The few that no reader could take for anything else, whatever dress they wear; disguises are tried on these.
const std::vector<std::string>& plainest_wordings();

} // namespace properties
