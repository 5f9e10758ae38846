// Every command there is, in one list that can be read, and the one place where a Failure is caught.
#pragma once

#include "commands/options.h"

#include <string_view>
#include <vector>

namespace part_one {

enum class ExitCode { done = 0, source_in_error = 1, not_possible = 2, refused = 3, changes_today = 4 };

struct Command {
    std::string_view name;
    std::string_view help;
    enum class Takes {
        output,
        nothing,
        source,
        confirmation,
        new_office,
        ledger,
        panel_question,
        old_list,
        due,
        calendar
    } takes;
    ExitCode (*run)(const Options& options);
};

const std::vector<Command>& commands();
const char* version();

/// Reads the command line, runs the command, turns what was thrown into words and an exit code.
int run(int count, const char* const* words);

} // namespace part_one
