// A year's ladder: one build a day of a register that grows, each into its own public/, and what must hold on every rung.
//
// Small in each run of the tests. For the figures of a whole year, by hand (some minutes):
//   PARTONE_LADDER=500,366 build/tests/registers_tests "nothing is early and nothing is lost in a ladder of daily builds"
#include "registers/growing_register.h"
#include "site/url_ledger.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

using part_one::Recording;
using part_one::SiteInput;
using part_one::State;
using test_site::BuiltSite;
using test_site::Files;
using test_site::InputFile;

namespace {

using States = std::map<std::string, State>;

SiteInput input_of(std::vector<InputFile> files, const std::string& ledger) {
    files.push_back({std::string(part_one::ledger_path), ledger});
    SiteInput input = test_site::site_of(files);
    input.recording = Recording::on;
    return input;
}

States states_of(const BuiltSite& built) {
    States states;
    for (const part_one::SourceReport& report : built.sources) states[report.source] = report.state;
    return states;
}

std::map<std::string, std::string> by_path(const std::vector<InputFile>& files) {
    std::map<std::string, std::string> bytes;
    for (const InputFile& file : files) bytes[file.path] = file.bytes;
    return bytes;
}

/// What was foretold on one day, and of which files.
struct Foretold {
    std::map<std::string, std::string> files;
    std::map<std::string, std::map<std::string, State>> changes; // by day, by source
};

Foretold foretell(const std::vector<InputFile>& files, const std::string& ledger, int day) {
    const SiteInput input = input_of(files, ledger);
    Foretold foretold{by_path(files), {}};
    for (const part_one::DayAhead& ahead :
         part_one::days_ahead(input, growing::day_of(day), 0, [](std::string_view) {}).days)
        for (const part_one::ChangeAhead& change : ahead.changes)
            foretold.changes[part_one::format_iso_date(ahead.day)][change.source] = change.state;
    return foretold;
}

struct Size {
    int decisions = 40;
    int days = 60;
};

Size size_of_ladder() {
    Size size;
    if (const char* asked = std::getenv("PARTONE_LADDER")) std::sscanf(asked, "%d,%d", &size.decisions, &size.days);
    return size;
}

} // namespace

TEST_CASE("nothing is early and nothing is lost in a ladder of daily builds", "[registers]") {
    const Size size = size_of_ladder();
    const growing::Register reg(500, size.decisions, size.days);
    const auto begun = std::chrono::steady_clock::now();
    std::string ledger;
    std::set<std::string> known;
    States before;
    Foretold foretold;
    int foreseen = 0, files_written = 0;
    for (int day = 0; day < size.days; ++day) {
        const part_one::Date as_of = growing::day_of(day);
        const std::vector<InputFile> files = reg.files_on(day);
        const SiteInput input = input_of(files, ledger);
        const BuiltSite built = test_site::build(input, as_of, 0);
        const Files site = test_site::files_of(built);
        INFO("day " << day);

        // Of each form exactly from its day on.
        CHECK(growing::words_in(test_site::all_bytes(built)) == reg.public_on(day));

        // What was public answers; the chain holds.
        ledger = part_one::ledger_with(ledger, built.standing, as_of);
        const part_one::UrlLedger read = part_one::UrlLedger::read(ledger);
        CHECK(read.findings().empty());
        for (const auto& [address, history] : read.addresses()) known.insert(address);
        int lost = 0;
        for (const std::string& address : known) lost += site.contains(address.substr(1) + "index.html") ? 0 : 1;
        CHECK(lost == 0);

        // Of forms that nobody touched since, all that changed was foretold for this day, and nothing else was.
        const States now = states_of(built);
        const auto bytes = by_path(files);
        auto& expected = foretold.changes[part_one::format_iso_date(as_of)];
        for (const auto& [source, state] : now) {
            const auto then = foretold.files.find(source);
            if (then == foretold.files.end() || then->second != bytes.at(source)) continue;
            const bool has_changed = before.contains(source) && before.at(source) != state;
            const auto told = expected.find(source);
            INFO(source);
            CHECK(has_changed == (told != expected.end()));
            if (told != expected.end()) CHECK(told->second == state);
            foreseen += has_changed ? 1 : 0;
        }
        before = now;
        files_written += static_cast<int>(site.size());
        if (day % 7 == 0) foretold = foretell(files, ledger, day);
    }
    CHECK(foreseen > 0);
    CHECK(known.size() > static_cast<std::size_t>(size.decisions) / 2);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    if (std::getenv("PARTONE_LADDER"))
        std::printf("%d decisions, %d builds: %zu addresses, %zu ledger lines, %d changes foretold, %d files, %.0f s\n",
                    size.decisions, size.days, known.size(), part_one::UrlLedger::read(ledger).lines().size(), foreseen,
                    files_written, took.count());
}
