// Who pays: the Home Office, the office's own budget, reserves.
//
// What several pay together is nobody's own: it stands in a line of its own, so that the lines add up to the whole.
#include "site/addresses.h"
#include "site/bars.h"
#include "site/indexes.h"
#include "site/names.h"

#include <algorithm>
#include <iterator>

namespace part_one {

namespace {

std::vector<std::size_t> in_both(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) {
    std::vector<std::size_t> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

std::vector<std::size_t> paid_alone(const Register& reg, const std::vector<std::size_t>& records) {
    std::vector<std::size_t> found;
    for (const std::size_t record : records)
        if (reg.records[record].funders.size() == 1) found.push_back(record);
    return found;
}

std::vector<std::size_t> paid_together(const Register& reg, const std::vector<std::size_t>& records) {
    std::vector<std::size_t> found;
    for (const std::size_t record : records)
        if (reg.records[record].funders.size() > 1) found.push_back(record);
    return found;
}

OverviewRow row_of(const Register& reg, std::size_t organisation, const std::vector<std::size_t>& records,
                   std::string_view language) {
    const Organisation& funder = reg.organisations[organisation];
    const std::vector<std::size_t> alone = paid_alone(reg, records);
    return {name_in(language, funder),
            Addresses::in_index("funders", funder.slug),
            records.size(),
            sum_of(totals_of(reg, alone)),
            std::nullopt,
            alone.empty() ? "funders.with_others" : "sum.none"};
}

/// A line without an address: it sums up decisions that stand under several names or under none.
void add_line(const Register& reg, const char* name, const std::vector<std::size_t>& records, OverviewGroup& group) {
    if (records.empty()) return;
    group.rows.push_back(
        {Phrase{name, {}}, std::nullopt, records.size(), sum_of(totals_of(reg, records)), std::nullopt});
}

void add_fact(const Register& reg, const char* name, const std::vector<std::size_t>& records,
              std::vector<Fact>& facts) {
    if (const auto sum = sum_of(totals_of(reg, records)))
        facts.push_back({{name, {}}, Phrase{"sum.plain", {{"sum", *sum}}}, {}});
}

/// What a funder pays by itself, by the year of the decision.
OverviewGroup paid_by_year(const Register& reg, const std::vector<std::size_t>& records) {
    OverviewGroup group = decided_by_year(reg, paid_alone(reg, records));
    group.sum_heading = "funders.alone";
    return group;
}

} // namespace

OverviewGroup funder_group(const Register& reg, const std::vector<std::size_t>& records, std::string_view language) {
    OverviewGroup group;
    std::vector<PublicText> names;
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> funders;
    for (const auto& [organisation, paid] : reg.by_funder) {
        std::vector<std::size_t> of_these = in_both(paid, records);
        if (of_these.empty()) continue;
        names.push_back(name_in(language, reg.organisations[organisation]));
        funders.emplace_back(organisation, std::move(of_these));
    }
    for (const std::size_t at : order_of(names, language))
        group.rows.push_back(row_of(reg, funders[at].first, funders[at].second, language));
    if (group.rows.empty()) return group;
    const std::vector<std::size_t> decisions = in_both(records_of(reg, Kind::decision), records);
    const std::vector<std::size_t> shared = paid_together(reg, records);
    std::vector<std::size_t> unknown;
    for (const std::size_t record : decisions)
        if (reg.records[record].funders.empty()) unknown.push_back(record);
    add_line(reg, "funders.several", shared, group);
    add_line(reg, "funders.not_stated", unknown, group);
    draw_bars(group);
    if (!shared.empty()) group.note = Phrase{"funders.note", {}};
    group.sum_heading = "funders.alone";
    group.total = OverviewRow{Phrase{"funding.total", {}}, std::nullopt, decisions.size(),
                              sum_of(totals_of(reg, decisions)), std::nullopt};
    return group;
}

IndexPages plan_funders(const Register& reg, std::string_view language) {
    IndexPages pages;
    OverviewPage overview{Addresses::index("funders"),
                          "funders",
                          {"funders.title", {}},
                          {"funders.about", {}},
                          steps_below("funding"),
                          {},
                          false,
                          {}};
    for (const auto& [organisation, records] : reg.by_funder) {
        const Organisation& funder = reg.organisations[organisation];
        ListPage page = list_of(reg, "funders", Addresses::in_index("funders", funder.slug),
                                Phrase{"funders.of_funder", {{"funder", name_in(language, funder)}}}, records);
        page.steps = steps_below("funding");
        page.steps.push_back(steps_below("funders").front());
        page.shows_total = false;
        add_fact(reg, "funders.alone", paid_alone(reg, records), page.facts);
        add_fact(reg, "funders.with_others", paid_together(reg, records), page.facts);
        if (OverviewGroup years = paid_by_year(reg, records); years.rows.size() > 1)
            page.tables.push_back(std::move(years));
        overview.named_in.insert(overview.named_in.end(), records.begin(), records.end());
        pages.lists.push_back(std::move(page));
    }
    tidy(overview.named_in);
    overview.groups.push_back(funder_group(reg, all_records(reg), language));
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
