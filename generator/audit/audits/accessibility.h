// Can a page be read with a screen reader and worked with a keyboard? Asks what its structure can answer.
//
// WCAG 2.2: 1.1.1 (images), 1.3.1 (tables, labels), 2.4.1 (landmarks), 2.4.3 (order), 2.4.4 (links), 3.1.1 (language),
// 4.1.2 (names). Colours, sizes and sense are for browsers and people (tests/browser).
#pragma once

#include "audit/page_audit.h"

namespace part_one {

void audit_accessibility(const PageTree& page, Objections& objections);

} // namespace part_one
