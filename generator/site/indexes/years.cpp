// What was decided in each calendar year and in each financial year (1 April to 31 March), newest first, with the sums; of a
// financial year also who pays.
#include "site/addresses.h"
#include "site/bars.h"
#include "site/indexes.h"

#include <string>

namespace part_one {

namespace {

void add_year(const Register& reg, Address address, Phrase name, Phrase title, const std::vector<std::size_t>& records,
              OverviewGroup& group, IndexPages& pages) {
    ListPage page = list_of(reg, "years", std::move(address), std::move(title), records);
    page.steps = steps_below("years");
    page.is_whole = true;
    group.rows.push_back(line_of(std::move(name), page.address, page.totals));
    pages.lists.push_back(std::move(page));
}

} // namespace

Address financial_year_address(int begins) {
    const std::string ends = std::to_string((begins + 1) % 100);
    return Addresses::in_index("years", Slug::of(std::to_string(begins) + "-" + (ends.size() == 1 ? "0" : "") + ends));
}

Phrase financial_year_name(int begins) {
    return {"years.financial_name", {{"from", Year{begins}}, {"to", Year{begins + 1}}}};
}

IndexPages plan_years(const Register& reg, std::string_view language) {
    IndexPages pages;
    OverviewGroup calendar{Phrase{"years.calendar", {}}, own_word("calendar_years"), {}};
    for (auto at = reg.by_year.rbegin(); at != reg.by_year.rend(); ++at)
        add_year(reg, Addresses::year(at->first), {"years.name", {{"year", Year{at->first}}}},
                 {"years.of_year", {{"year", Year{at->first}}}}, at->second, calendar, pages);
    OverviewGroup financial{Phrase{"years.financial", {}}, own_word("financial_years"), {}};
    for (auto at = reg.by_financial_year.rbegin(); at != reg.by_financial_year.rend(); ++at) {
        add_year(reg, financial_year_address(at->first), financial_year_name(at->first),
                 {"years.of_financial", {{"from", Year{at->first}}, {"to", Year{at->first + 1}}}}, at->second,
                 financial, pages);
        OverviewGroup funders = funder_group(reg, at->second, language);
        if (funders.rows.empty()) continue;
        funders.heading = Phrase{"funding.by_source", {}};
        funders.anchor = own_word("by_source");
        pages.lists.back().tables.push_back(std::move(funders));
    }
    std::size_t undated = 0;
    for (const Record& record : reg.records)
        if (!record.form.date) ++undated;
    if (undated > 0) calendar.note = Phrase{"years.undated", {{"count", Count{undated}}}};
    draw_bars(calendar);
    draw_bars(financial);
    pages.overviews.push_back({Addresses::index("years"),
                               "years",
                               {"years.title", {}},
                               {"years.about", {}},
                               {},
                               {std::move(calendar), std::move(financial)},
                               false,
                               {}});
    return pages;
}

} // namespace part_one
