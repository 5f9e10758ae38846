// Where a command may write: not over the site folder, not into content/, not into what is public.
#pragma once

#include "commands/options.h"
#include "commands/site_folder.h"

#include <filesystem>

namespace part_one {

/// The folder the site is delivered to. Throws UsageFailure: the site folder itself, inside content/ or themes/, or a parent of either.
std::filesystem::path output_of(const Options& options, const SiteFolder& folder);

/// Is that the site folder's own public/? What is delivered there is what readers have seen.
bool is_own_public(const std::filesystem::path& out, const SiteFolder& folder);

/// Throws UsageFailure where a file that is for the office would stand inside `out` or the site's own public/, inside
/// content/ or themes/, or in a folder that does not exist. `option` is the word of the command line that names it; an empty path is none.
void check_office_file(const std::string& option, const std::filesystem::path& file, const SiteFolder& folder,
                       const std::filesystem::path& out);

} // namespace part_one
