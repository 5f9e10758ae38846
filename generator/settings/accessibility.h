// content/accessibility.toml: the accessibility statement of an office.
//
// A statement that lacks what the regulations ask for is no statement: the page is left out, and the finding says what
// is missing. It stops no build, because nothing may stand between an officer and a removal.
#pragma once

#include "basics/finding.h"
#include "basics/value.h"
#include "site/accessibility.h"

#include <optional>
#include <string_view>

namespace part_one {

inline constexpr std::string_view accessibility_path = "content/accessibility.toml";

struct AccessibilityReading {
    std::optional<AccessibilityStatement> statement;
    Findings findings;
};

AccessibilityReading read_accessibility(const Value& settings);

/// What is due on that day: the test or the review is older than a year, or has not been yet.
Findings accessibility_due(const AccessibilityStatement& statement, Date as_of);

} // namespace part_one
