// partone explain: one source, what of it will be public, and why. Prints no word that is withheld.
#pragma once

#include "commands/commands.h"

namespace part_one {

ExitCode run_explain(const Options& options);

} // namespace part_one
