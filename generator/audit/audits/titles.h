// Does every page say what it is: one title of its own, one first heading, and no level left out below it?
//
// WCAG 2.2: 2.4.2 (page titled), 1.3.1 and 2.4.6 (headings).
#pragma once

#include "audit/page_audit.h"

#include <string>
#include <vector>

namespace part_one {

/// The page's title; empty where it has none, and where search engines are told to leave the page out.
std::string audit_title(const PageTree& page, std::string_view path, Objections& objections);

/// `titles` by file, empty for files that are no pages: every later page with the title of an earlier one is objected to.
void audit_repeated_titles(const std::vector<std::string>& titles, std::vector<Objections>& objections);

} // namespace part_one
