// The output folder holds the old site or the new one, whole, whatever happens: kills and errors at every system call.

#include "basics/failure.h"
#include "delivery/publish.h"
#include "unit/delivery_folders.h"

#include <catch2/catch.hpp>

#include <cerrno>
#include <csignal>
#include <functional>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__x86_64__)
#include <sys/syscall.h>
#include <sys/user.h>
#endif

using namespace part_one;

namespace {

struct Traced {
    bool is_possible = false; // some machines let no process be traced
    bool was_reached = false; // the wanted call
    int exit_code = -1;       // -1: killed
};

// Runs `work` in a child process and calls at_call(child) before its n-th system call (from 0), which answers whether it
// let the call come to its end.
Traced run_until_call(const std::function<void()>& work, int wanted, const std::function<bool(pid_t)>& at_call) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(77);
        ::raise(SIGSTOP);
        try {
            work();
        } catch (const Failure&) {
            ::_exit(2);
        } catch (...) {
            ::_exit(3);
        }
        ::_exit(0);
    }
    Traced traced;
    int state = 0;
    ::waitpid(child, &state, 0);
    if (WIFEXITED(state)) return traced;
    traced.is_possible = true;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, reinterpret_cast<void*>(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL));
    int calls = 0;
    bool is_inside = false;
    while (true) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr); // in vain where it was killed: then the wait tells
        ::waitpid(child, &state, 0);
        if (WIFSIGNALED(state)) return traced;
        if (WIFEXITED(state)) {
            traced.exit_code = WEXITSTATUS(state);
            return traced;
        }
        is_inside = !is_inside;
        if (!is_inside || calls++ != wanted) continue;
        traced.was_reached = true;
        if (at_call(child)) is_inside = false;
    }
}

#if defined(__x86_64__)
// Makes the call that `child` is about to make fail. Memory, exits and the stack of signals (which AddressSanitizer asks
// after before an exit) are the machine's own; here the disk fails.
bool fail_call(pid_t child, int error) {
    user_regs_struct registers{};
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    for (const long spared : {SYS_exit_group, SYS_brk, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_futex, SYS_sigaltstack})
        if (registers.orig_rax == static_cast<unsigned long long>(spared)) return false;
    registers.orig_rax = ~0ull; // no such call
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    int state = 0;
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    ::waitpid(child, &state, 0);
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    registers.rax = static_cast<unsigned long long>(-error);
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    return true;
}
#endif

} // namespace

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
