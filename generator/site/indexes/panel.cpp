// For the Police and Crime Panel: what was decided in each quarter of the financial year, newest first, with the sums.
//
// Panels count as councils do: a year begins on 1 April, so January to March is the fourth quarter of the year before. Each
// quarter is called by its months too, so that nobody takes it for one of the calendar.
#include "site/addresses.h"
#include "site/bars.h"
#include "site/indexes.h"

#include <map>

namespace part_one {

namespace {

struct Quarter {
    int first_year = 0; // in which its financial year begins
    int number = 1;     // 1: April to June
    auto operator<=>(const Quarter&) const = default;
};

Quarter quarter_of(Date date) {
    const int since_april = static_cast<int>(static_cast<unsigned>(date.month())) - 4; // January: -3
    if (since_april < 0) return {year_of(date) - 1, 4};
    return {year_of(date), since_april / 3 + 1};
}

/// "April to June 2026 (quarter 1 of 2026 to 2027)"
Phrase name_of(const Quarter& quarter) {
    return {"panel.quarter_" + std::to_string(quarter.number),
            {{"year", Year{quarter.first_year + (quarter.number == 4 ? 1 : 0)}},
             {"first_year", Year{quarter.first_year}},
             {"last_year", Year{quarter.first_year + 1}}}};
}

void add_line(const Register& reg, Address address, const Phrase& name, std::vector<std::size_t> records,
              OverviewGroup& group, IndexPages& pages) {
    ListPage page = list_of(reg, "panel", std::move(address), name, std::move(records));
    page.steps = steps_below("panel");
    group.rows.push_back(line_of(name, page.address, page.totals));
    pages.lists.push_back(std::move(page));
}

} // namespace

IndexPages plan_panel(const Register& reg, std::string_view) {
    const std::vector<std::size_t> decisions = records_of(reg, Kind::decision);
    std::map<Quarter, std::vector<std::size_t>> quarters;
    std::vector<std::size_t> undated;
    for (const std::size_t record : decisions) {
        const std::optional<Date>& date = reg.records[record].form.date;
        (date ? quarters[quarter_of(*date)] : undated).push_back(record);
    }
    IndexPages pages;
    OverviewGroup group;
    for (auto at = quarters.rbegin(); at != quarters.rend(); ++at) {
        const auto& [quarter, records] = *at;
        add_line(reg, Addresses::quarter(quarter.first_year, quarter.number), name_of(quarter), records, group, pages);
    }
    // Nobody could say between which two meetings they were taken, and the panel should still meet them.
    if (!undated.empty())
        add_line(reg, Addresses::in_index("panel", Slug::of("undated")), {"row.no_date", {}}, std::move(undated), group,
                 pages);
    group.total = OverviewRow{Phrase{"funding.total", {}}, std::nullopt, decisions.size(),
                              sum_of(totals_of(reg, decisions)), std::nullopt};
    if (group.rows.empty()) group.total.reset();
    draw_bars(group);
    pages.overviews.push_back({Addresses::index("panel"),
                               "panel",
                               {"panel.title", {}},
                               {"panel.about", {}},
                               {},
                               {std::move(group)},
                               false,
                               {}});
    return pages;
}

} // namespace part_one
