// partone calendar: which years' bank holidays are known; with --update, those of GOV.UK's file beside them.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_calendar(const Options& options);

} // namespace part_one
