// partone check: the same pipeline, which writes nothing and says what it found.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_check(const Options& options);

} // namespace part_one
