#include "basics/outcome.h"

#include <array>
#include <utility>

namespace part_one {

namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 6> names{{
    {Outcome::approved, "approved"},
    {Outcome::rejected, "rejected"},
    {Outcome::noted, "noted"},
    {Outcome::deferred_decision, "deferred-decision"},
    {Outcome::withdrawn, "withdrawn"},
    {Outcome::superseded, "superseded"},
}};

} // namespace

std::string_view name_of(Outcome outcome) {
    for (const auto& [known, name] : names)
        if (known == outcome) return name;
    return {};
}

std::optional<Outcome> outcome_named(std::string_view name) {
    for (const auto& [outcome, known] : names)
        if (known == name) return outcome;
    return std::nullopt;
}

} // namespace part_one
