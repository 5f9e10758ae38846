#include "commands/options.h"

#include "commands/commands.h"

#include <CLI/CLI.hpp>

#include <sstream>

namespace part_one {

namespace {

constexpr const char* description =
    "Part One builds the public website of a register of decisions.\n"
    "It reads the decision forms in content/, takes out what is confidential (Part 2), holds back what is deferred,\n"
    "and writes the pages to public/. Nothing is sent anywhere.";

constexpr const char* epilogue =
    "A day's work:\n"
    "  1. Put the form, as it is, into content/offices/<office>/decisions/ (as Markdown, ending in .md).\n"
    "  2. partone check     says what will be public, what will not, and why.\n"
    "  3. partone explain   says of one form what will be public, line by line.\n"
    "  4. partone confirm   writes what was read above the form, for you to check and keep.\n"
    "  5. partone build     writes the site to public/.\n\n"
    "Exit code: 0 done; 1 done, but a form with an error was left out; 2 wrong words on the command line, a setting "
    "or\n"
    "the disk, nothing was changed; 3 the last check of the finished pages refused the site, the old site still "
    "stands;\n4 (of partone due) something changes today.";

/// The days of the command line, as written.
struct Days {
    std::optional<std::string> as_of;
    std::optional<std::string> from;
    std::optional<std::string> to;
};

/// The name of a day that does not exist or is written otherwise; nothing where all are good.
std::optional<std::string> unreadable_day(const Days& days, Options& options) {
    struct Written {
        const char* name;
        const std::optional<std::string>& words;
        std::optional<Date>& day;
    };
    for (const Written& written : {Written{"--as-of", days.as_of, options.as_of},
                                   Written{"--from", days.from, options.from}, Written{"--to", days.to, options.to}}) {
        if (!written.words) continue;
        written.day = parse_iso_date(*written.words);
        if (!written.day) return written.name;
    }
    return std::nullopt;
}

void add_words_of_new(CLI::App& command, Options& options) {
    command.add_option("WHAT", options.what, "What to add: office")->required()->check(CLI::IsMember({"office"}));
    command
        .add_option("NAME", options.office,
                    "The office's name, such as Eastmoor; its folder is content/offices/eastmoor/")
        ->required();
    command
        .add_option("--from", options.form,
                    "A form of this office as Markdown, filled or blank; its labels are proposed, nothing else of it")
        ->required()
        ->type_name("FORM");
}

void add_words_of_migrate(CLI::App& command, Options& options) {
    command
        .add_option("LIST", options.list,
                    "The list of the old register as CSV, its first row the headings: number, title, date, old "
                    "address, file, and published where that is known")
        ->required();
    command.add_flag("--print", options.wants_print, "Say what would be written above the forms, and write nothing");
}

void add_words_of_panel(CLI::App& command, Options& options, Days& days) {
    command.add_option("--from", days.from, "The first day, such as the one after the last meeting")
        ->required()
        ->type_name("YYYY-MM-DD");
    command.add_option("--to", days.to, "The last day, which counts too")->required()->type_name("YYYY-MM-DD");
    command.add_option("--office", options.office, "Only this office: its name or its folder (default: all)")
        ->type_name("OFFICE");
    command.add_option("--format", options.format, "md (Markdown), html or csv (default: md)")
        ->check(CLI::IsMember({"md", "html", "csv"}))
        ->type_name("FORMAT");
}

void add_options(CLI::App& command, const Command& entry, Options& options, Days& days) {
    command
        .add_option("--site", options.site,
                    "The site folder: the one with content/ and themes/ in it (default: this folder)")
        ->type_name("FOLDER");
    if (entry.takes == Command::Takes::new_office) return add_words_of_new(command, options);
    if (entry.takes == Command::Takes::ledger) {
        command.add_flag("--json", options.wants_json, "Print the answer as JSON, for a program to read");
        command.add_flag("--verify", options.verifies, "Say only whether a line was changed or is missing");
        return;
    }
    if (entry.takes == Command::Takes::calendar) {
        command.add_flag("--update", options.updates,
                         "Fetch the bank holidays from the address in content/site.toml, look through them, and put "
                         "them into content/calendar/");
        command.add_option("--from", options.from_file, "With --update: take them from this file instead")
            ->type_name("FILE");
        return;
    }
    command
        .add_option("--as-of", days.as_of,
                    entry.takes == Command::Takes::output
                        ? "Build the site as it is on this day (default: today in London); for a day to come with --out"
                        : "Answer as on this day (default: today in London)")
        ->type_name("YYYY-MM-DD");
    if (entry.takes == Command::Takes::old_list) return add_words_of_migrate(command, options);
    if (entry.takes == Command::Takes::panel_question) return add_words_of_panel(command, options, days);
    command.add_flag("--json", options.wants_json, "Print the answer as JSON, for a program to read");
    if (entry.takes == Command::Takes::confirmation)
        command.add_flag("--print", options.wants_print, "Show what would stand above the form, and write nothing");
    if (entry.takes == Command::Takes::source || entry.takes == Command::Takes::confirmation) {
        command
            .add_option("FORM", options.source,
                        "The form: its path from here, or from the site folder (content/offices/…)")
            ->required();
        return;
    }
    command.add_option("--jobs", options.jobs, "Use this many processor cores (default: all)")->type_name("N");
    if (entry.takes == Command::Takes::due) {
        command
            .add_option("--ics", options.ics,
                        "Also write these days to this file, for your calendar program (for the office, never for the "
                        "public)")
            ->type_name("FILE");
        return;
    }
    command
        .add_option("--report", options.report,
                    "Also write to this file what became of each form, and why (for the office, never for the public)")
        ->type_name("FILE");
    if (entry.takes == Command::Takes::output) {
        command.add_option("--out", options.out, "Where the finished pages go (default: public/ in the site folder)")
            ->type_name("FOLDER");
        command.add_flag("--strict", options.is_strict, "Change nothing if any form has an error");
        command.add_flag_callback(
            "--no-record", [&options] { options.records = false; },
            "A try: do not record in content/ledger.csv what this build makes public");
    }
}

} // namespace

ReadOptions read_options(int count, const char* const* words) {
    ReadOptions read;
    Options options;
    Days days;
    CLI::App app{description, "partone"};
    app.footer(epilogue);
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("partone ") + version());
    for (const Command& entry : commands()) {
        CLI::App* command = app.add_subcommand(std::string(entry.name), std::string(entry.help));
        add_options(*command, entry, options, days);
        command->callback([&options, name = std::string(entry.name)] { options.command = name; });
    }
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& stop) {
        std::ostringstream out, err;
        const int code = app.exit(stop, out, err);
        read.answer = code == 0 ? out.str() : "partone: " + err.str();
        read.exit_code = code == 0 ? 0 : 2;
        read.answer_to_stderr = code != 0;
        if (code != 0 && count < 2) read.answer = app.help();
        return read;
    }
    if (const auto name = unreadable_day(days, options)) {
        read.answer = "partone: " + *name + " takes a day that exists, written year first, for example 2026-11-22\n";
        read.exit_code = 2;
        read.answer_to_stderr = true;
        return read;
    }
    if (options.jobs > 256) {
        read.answer = "partone: --jobs takes a number from 1 to 256\n";
        read.exit_code = 2;
        read.answer_to_stderr = true;
        return read;
    }
    read.options = std::move(options);
    return read;
}

} // namespace part_one
