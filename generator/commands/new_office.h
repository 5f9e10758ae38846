// partone new office: the folder of a new office, proposed from one of its forms. Overwrites nothing.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_new_office(const Options& options);

} // namespace part_one
