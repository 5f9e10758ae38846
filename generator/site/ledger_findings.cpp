#include "site/ledger_findings.h"

namespace part_one {

namespace {

std::string was_public_at(const std::string& address) {
    return "was public at " + address + " and is not today, so a page that says no more than that stands there; ";
}

Finding warning(const char* rule, std::string message) { return {Severity::warning, rule, 0, std::move(message)}; }

} // namespace

Finding earlier_than_ledger(const UrlLedger& ledger, Date as_of) {
    return warning("site/earlier-than-ledger",
                   "the site is built for " + format_iso_date(as_of) + " and the last entry of the ledger is of " +
                       format_iso_date(*ledger.last_day()) +
                       "; what was taken down since then stays down, and nothing is recorded");
}

Finding taken_down_since_then(Date as_of) {
    return warning("site/taken-down-since", "this record was taken down after " + format_iso_date(as_of) +
                                                ", the day for which the site is built, so it stays down; build for a "
                                                "later day to show it again");
}

Finding not_available(const std::string& address) {
    return warning("site/not-available", "this record " + was_public_at(address) +
                                             "put right what keeps it back, or withdraw it with a day and a reason "
                                             "(withdrawn in the front matter)");
}

Finding gone_from(const std::string& address, const std::string& source) {
    return warning("site/not-available", "a record " + was_public_at(address) + "put its file back" +
                                             (source.empty() ? "" : " (" + source + ")") +
                                             " with withdrawn in its front matter, or name the address under aliases "
                                             "of the record that took its place");
}

} // namespace part_one
