#include "support/traced.h"

#include "basics/failure.h"

#include <csignal>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__x86_64__)
#include <sys/syscall.h>
#include <sys/user.h>
#endif

namespace traced {

Traced run_until_call(const std::function<void()>& work, int wanted, const std::function<bool(pid_t)>& at_call) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(77);
        ::raise(SIGSTOP);
        try {
            work();
        } catch (const part_one::Failure&) {
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

} // namespace traced
