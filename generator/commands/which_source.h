// Which source does an officer mean who writes a path?
#pragma once

#include "commands/site_folder.h"

#include <string>

namespace part_one {

/// The source's path in the site folder. `written` is relative to the current folder or to the site folder. Throws
/// UsageFailure with the nearest source there is.
std::string which_source(const std::string& written, const SiteFolder& folder, const SiteInput& input);

} // namespace part_one
