// partone panel: the decisions taken since the panel last met, ready to paste into a paper.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_panel(const Options& options);

} // namespace part_one
