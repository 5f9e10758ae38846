// What stands at each address in this build, and what that means beside the ledger.
//
// What was public keeps its address: the record, its tombstone, or at once a neutral page, the same whatever the cause.
// Independence from what is not public has this one exception (DESIGN section 6): an address that the ledger holds.
#pragma once

#include "register/assemble.h"
#include "site/plan.h"
#include "site/url_ledger.h"

#include <vector>

namespace part_one {

/// Which slugs belong to which source, whatever other records come or go.
KeptSlugs kept_slugs(const UrlLedger& ledger);

/// Records, tombstones and the languages of the site besides the first, in the order of their addresses.
std::vector<Standing> what_stands(const Register& reg, const SiteSettings& settings, unsigned jobs);

/// Since when each record is public and when its text last changed, and since when a withdrawn one is gone where nobody
/// said so; as far as the ledger knows on that day.
void tell_days(Register& reg, const UrlLedger& ledger, Date as_of);

/// Of each record whether it went out by the day that was promised, and in how many working days; nothing where nobody
/// knows since when it is public. After tell_days.
void tell_promises(Register& reg, const Calendar& calendar, Date as_of);

/// Records that a build for an earlier day than the ledger's last would show again although they were taken down
/// since: indexes into reg.records.
std::vector<std::size_t> taken_down_since(const Register& reg, const UrlLedger& ledger, Date as_of);

/// Digest of what a reader of the record's page can read of the form itself.
std::string digest_of(const PublicForm& form);

} // namespace part_one
