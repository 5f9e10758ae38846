// A child process that is watched at each of its system calls, to kill it there or to let the call fail.
#pragma once

#include <functional>
#include <sys/types.h>

namespace traced {

struct Traced {
    bool is_possible = false; // some machines let no process be traced
    bool was_reached = false; // the wanted call
    int exit_code = -1;       // -1: killed
};

/// Runs `work` in a child process and calls at_call(child) before its n-th system call (from 0), which answers whether it
/// let the call come to its end. The child ends with 0, with 2 after a Failure, with 3 after anything else.
Traced run_until_call(const std::function<void()>& work, int wanted, const std::function<bool(pid_t)>& at_call);

#if defined(__x86_64__)
/// Makes the call that `child` is about to make fail. Memory, exits and the stack of signals (which AddressSanitizer asks
/// after before an exit) are the machine's own; here the disk fails.
bool fail_call(pid_t child, int error);
#endif

} // namespace traced
