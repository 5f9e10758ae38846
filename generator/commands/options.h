// The command line, read into plain values. CLI11 stands here and nowhere else.
#pragma once

#include "basics/date.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct Options {
    std::string command; // its name in the list of commands
    std::filesystem::path site = ".";
    std::filesystem::path out; // empty: public/ in the site folder
    std::optional<Date> as_of;
    std::string source;              // of the commands that look at one
    std::string what;                // is to be added: "office"
    std::string office;              // the name of a new one, or of the one that is asked about
    std::optional<Date> from;        // the first day and
    std::optional<Date> to;          // the last day that are asked about
    std::filesystem::path list;      // of an existing register
    std::string format;              // "md", "html", "csv"
    std::filesystem::path form;      // a form of the new office, filled or blank
    std::filesystem::path report;    // empty: none
    std::filesystem::path ics;       // empty: none
    std::filesystem::path from_file; // of bank holidays; empty: the address in site.toml
    unsigned jobs = 0;               // 0: one per core
    bool is_strict = false;
    bool wants_json = false;
    bool wants_print = false; // show what would be written
    bool records = true;      // what is made public, in the ledger
    bool updates = false;     // the calendar
    bool verifies = false;    // of the command that shows the ledger
};

/// What the command line asks for, or the text that answers it at once (help, version) with its exit code.
struct ReadOptions {
    std::optional<Options> options;
    std::string answer;
    int exit_code = 0;
    bool answer_to_stderr = false;
};

ReadOptions read_options(int count, const char* const* words);

} // namespace part_one
