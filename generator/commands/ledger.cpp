#include "commands/ledger.h"

#include "adapters/disk.h"
#include "adapters/json.h"
#include "adapters/unfinished_files.h"
#include "basics/failure.h"
#include "publication/journal.h"
#include "site/url_ledger.h"

#include <iostream>

namespace part_one {

namespace {

/// The bytes of such a file; empty where there is none yet.
std::string bytes_of(const std::filesystem::path& file) {
    if (auto bytes = read_file(file)) return std::move(*bytes);
    if (std::filesystem::exists(std::filesystem::symlink_status(file)))
        throw Failure(file.string() + " is not a plain file that can be read; put the file itself there");
    return {};
}

/// What kept the file from being written; empty where nothing did.
template <class Add>
std::string added(const std::filesystem::path& file, std::string_view name, Add add) {
    try {
        const std::string before = bytes_of(file);
        const std::string after = add(before);
        if (after != before) write_file_whole(file, after);
        return {};
    } catch (const Failure& failure) {
        return "the new site stands, but what is to be recorded of it could not be written to " + std::string(name) +
               ": " + failure.what() + "; put that right and build once more\n";
    }
}

std::filesystem::path place_of(const SiteFolder& folder) { return folder.content / "ledger.csv"; }

std::string in_words(const LedgerLine& line) {
    std::string words = format_iso_date(line.day) + "  " + line.address + "  ";
    switch (line.event) {
    case LedgerEvent::published: words += "published"; break;
    case LedgerEvent::changed: words += "its public text changed"; break;
    case LedgerEvent::withdrawn: words += "withdrawn"; break;
    case LedgerEvent::moved: words += "moved"; break;
    case LedgerEvent::unavailable: words += "not available any more, for a cause that is not recorded"; break;
    }
    return words + (line.reason.empty() ? "" : ": " + line.reason);
}

std::string as_json(const LedgerLine& line) {
    return "{\"date\":" + json_string(format_iso_date(line.day)) + ",\"event\":" + json_string(name_of(line.event)) +
           ",\"address\":" + json_string(line.address) + ",\"source\":" + json_string(line.source) +
           ",\"reason\":" + json_string(line.reason) + "}";
}

void print(const UrlLedger& ledger, bool wants_json) {
    if (wants_json) std::cout << "[";
    bool is_first = true;
    for (const LedgerLine& line : ledger.lines()) {
        std::cout << (wants_json ? std::string(is_first ? "\n" : ",\n") + as_json(line) : in_words(line) + "\n");
        is_first = false;
    }
    if (wants_json) std::cout << "\n]\n";
}

} // namespace

ExitCode run_ledger(const Options& options) {
    const SiteFolder folder = find_site(options.site);
    const UrlLedger ledger = UrlLedger::read(bytes_of(place_of(folder)));
    if (!options.verifies) print(ledger, options.wants_json);
    for (const Finding& finding : ledger.findings())
        std::cerr << ledger_path << ", line " << finding.line << ": " << finding.message << "\n";
    if (!ledger.findings().empty()) return ExitCode::source_in_error;
    if (options.wants_json) return ExitCode::done;
    std::cout << ledger.lines().size() << (ledger.lines().size() == 1 ? " line" : " lines")
              << ", unchanged since they were written";
    if (!ledger.is_empty()) std::cout << "; the seal of the last is " << ledger.seal();
    std::cout << "\n";
    return ExitCode::done;
}

std::string record(const SiteFolder& folder, const BuiltSite& built) {
    remove_unfinished_files(folder.content);
    std::vector<Intention> intentions;
    intentions.reserve(built.sources.size());
    for (const SourceReport& report : built.sources) intentions.push_back({report.source, report.deferred_until});
    std::string missed = added(place_of(folder), ledger_path, [&](std::string before) {
        return ledger_with(std::move(before), built.standing, built.as_of, built.day_from);
    });
    missed += added(folder.content / "journal.csv", journal_path, [&](std::string before) {
        const bool is_sure = built.day_from == DayFrom::clock;
        return journal_with(std::move(before), intentions, built.as_of,
                            is_sure ? std::optional<Date>(built.as_of) : std::nullopt);
    });
    return missed;
}

} // namespace part_one
