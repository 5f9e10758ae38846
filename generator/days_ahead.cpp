// On which days will the site change by itself, and how? The site built for each day on which a deferral ends, and
// compared with the one of the day before.
//
// Between these days nothing but the date in register.json changes, as long as nobody changes a file: what is public
// depends on the day through deferrals alone (tests/registers/days_test.cpp).
#include "opened_site.h"

#include <set>

namespace part_one {

namespace {

/// The days on which a deferral ends.
std::set<Date> days_of(const BuiltSite& built) {
    std::set<Date> days;
    for (const SourceReport& report : built.sources)
        if (report.state == State::deferred && report.deferred_until) days.insert(*report.deferred_until);
    return days;
}

/// Both hold the same sources in the same order.
std::vector<ChangeAhead> changes_between(const BuiltSite& before, const BuiltSite& after) {
    std::vector<ChangeAhead> changes;
    for (std::size_t at = 0; at < after.sources.size(); ++at) {
        const SourceReport& now = after.sources[at];
        if (before.sources[at].state != now.state) changes.push_back({now.source, now.state, now.url});
    }
    return changes;
}

} // namespace

DaysAhead days_ahead(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say) {
    const OpenedSite site = open_site(input, jobs, say);
    const auto built_on = [&](Date day, const UrlLedger& ledger) {
        return build_opened(site, site.disclosed, ledger, day, Recording::on, jobs, say);
    };
    const Date eve = days_after(as_of, -1);
    BuiltSite before = built_on(eve, site.ledger.until(eve));
    std::set<Date> days = days_of(before);
    days.erase(as_of);

    DaysAhead ahead;
    UrlLedger ledger = site.ledger.until(as_of);
    ahead.base_address = site.settings.site.base_address.get();
    ahead.today = built_on(as_of, ledger);
    if (auto changes = changes_between(before, ahead.today); !changes.empty())
        ahead.days.push_back({as_of, std::move(changes)});
    ledger = ledger.with(ledger.news(ahead.today.standing, as_of));
    before.sources = ahead.today.sources;
    for (const Date day : days) {
        BuiltSite built = built_on(day, ledger);
        if (auto changes = changes_between(before, built); !changes.empty())
            ahead.days.push_back({day, std::move(changes)});
        ledger = ledger.with(ledger.news(built.standing, day));
        before.sources = std::move(built.sources);
    }
    return ahead;
}

} // namespace part_one
