// partone due: what becomes public when, what has to be, and when the site changes next by itself.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_due(const Options& options);

} // namespace part_one
