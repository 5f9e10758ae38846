// The ledger and the journal beside a delivery: a kill or an error at every system call leaves each of them as it was or
// whole, and the next build makes up for what is missing.
#include "basics/failure.h"
#include "commands/ledger.h"
#include "delivery/publish.h"
#include "publication/journal.h"
#include "support/traced.h"
#include "unit/delivery_folders.h"

#include <catch2/catch.hpp>

#include <cerrno>
#include <csignal>

using namespace part_one;
using traced::run_until_call;
using traced::Traced;

namespace {

const Date first_day = *parse_iso_date("2026-11-01");
const Date second_day = *parse_iso_date("2026-11-02");

/// A build of these records, one of which waits for its day.
BuiltSite built_with(int records, Date as_of) {
    BuiltSite built;
    built.as_of = as_of;
    built.is_to_be_recorded = true;
    for (int number = 0; number < records; ++number) {
        Standing now;
        now.address = "/decisions/northmoor/" + std::to_string(100 + number) + "-2026/";
        now.source = "content/offices/northmoor/decisions/" + std::to_string(100 + number) + ".md";
        now.text = std::string(64, 'a');
        built.standing.push_back(now);
    }
    SourceReport waiting;
    waiting.source = "content/offices/northmoor/decisions/" + std::to_string(100 + records) + ".md";
    waiting.deferred_until = *parse_iso_date("2027-04-01");
    built.sources.push_back(waiting);
    return built;
}

struct Place {
    TemporaryFolder folder;
    SiteFolder site{folder / "site", folder / "site/content", {}};
    fs::path out = folder / "site/public";

    Place() { fs::create_directories(site.content); }
    /// Throws Failure where something could not be recorded, so that the child says so by its exit code.
    void build(const AuditedSite& pages, const BuiltSite& built) const {
        std::string missed;
        deliver(pages, out, 1, [&] { missed = record(site, built); });
        if (!missed.empty()) throw Failure(missed);
    }
    std::string ledger() const { return bytes_of(site.content / "ledger.csv"); }
    std::string journal() const { return bytes_of(site.content / "journal.csv"); }
};

/// What the two files hold after one build and after two.
struct Expected {
    std::string ledger_before, ledger_after, journal_before, journal_after;
};

Expected expected() {
    const BuiltSite one = built_with(2, first_day), two = built_with(3, second_day);
    const auto journal = [](const std::string& before, const BuiltSite& built) {
        return journal_with(before, {{built.sources[0].source, built.sources[0].deferred_until}}, built.as_of);
    };
    Expected files;
    files.ledger_before = ledger_with("", one.standing, one.as_of);
    files.ledger_after = ledger_with(files.ledger_before, two.standing, two.as_of);
    files.journal_before = journal("", one);
    files.journal_after = journal(files.journal_before, two);
    return files;
}

/// How often the pages were new and the ledger was not.
int try_at_every_call(const std::function<bool(pid_t)>& at_call) {
    const AuditedSite a = site_of(site_a), b = site_of(site_b);
    const Tree whole_a = with_folders(site_a), whole_b = with_folders(site_b);
    const BuiltSite one = built_with(2, first_day), two = built_with(3, second_day);
    const Expected files = expected();
    int behind = 0;
    int calls = 0;
    for (Traced traced{true, true, -1}; traced.was_reached; ++calls) {
        const Place place;
        place.build(a, one);
        REQUIRE(place.ledger() == files.ledger_before);
        traced = run_until_call([&] { place.build(b, two); }, calls, at_call);
        if (!traced.is_possible) {
            WARN("this machine does not let a process be traced; nothing was tried");
            return 1;
        }
        INFO("system call " << calls);
        const bool is_new = tree_of(place.out) == whole_b;
        REQUIRE((is_new || tree_of(place.out) == whole_a));
        const bool is_recorded = place.ledger() == files.ledger_after;
        REQUIRE((is_recorded || place.ledger() == files.ledger_before));
        REQUIRE((place.journal() == files.journal_after || place.journal() == files.journal_before));
        REQUIRE((is_new || !is_recorded)); // never is something said to be public that was not
        if (traced.exit_code == 0) REQUIRE((is_new && is_recorded));
        behind += is_new && !is_recorded ? 1 : 0;
        place.build(b, two);
        REQUIRE(tree_of(place.out) == whole_b);
        REQUIRE(place.ledger() == files.ledger_after);
        REQUIRE(place.journal() == files.journal_after);
    }
    CHECK(calls > 50);
    return behind;
}

} // namespace

TEST_CASE("a kill between the pages and the ledger is made up for by the next build", "[commands]") {
    CHECK(try_at_every_call([](pid_t child) {
              ::kill(child, SIGKILL);
              return false;
          }) > 0);
}

#if defined(__x86_64__)
TEST_CASE("a disk that is full or broken leaves the ledger whole and is told", "[commands]") {
    for (const int error : {ENOSPC, EIO})
        CHECK(try_at_every_call([error](pid_t child) { return traced::fail_call(child, error); }) > 0);
}
#endif
