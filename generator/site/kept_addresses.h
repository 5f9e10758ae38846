// What stands at the addresses that were public and have no record or tombstone any more.
//
// A record that moved leaves a page that leads to it; everything else leaves at once a neutral page, the same whatever
// the cause. Old addresses come from the ledger and from front matter (`aliases`, `replaces`, `old_addresses`).
#pragma once

#include "site/plan.h"
#include "site/standing.h"

#include <string>
#include <utility>
#include <vector>

namespace part_one {

/// Adds these pages to the plan, and to `standing` what the ledger is to hold of them. Returns what is to be said
/// about sources.
std::vector<std::pair<std::string, Finding>> keep_addresses(const Register& reg, const UrlLedger& ledger,
                                                            std::vector<Standing>& standing, SitePlan& plan);

} // namespace part_one
