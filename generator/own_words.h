// What a site may rightly say on its own account: the leak check calls none of it a leak, whoever withheld the same words.
//
// Words of a form are never among them: what a form says publicly is a remainder, which belongs to that form alone.
#pragma once

#include "register/register.h"
#include "render/theme.h"
#include "settings/settings.h"
#include "site/plan.h"
#include "site/url_ledger.h"

#include <string>

namespace part_one {

/// The words of the settings and the theme, and all that the site says when the register is empty.
std::string words_of_an_empty_site(const Settings& settings, const Theme& theme, Date as_of);

/// Sums that are worked out from public ones, and addresses that were public: one that happens to equal something withheld
/// gives nothing away.
std::string worked_out_of(const Register& reg, const SitePlan& plan, const UrlLedger& ledger);

} // namespace part_one
