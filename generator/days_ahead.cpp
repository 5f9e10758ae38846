// On which days will the site change by itself, and how? The site built for each day on which a form may open, and
// compared with the one of the day before.
//
// Between these days nothing but the date in register.json changes, as long as nobody changes a file: what is public
// depends on the day through deferrals and the days of decisions alone (tests/registers/days_test.cpp).
#include "opened_site.h"

#include <map>
#include <set>

namespace part_one {

namespace {

/// The days on which a deferral ends, or what else holds a form for a while.
std::set<Date> days_of(const BuiltSite& built) {
    std::set<Date> days;
    for (const SourceReport& report : built.sources)
        if (report.state == State::deferred && report.deferred_until) days.insert(*report.deferred_until);
    for (const SourceReport& report : built.sources)
        if (report.opens_on) days.insert(*report.opens_on);
    return days;
}

std::map<std::string, State> states_of(const BuiltSite& built) {
    std::map<std::string, State> states;
    for (const SourceReport& report : built.sources) states[report.source] = report.state;
    return states;
}

std::vector<ChangeAhead> changes_since(const std::map<std::string, State>& before, const BuiltSite& after) {
    std::vector<ChangeAhead> changes;
    for (const SourceReport& now : after.sources) {
        const auto then = before.find(now.source);
        if (then != before.end() && then->second != now.state) changes.push_back({now.source, now.state, now.url});
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
    const BuiltSite on_the_eve = built_on(eve, site.ledger.until(eve));
    auto before = states_of(on_the_eve);
    std::set<Date> days = days_of(on_the_eve);
    days.erase(as_of);

    DaysAhead ahead;
    UrlLedger ledger = site.ledger.until(as_of);
    ahead.base_address = site.settings.site.base_address.get();
    ahead.today = built_on(as_of, ledger);
    if (auto changes = changes_since(before, ahead.today); !changes.empty())
        ahead.days.push_back({as_of, std::move(changes)});
    ledger = ledger.with(ledger.news(ahead.today.standing, as_of));
    before = states_of(ahead.today);
    for (const Date day : days) {
        const BuiltSite built = built_on(day, ledger);
        if (auto changes = changes_since(before, built); !changes.empty())
            ahead.days.push_back({day, std::move(changes)});
        ledger = ledger.with(ledger.news(built.standing, day));
        before = states_of(built);
    }
    return ahead;
}

} // namespace part_one
