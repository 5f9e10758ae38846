// Reads a site folder from the disk: content/ and themes/, following no link out of it.
#pragma once

#include "commands/options.h"
#include "pipeline.h"

#include <filesystem>

namespace part_one {

struct SiteFolder {
    std::filesystem::path root;    // holds content/; paths of sources are relative to it
    std::filesystem::path content; // the folder itself
    std::filesystem::path themes;  // of the site, else those installed with the program
};

/// `site` holds content/, or is a content folder itself. Throws UsageFailure where it is neither.
SiteFolder find_site(const std::filesystem::path& site);

/// Everything a build reads, for the day that was asked for or that of the clock. Throws Failure where the disk refuses.
SiteInput read_site(const SiteFolder& folder, const Options& options);

/// The site for that day, in memory alone; says at a terminal what is being done. For commands that write no site.
BuiltSite build_to_ask(const SiteInput& input, const Options& options);

} // namespace part_one
