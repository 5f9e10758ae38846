// What stops a build: a broken disk, network or setting. Thrown anywhere, caught once in commands/.
//
// An office's mistake in one form is a Finding, never a Failure.
#pragma once

#include <stdexcept>
#include <string>

namespace part_one {

class Failure : public std::runtime_error {
  public:
    /// `message` says what was found, what was expected and what to do; lower case, no full stop.
    explicit Failure(const std::string& message) : std::runtime_error(message) {}
};

/// The command line asked for something that cannot be done (exit code 2, like a broken setting).
class UsageFailure : public Failure {
  public:
    using Failure::Failure;
};

/// The audit refused the site (exit code 3).
class AuditRefusal : public Failure {
  public:
    using Failure::Failure;
};

} // namespace part_one
