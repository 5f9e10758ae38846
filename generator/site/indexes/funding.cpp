// Decisions by the size of the sum decided, by who pays and by year, and who received most. Every decision stands in one line by size, also one that
// was refused or that states no sum, and every sum is counted once.
#include "site/addresses.h"
#include "site/bars.h"
#include "site/indexes.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

constexpr std::size_t most_providers = 10;

Phrase name_of_band(const Band& band) {
    if (!band.upper) return {"funding.band_from", {{"lower", band.lower}}};
    if (band.lower.value == 0) return {"funding.band_under", {{"upper", *band.upper}}};
    return {"funding.band", {{"lower", band.lower}, {"upper", *band.upper}}};
}

void add_line(const Register& reg, const Slug& slug, Phrase name, const std::vector<std::size_t>& records,
              OverviewGroup& sizes, IndexPages& pages) {
    if (records.empty()) return;
    ListPage page = list_of(reg, "funding", Addresses::in_index("funding", slug), name, records);
    page.steps = steps_below("funding");
    sizes.rows.push_back(line_of(std::move(name), page.address, page.totals));
    pages.lists.push_back(std::move(page));
}

OverviewGroup by_size(const Register& reg, const std::vector<std::size_t>& decisions, IndexPages& pages) {
    OverviewGroup sizes{Phrase{"funding.by_size", {}}, own_word("by_size"), {}};
    std::vector<std::size_t> nothing;
    std::vector<std::size_t> silent;
    for (const std::size_t record : decisions) {
        const auto& value = reg.records[record].form.value;
        if (!value) silent.push_back(record);
        if (value && value->value == 0) nothing.push_back(record);
    }
    for (const Band& band : reg.bands) add_line(reg, band.slug, name_of_band(band), band.records, sizes, pages);
    add_line(reg, Slug::of("nothing-awarded"), {"funding.nothing_awarded", {}}, nothing, sizes, pages);
    add_line(reg, Slug::of("no-sum-stated"), {"funding.no_sum", {}}, silent, sizes, pages);
    sizes.note = Phrase{"funding.not_counted", {}};
    draw_bars(sizes);
    sizes.total = OverviewRow{Phrase{"funding.total", {}}, std::nullopt, decisions.size(),
                              sum_of(totals_of(reg, decisions)), std::nullopt};
    return sizes;
}

/// Every decision in one line, so that the lines add up to the whole.
OverviewGroup by_financial_year(const Register& reg, const std::vector<std::size_t>& decisions) {
    OverviewGroup group{Phrase{"funding.by_year", {}}, own_word("by_year"), {}};
    std::map<int, std::vector<std::size_t>> years;
    std::vector<std::size_t> undated;
    for (const std::size_t record : decisions) {
        const auto& date = reg.records[record].form.date;
        (date ? years[financial_year_of(*date)] : undated).push_back(record);
    }
    for (auto at = years.rbegin(); at != years.rend(); ++at)
        group.rows.push_back(
            line_of(financial_year_name(at->first), financial_year_address(at->first), totals_of(reg, at->second)));
    if (!undated.empty())
        group.rows.push_back(line_of(Phrase{"row.no_date", {}}, std::nullopt, totals_of(reg, undated)));
    group.total = OverviewRow{Phrase{"funding.total", {}}, std::nullopt, decisions.size(),
                              sum_of(totals_of(reg, decisions)), std::nullopt};
    return group;
}

/// Those who were awarded most, each with what is its own.
OverviewGroup by_provider(const Register& reg, std::vector<std::size_t>& named_in) {
    OverviewGroup group{Phrase{"funding.most", {}}, own_word("received_most"), {}};
    const auto awarded = awarded_to_each(reg);
    std::vector<std::size_t> order;
    for (const auto& [organisation, records] : reg.by_provider)
        if (awarded[organisation] && awarded[organisation]->value > 0) order.push_back(organisation);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return *awarded[other] < *awarded[one]; });
    if (order.size() > most_providers) order.resize(most_providers);
    for (const std::size_t at : order) {
        const Organisation& provider = reg.organisations[at];
        const std::vector<std::size_t>& records = reg.by_provider.at(at);
        group.rows.push_back({provider.name, Addresses::in_index("providers", provider.slug), records.size(),
                              awarded[at], std::nullopt});
        named_in.insert(named_in.end(), records.begin(), records.end());
    }
    group.note = Phrase{"funding.most_note", {}};
    group.sum_heading = "overview.awarded";
    return group;
}

} // namespace

IndexPages plan_funding(const Register& reg, std::string_view language) {
    IndexPages pages;
    OverviewPage overview{
        Addresses::index("funding"), "funding", {"funding.title", {}}, {"funding.about", {}}, {}, {}, false, {}};
    const std::vector<std::size_t> decisions = records_of(reg, Kind::decision);
    OverviewGroup sizes = by_size(reg, decisions, pages);
    OverviewGroup sources = funder_group(reg, all_records(reg), language);
    sources.heading = Phrase{"funding.by_source", {}};
    sources.anchor = own_word("by_source");
    for (const auto& [organisation, records] : reg.by_funder)
        overview.named_in.insert(overview.named_in.end(), records.begin(), records.end());
    OverviewGroup years = by_financial_year(reg, decisions);
    OverviewGroup most = by_provider(reg, overview.named_in);
    tidy(overview.named_in);
    overview.totals = totals_of(reg, decisions);
    if (!sizes.rows.empty()) overview.groups.push_back(std::move(sizes));
    if (!sources.rows.empty()) overview.groups.push_back(std::move(sources));
    if (!years.rows.empty()) overview.groups.push_back(std::move(years));
    if (!most.rows.empty()) overview.groups.push_back(std::move(most));
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
