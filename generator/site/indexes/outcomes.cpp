// What was approved, rejected, noted, deferred, withdrawn or superseded.
#include "site/addresses.h"
#include "site/indexes.h"

namespace part_one {

IndexPages plan_outcomes(const Register& reg, std::string_view) {
    IndexPages pages;
    OverviewGroup group;
    for (const auto& [outcome, records] : reg.by_outcome) {
        const std::string name(name_of(outcome));
        ListPage page =
            list_of(reg, "outcomes", Addresses::outcome(outcome), Phrase{"outcomes.of_" + name, {}}, records);
        page.steps = steps_below("outcomes");
        group.rows.push_back(line_of(Phrase{"outcome." + name, {}}, page.address, page.totals));
        pages.lists.push_back(std::move(page));
    }
    pages.overviews.push_back({Addresses::index("outcomes"),
                               "outcomes",
                               {"outcomes.title", {}},
                               {"outcomes.about", {}},
                               {},
                               {std::move(group)},
                               false,
                               {}});
    return pages;
}

} // namespace part_one
