#include "properties/known_failures.h"

#include <algorithm>
#include <cstdlib>

namespace properties {

namespace {

/// Empty: any.
struct Kind {
    const char* wording;
    const char* container;
    const char* disguise;
};

const std::vector<Kind> leaking{};

/// Cut or withheld all the same: these may be labels, and nothing in them says that they are none.
const std::vector<const char*> losing{
    "Part 1: lamps. Part 2: poles.",
    "EXEMPT ACCOMMODATION",
    "- confidential",
    "Confidential: the helpline tells nobody.",
    // with a name or a sentence behind them on the line
    "In confidence: victims may talk to us.",
    "Private: 3 parking bays",
    "Restricted: 2 parking spaces",
};

bool nothing_is_let_off() { return std::getenv("PARTONE_PROPERTY_ALL") != nullptr; }

bool is_or_any(const std::string& name, const std::string& wanted) { return wanted.empty() || name == wanted; }

} // namespace

bool is_known_to_leak(const GeneratedForm& form) {
    if (nothing_is_let_off() || !form.container) return false;
    return std::any_of(leaking.begin(), leaking.end(), [&](const Kind& kind) {
        return is_or_any(form.wording, kind.wording) && is_or_any(form.container->name, kind.container) &&
               is_or_any(form.disguise->name, kind.disguise);
    });
}

bool is_known_to_lose(const GeneratedForm& form) {
    if (nothing_is_let_off()) return false;
    return std::find(losing.begin(), losing.end(), form.wording) != losing.end();
}

} // namespace properties
