// What an officer is told where the ledger and the forms of today differ.
#pragma once

#include "site/url_ledger.h"

namespace part_one {

/// The site is built for a day before the ledger's last.
Finding earlier_than_ledger(const UrlLedger& ledger, Date as_of);
/// The ledger speaks of days that have not come.
Finding ahead_of_the_clock(Date last_day);
/// About a source that is not shown because it was taken down since that day.
Finding taken_down_since_then(Date as_of);
/// How to settle an address at which a neutral page stands; the file of its source may be there still, or be gone.
Finding not_available(const std::string& address);
/// About front matter that names addresses.
Finding unusable_alias();
Finding alias_in_use();
Finding unusable_old_address();
Finding old_address_in_use();
/// A record that stood elsewhere before.
Finding has_moved(const std::string& from, const std::string& to);
Finding gone_from(const std::string& address, const std::string& source);

} // namespace part_one
