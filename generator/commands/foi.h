// partone foi: what an officer needs to answer a request for one record under the Freedom of Information Act 2000.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_foi(const Options& options);

} // namespace part_one
