// Bars beside sums: drawn from the figures of their table and from nothing else.
#include "adapters/xml.h"
#include "render_sample.h"
#include "site/bars.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

OverviewGroup group_of(std::vector<std::optional<Pence>> sums) {
    OverviewGroup group;
    for (const auto& sum : sums) group.rows.push_back({own_word("A name"), std::nullopt, 1, sum, std::nullopt});
    draw_bars(group);
    return group;
}

std::vector<int> bars_of(const OverviewGroup& group) {
    std::vector<int> bars;
    for (const OverviewRow& row : group.rows) bars.push_back(row.bar ? static_cast<int>(*row.bar) : -1);
    return bars;
}

} // namespace

TEST_CASE("the longest bar is that of the largest sum and a sum of nothing has none", "[site]") {
    CHECK(bars_of(group_of({Pence{30000}, Pence{90000}, Pence{0}, std::nullopt})) == std::vector<int>{300, 900, 0, 0});
    CHECK(bars_of(group_of({Pence{1}, Pence{99999999999}})) == std::vector<int>{1, 900});
}

TEST_CASE("a table in which one line has a sum has no bars", "[site]") {
    CHECK(bars_of(group_of({Pence{30000}, Pence{0}, std::nullopt})) == std::vector<int>{-1, -1, -1});
    CHECK(bars_of(group_of({Pence{30000}})) == std::vector<int>{-1});
    CHECK(bars_of(group_of({})).empty());
}

TEST_CASE("what came each year adds up to what came in all", "[site]") {
    const Register reg = sample_register();
    const OverviewGroup group = decided_by_year(reg, {0, 1, 2, 3});
    Pence sum;
    std::size_t records = 0;
    for (const OverviewRow& row : group.rows) {
        sum = sum + row.decided.value_or(Pence{});
        records += row.records;
    }
    CHECK(sum == totals_of(reg, {0, 1, 2, 3}).decided);
    CHECK(records == 4);
}

TEST_CASE("what an organisation was awarded in a year is its own share", "[site]") {
    const Register reg = sample_register();
    const OverviewGroup group = awarded_by_year(reg, 2, {0, 2});
    REQUIRE(group.rows.size() == 2);
    CHECK(group.rows[0].decided == Pence{9800000});
    CHECK_FALSE(group.rows[1].decided);
}

TEST_CASE("records without a date have a line of their own at the end", "[site]") {
    Register reg = sample_register();
    reg.records[0].year.reset();
    const OverviewGroup group = decided_by_year(reg, {0, 1, 2});
    REQUIRE(group.rows.size() == 3);
    CHECK_FALSE(group.rows.back().address);
    CHECK(group.rows.back().decided == Pence{12300000});
}
