#include "commands/commands.h"

#include "basics/failure.h"
#include "commands/build.h"
#include "commands/calendar.h"
#include "commands/check.h"
#include "commands/confirm.h"
#include "commands/due.h"
#include "commands/explain.h"
#include "commands/foi.h"
#include "commands/ledger.h"
#include "commands/migrate.h"
#include "commands/new_office.h"
#include "commands/panel.h"

#include <exception>
#include <iostream>
#include <new>

namespace part_one {

const std::vector<Command>& commands() {
    static const std::vector<Command> list{
        {"build", "Write the site to public/", Command::Takes::output, run_build},
        {"check", "Say what would be public and what not, and why, and write nothing", Command::Takes::nothing,
         run_check},
        {"explain", "Say of one form what will be public and what not, line by line, and why", Command::Takes::source,
         run_explain},
        {"confirm", "Write what was read from one form above it, for you to check and keep",
         Command::Takes::confirmation, run_confirm},
        {"foi", "Say what to write to somebody who asks for one record (Freedom of Information Act)",
         Command::Takes::source, run_foi},
        {"new", "Add an office: propose its settings and the labels of its form", Command::Takes::new_office,
         run_new_office},
        {"migrate", "Move an existing register in: write above the forms what its list knows of them",
         Command::Takes::old_list, run_migrate},
        {"due", "Say what becomes public on which day, what has to be, and when the site changes next",
         Command::Takes::due, run_due},
        {"calendar", "Say which years' bank holidays are known, or fetch those of GOV.UK", Command::Takes::calendar,
         run_calendar},
        {"ledger", "Say what has been public, at which address and since when", Command::Takes::ledger, run_ledger},
        {"panel", "List the decisions taken since the panel last met, to paste into a paper",
         Command::Takes::panel_question, run_panel},
    };
    return list;
}

const char* version() { return PARTONE_VERSION; }

int run(int count, const char* const* words) {
    try {
        const ReadOptions read = read_options(count, words);
        if (!read.options) {
            (read.answer_to_stderr ? std::cerr : std::cout) << read.answer;
            return read.exit_code;
        }
        for (const Command& command : commands())
            if (command.name == read.options->command) return static_cast<int>(command.run(*read.options));
        return 2;
    } catch (const AuditRefusal& refusal) {
        std::cerr << "partone: " << refusal.what() << "\n";
        return 3;
    } catch (const Failure& failure) {
        std::cerr << "partone: " << failure.what() << "\n";
        return 2;
    } catch (const std::bad_alloc&) {
        std::cerr << "partone: this machine has no memory left; nothing was changed\n";
        return 2;
    } catch (const std::exception& mistake) {
        std::cerr << "partone: something went wrong that should not have (" << mistake.what()
                  << "); nothing was changed, please report it\n";
        return 2;
    }
}

} // namespace part_one
