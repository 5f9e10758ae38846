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

const std::vector<Kind> leaking{
    // an office's own label inside a cell, brackets, a fence, a comment, a value
    {"Green sheet", "", ""},
    {"GREEN SHEET", "", ""},
    {"Back of the sheet", "", ""},
};

/// Cut or withheld all the same: labels with a colon, and an answer that other words follow on its line.
const std::vector<const char*> losing{
    "- confidential",
    "Confidential - free - independent",
    "Confidential appendices: None",
    "Confidential information: none",
    "Confidential or exempt information: None",
    "Confidential/Exempt: No",
    "Confidential: No",
    "Confidential: the helpline tells nobody.",
    "Does this report contain confidential information? No",
    "Does this report contain exempt information? NO",
    "EXEMPT ACCOMMODATION",
    "Exempt information: None",
    "Exempt information: none.",
    "Exempt: No",
    "Exempt: none",
    "For publication: Yes",
    "In confidence: victims may talk to us.",
    "Is the report for publication? YES",
    "Part 1: lamps. Part 2: poles.",
    "Part 2 of 2",
    "Part 2 – None",
    "Part 2: N/A",
    "Part 2: None",
    "Private and confidential information: None.",
    "Restricted information: N/A",
    "Restricted: 2 parking spaces",
    "Schedule 12A: not applicable",
    "Sensitive: no",
    "Suitable for publication: Yes",
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
