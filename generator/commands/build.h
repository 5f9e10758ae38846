// partone build: the site, from forms to public/.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_build(const Options& options);

} // namespace part_one
