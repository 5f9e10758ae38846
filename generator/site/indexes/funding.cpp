// Decisions by the size of the sum decided, with totals; the overview leads on to who pays.
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

} // namespace

IndexPages plan_funding(const Register& reg) {
    IndexPages pages;
    OverviewPage overview{
        Addresses::index("funding"), "funding", {"funding.title", {}}, {"funding.about", {}}, {}, {}, false, {}};
    OverviewGroup sizes{Phrase{"funding.by_size", {}}, own_word("by_size"), {}};
    for (const Band& band : reg.bands) {
        if (band.records.empty()) continue;
        ListPage page =
            list_of(reg, "funding", Addresses::in_index("funding", band.slug), name_of_band(band), band.records);
        page.steps = steps_below("funding");
        sizes.rows.push_back(
            {name_of_band(band), page.address, band.records.size(), page.totals.decided, std::nullopt});
        pages.lists.push_back(std::move(page));
    }
    OverviewGroup sources{Phrase{"funding.by_source", {}}, own_word("by_source"), {}};
    for (const auto& [organisation, records] : reg.by_funder) {
        const Organisation& funder = reg.organisations[organisation];
        sources.rows.push_back({funder.name, Addresses::in_index("funders", funder.slug), records.size(),
                                totals_of(reg, records).decided, std::nullopt});
        overview.named_in.insert(overview.named_in.end(), records.begin(), records.end());
    }
    std::sort(overview.named_in.begin(), overview.named_in.end());
    overview.named_in.erase(std::unique(overview.named_in.begin(), overview.named_in.end()), overview.named_in.end());
    if (!sizes.rows.empty()) overview.groups.push_back(std::move(sizes));
    if (!sources.rows.empty()) overview.groups.push_back(std::move(sources));
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
