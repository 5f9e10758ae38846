// partone migrate: the list of an existing register, written above the forms it names.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_migrate(const Options& options);

} // namespace part_one
