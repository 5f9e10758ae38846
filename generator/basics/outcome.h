// What was decided, in the words of `register.json` (DESIGN section 5).
#pragma once

#include <optional>
#include <string_view>

namespace part_one {

enum class Outcome { approved, rejected, noted, deferred_decision, withdrawn, superseded };

/// "approved", "deferred-decision" …
std::string_view name_of(Outcome outcome);
std::optional<Outcome> outcome_named(std::string_view name);

} // namespace part_one
