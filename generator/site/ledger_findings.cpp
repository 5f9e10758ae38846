#include "site/ledger_findings.h"

namespace part_one {

namespace {

std::string was_public_at(const std::string& address) {
    return "was public at " + address + " and is not today, so a page that says no more than that stands there; ";
}

Finding warning(const char* rule, std::string message) { return {Severity::warning, rule, 0, std::move(message)}; }

} // namespace

Finding earlier_than_ledger(const UrlLedger& ledger, Date as_of) {
    return warning("site/earlier-than-ledger", "the site is built for " + format_iso_date(as_of) +
                                                   " and the last entry of the ledger is of " +
                                                   format_iso_date(*ledger.last_day()) +
                                                   "; what was taken down since then stays down, and nothing is "
                                                   "recorded; if the day of that entry was mistyped, "
                                                   "build without --as-of");
}

Finding ahead_of_the_clock(Date last_day) {
    return {
        Severity::note, "site/ledger-ahead", 0,
        "the ledger has entries up to " + format_iso_date(last_day) +
            ", a day that has not come, because the site was once built for it; they are kept and not believed, and "
            "what is public today is recorded with its own day"};
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

Finding unusable_alias() {
    return warning("site/alias-unusable",
                   "an address under aliases is none at which a page of this site could stand; write it from the "
                   "site's root, in plain letters and digits, as in /news/2019/lamps/");
}

Finding alias_in_use() {
    return warning("site/alias-in-use", "an address under aliases leads nowhere new, because something else of this "
                                        "site stands there; remove it, or correct it");
}

Finding unusable_old_address() {
    return warning("site/old-address-unusable", "an address under old_addresses is not one of a website that can be "
                                                "led on; write it whole, as in https://www.example.org/news/12");
}

Finding old_address_in_use() {
    return warning("site/old-address-in-use", "an address under old_addresses stands above another form too, in the "
                                              "same letters, and leads to that one; keep it where it belongs");
}

Finding has_moved(const std::string& from, const std::string& to) {
    return warning("site/moved", "this record stood at " + from + " and stands at " + to +
                                     " now, and the old address leads to it; where another record stood there, put "
                                     "that one back or withdraw it");
}

Finding gone_from(const std::string& address, const std::string& source) {
    return warning("site/not-available", "a record " + was_public_at(address) + "put its file back" +
                                             (source.empty() ? "" : " (" + source + ")") +
                                             " with withdrawn in its front matter, or name the address under aliases "
                                             "of the record that took its place");
}

} // namespace part_one
