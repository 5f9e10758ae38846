// partone confirm: what was read from one form, written above it for an officer to check and keep. Writes and prints
// nothing that is withheld.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_confirm(const Options& options);

} // namespace part_one
