// The output folder holds the old site or the new one, whole, whatever happens: kills and errors at every system call.

#include "delivery/publish.h"
#include "support/traced.h"
#include "unit/delivery_folders.h"

#include <catch2/catch.hpp>

#include <cerrno>
#include <csignal>

using namespace part_one;
using traced::fail_call;
using traced::run_until_call;
using traced::Traced;

TEST_CASE("a kill before any system call leaves the old site or the new one and the next build is whole",
          "[delivery]") {
    const AuditedSite a = site_of(site_a), b = site_of(site_b);
    const Tree whole_a = with_folders(site_a), whole_b = with_folders(site_b);
    const auto kill = [](pid_t child) {
        ::kill(child, SIGKILL);
        return false;
    };
    for (const bool has_spare : {false, true}) {
        int kills = 0;
        for (Traced traced{true, true, -1}; traced.was_reached; ++kills) {
            const TemporaryFolder folder;
            const fs::path out = folder / "public";
            if (has_spare) deliver(b, out, 1);
            deliver(a, out, 1);
            traced = run_until_call([&] { deliver(b, out, 1); }, kills, kill);
            if (!traced.is_possible) {
                WARN("this machine does not let a process be traced; kills were not tried");
                return;
            }
            INFO("killed before system call " << kills);
            const Tree tree = tree_of(out);
            REQUIRE((tree == whole_a || tree == whole_b));
            REQUIRE((traced.was_reached || tree == whole_b));
            deliver(kills % 2 == 0 ? a : b, out, 1);
            REQUIRE(tree_of(out) == (kills % 2 == 0 ? whole_a : whole_b));
            const fs::path keeping = folder / ".public.partone";
            REQUIRE_FALSE(fs::exists(keeping / "working"));
            if (fs::exists(keeping / "spare")) REQUIRE(tree_of(keeping / "spare") == tree_of(out));
        }
        CHECK(kills > 50);
    }
}

#if defined(__x86_64__)
TEST_CASE("an error of any system call is a failure with the old site or a delivery of the new one", "[delivery]") {
    const AuditedSite a = site_of(site_a), b = site_of(site_b);
    Tree whole_a = with_folders(site_a), whole_b = with_folders(site_b);
    whole_a["theirs.txt"] = whole_b["theirs.txt"] = "theirs";
    int failures = 0;
    for (const int error : {EIO, EACCES}) {
        Traced traced{true, true, -1};
        for (int call = 0; traced.was_reached; ++call) {
            const TemporaryFolder folder;
            const fs::path out = folder / "public";
            write(out / "theirs.txt", "theirs");
            deliver(a, out, 1);
            traced =
                run_until_call([&] { deliver(b, out, 1); }, call, [&](pid_t child) { return fail_call(child, error); });
            if (!traced.is_possible) {
                WARN("this machine does not let a process be traced; errors were not tried");
                return;
            }
            INFO("error " << error << " at system call " << call);
            REQUIRE((traced.exit_code == 0 || traced.exit_code == 2));
            REQUIRE(tree_of(out) == (traced.exit_code == 0 ? whole_b : whole_a));
            failures += traced.exit_code == 2;
            deliver(b, out, 1);
            REQUIRE(tree_of(out) == whole_b);
        }
    }
    CHECK(failures > 50);
}
#endif
