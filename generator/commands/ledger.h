// partone ledger: what has been public, where and since when; and how a build adds to it.
#pragma once

#include "commands/commands.h"
#include "commands/site_folder.h"

#include <string>

namespace part_one {

ExitCode run_ledger(const Options& options);

/// Adds to content/ledger.csv what stands now, and to content/journal.csv what is deferred, each whole or not at all.
/// The files are read anew: another build may have written them since. What went wrong, and what to do; empty where all
/// went well: the site stands in either case, and the next build makes up for it.
std::string record(const SiteFolder& folder, const BuiltSite& built);

} // namespace part_one
