#include "site/bars.h"

#include "site/addresses.h"
#include "site/indexes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace part_one {

namespace {

constexpr std::int64_t steps = 900; // of the longest bar
constexpr int no_year = 0;

/// Records by the year of their decision, the newest year first; those without a date come last.
std::map<int, std::vector<std::size_t>, std::greater<>> by_year(const Register& reg,
                                                                const std::vector<std::size_t>& records) {
    std::map<int, std::vector<std::size_t>, std::greater<>> years;
    for (const std::size_t record : records) years[reg.records[record].year.value_or(no_year)].push_back(record);
    return years;
}

OverviewGroup group_by_year() {
    OverviewGroup group;
    group.heading = Phrase{"years.by_year", {}};
    group.anchor = own_word("by_year");
    return group;
}

OverviewRow row_of(int year, const Totals& totals) {
    if (year == no_year) return line_of(Phrase{"row.no_date", {}}, std::nullopt, totals);
    return line_of(Phrase{"years.name", {{"year", Year{year}}}}, Addresses::year(year), totals);
}

} // namespace

void draw_bars(OverviewGroup& group) {
    std::int64_t largest = 0;
    std::size_t with_sum = 0;
    for (const OverviewRow& row : group.rows) {
        if (!row.decided || row.decided->value <= 0) continue;
        ++with_sum;
        largest = std::max(largest, row.decided->value);
    }
    if (with_sum < 2) return;
    for (OverviewRow& row : group.rows) {
        row.bar = 0;
        if (!row.decided || row.decided->value <= 0) continue;
        const auto share = static_cast<double>(row.decided->value) / static_cast<double>(largest);
        row.bar = std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(share * static_cast<double>(steps))));
    }
}

OverviewGroup decided_by_year(const Register& reg, const std::vector<std::size_t>& records) {
    OverviewGroup group = group_by_year();
    for (const auto& [year, of_year] : by_year(reg, records))
        group.rows.push_back(row_of(year, totals_of(reg, of_year)));
    draw_bars(group);
    return group;
}

OverviewGroup awarded_by_year(const Register& reg, std::size_t organisation, const std::vector<std::size_t>& records) {
    OverviewGroup group = group_by_year();
    group.sum_heading = "overview.awarded";
    for (const auto& [year, of_year] : by_year(reg, records)) {
        std::optional<Pence> awarded;
        for (const std::size_t record : of_year)
            for (const ProviderShare& share : reg.records[record].providers)
                if (share.organisation == organisation && share.amount && !is_not_counted(reg.records[record].form))
                    awarded = awarded.value_or(Pence{}) + *share.amount;
        group.rows.push_back(row_of(year, totals_of(reg, of_year)));
        group.rows.back().decided = awarded;
    }
    draw_bars(group);
    return group;
}

} // namespace part_one
