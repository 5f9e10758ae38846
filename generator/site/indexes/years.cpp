// What was decided in each year, newest first, with the sums decided.
#include "site/addresses.h"
#include "site/indexes.h"

namespace part_one {

IndexPages plan_years(const Register& reg) {
    IndexPages pages;
    OverviewGroup group;
    for (auto at = reg.by_year.rbegin(); at != reg.by_year.rend(); ++at) {
        const auto& [year, records] = *at;
        ListPage page =
            list_of(reg, "years", Addresses::year(year), Phrase{"years.of_year", {{"year", Year{year}}}}, records);
        page.steps = steps_below("years");
        group.rows.push_back({Phrase{"years.name", {{"year", Year{year}}}}, page.address, records.size(),
                              sum_of(page.totals), std::nullopt});
        pages.lists.push_back(std::move(page));
    }
    pages.overviews.push_back({Addresses::index("years"),
                               "years",
                               {"years.title", {}},
                               {"years.about", {}},
                               {},
                               {std::move(group)},
                               false,
                               {}});
    return pages;
}

} // namespace part_one
