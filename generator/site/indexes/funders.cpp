// Who pays: the Home Office, the office's own budget, reserves.
#include "site/addresses.h"
#include "site/indexes.h"

#include <algorithm>

namespace part_one {

IndexPages plan_funders(const Register& reg) {
    IndexPages pages;
    OverviewPage overview{Addresses::index("funders"),
                          "funders",
                          {"funders.title", {}},
                          {"funders.about", {}},
                          steps_below("funding"),
                          {},
                          false,
                          {}};
    OverviewGroup group;
    for (const auto& [organisation, records] : reg.by_funder) {
        const Organisation& funder = reg.organisations[organisation];
        ListPage page = list_of(reg, "funders", Addresses::in_index("funders", funder.slug),
                                Phrase{"funders.of_funder", {{"funder", funder.name}}}, records);
        page.steps = steps_below("funding");
        page.steps.push_back(steps_below("funders").front());
        group.rows.push_back({funder.name, page.address, records.size(), page.totals.decided, std::nullopt});
        overview.named_in.insert(overview.named_in.end(), records.begin(), records.end());
        pages.lists.push_back(std::move(page));
    }
    std::sort(overview.named_in.begin(), overview.named_in.end());
    overview.named_in.erase(std::unique(overview.named_in.begin(), overview.named_in.end()), overview.named_in.end());
    overview.groups.push_back(std::move(group));
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
