// Decisions by the size of the sum decided, and by who pays. Every decision stands in one line by size, also one that
// was refused or that states no sum, and every sum is counted once.
#include "site/addresses.h"
#include "site/indexes.h"

#include <algorithm>

namespace part_one {

namespace {

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
    sizes.rows.push_back({std::move(name), page.address, records.size(), sum_of(page.totals), std::nullopt});
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
    sizes.total = OverviewRow{Phrase{"funding.total", {}}, std::nullopt, decisions.size(),
                              sum_of(totals_of(reg, decisions)), std::nullopt};
    return sizes;
}

} // namespace

IndexPages plan_funding(const Register& reg) {
    IndexPages pages;
    OverviewPage overview{
        Addresses::index("funding"), "funding", {"funding.title", {}}, {"funding.about", {}}, {}, {}, false, {}};
    const std::vector<std::size_t> decisions = records_of(reg, Kind::decision);
    OverviewGroup sizes = by_size(reg, decisions, pages);
    OverviewGroup sources = funder_group(reg);
    sources.heading = Phrase{"funding.by_source", {}};
    sources.anchor = own_word("by_source");
    for (const auto& [organisation, records] : reg.by_funder)
        overview.named_in.insert(overview.named_in.end(), records.begin(), records.end());
    std::sort(overview.named_in.begin(), overview.named_in.end());
    overview.named_in.erase(std::unique(overview.named_in.begin(), overview.named_in.end()), overview.named_in.end());
    overview.totals = totals_of(reg, decisions);
    if (!sizes.rows.empty()) overview.groups.push_back(std::move(sizes));
    if (!sources.rows.empty()) overview.groups.push_back(std::move(sources));
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
