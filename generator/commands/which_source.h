// Which source does an officer mean who writes a path, and what becomes of it in the site of that day?
#pragma once

#include "commands/site_folder.h"

#include <string>

namespace part_one {

/// The source's path in the site folder. `written` is relative to the current folder or to the site folder. Throws
/// UsageFailure with the nearest source there is.
std::string which_source(const std::string& written, const SiteFolder& folder, const SiteInput& input);

/// One source with the site it stands in, built in memory alone.
struct AskedSource {
    Date as_of; // the day it was built for
    SiteFolder folder;
    SiteInput input;
    BuiltSite built;
    const SourceReport* report = nullptr; // of `built`; never null
};

/// What `partone explain`, `confirm` and `foi` are asked about: `options.source` on the day of `options`. Throws as
/// find_site, read_site and which_source do.
AskedSource ask_about_source(const Options& options);

} // namespace part_one
