// Where things stand and what stands beside what.
#include "basics/failure.h"
#include "render_sample.h"
#include "site/indexes.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;

namespace {

std::vector<std::string> addresses_of(const SitePlan& plan) {
    std::vector<std::string> found;
    for (const SitemapEntry& entry : plan.sitemap) found.push_back(entry.address.text());
    return found;
}

bool has(const std::vector<std::string>& list, const std::string& what) {
    return std::find(list.begin(), list.end(), what) != list.end();
}

/// `count` records of one office in one year.
Register long_register(std::size_t count) {
    Register reg = sample_register();
    const Record one = reg.records[2];
    reg = Register{};
    reg.offices = {sample_office()};
    reg.organisations = sample_register().organisations;
    for (std::size_t at = 0; at < count; ++at) {
        reg.records.push_back(one);
        reg.records.back().slug = Slug::of("n" + std::to_string(at));
    }
    index_sample(reg);
    return reg;
}

const OverviewPage& overview_at(const SitePlan& plan, const std::string& address) {
    for (const OverviewPage& page : plan.overviews)
        if (page.address.text() == address) return page;
    throw Failure("no overview at " + address);
}

/// The sums of the lines, added up.
Pence lines_of(const OverviewGroup& group) {
    Pence sum;
    for (const OverviewRow& row : group.rows) sum = sum + row.decided.value_or(Pence{});
    return sum;
}

} // namespace

TEST_CASE("every index and record has its address", "[site]") {
    const std::vector<std::string> found = addresses_of(sample_plan(sample_register()));
    for (const char* expected : {"/", "/decisions/", "/decisions/northmoor/", "/decisions/northmoor/014-2026/",
                                 "/panel-reports/northmoor/2025-01-08/", "/years/", "/years/2026/", "/providers/",
                                 "/providers/restorative-steps/", "/funding/", "/funding/under-50000/",
                                 "/funders/home-office/", "/offices/northmoor/", "/outcomes/approved/", "/about/"})
        CHECK(has(found, expected));
}

TEST_CASE("a tombstone stands at its address and on no list", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    REQUIRE(plan.tombstones.size() == 1);
    CHECK(plan.tombstones[0].address.text() == "/decisions/northmoor/009-2025/");
    CHECK_FALSE(has(addresses_of(plan), "/decisions/northmoor/009-2025/"));
}

TEST_CASE("a record leads to its neighbours of the same kind", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    CHECK_FALSE(plan.records[0].newer);
    CHECK(plan.records[0].older == std::size_t{1});
    CHECK(plan.records[1].newer == std::size_t{0});
    CHECK_FALSE(plan.records[2].older); // what follows is a panel report
    CHECK_FALSE(plan.records[3].newer);
}

TEST_CASE("records that share a provider are related", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    CHECK(plan.records[0].related == std::vector<std::size_t>{2});
    CHECK(plan.records[1].related.empty());
}

TEST_CASE("at most five related records are shown and the nearest ones", "[site]") {
    const Register reg = long_register(20);
    const SitePlan plan = sample_plan(reg);
    CHECK(plan.records[10].related == std::vector<std::size_t>{9, 11, 8, 12, 7});
    CHECK(plan.records[0].related == std::vector<std::size_t>{1, 2, 3, 4, 5});
}

TEST_CASE("a provider page keeps awards and mentions apart", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    for (const ListPage& page : plan.lists) {
        if (page.address.text() != "/providers/harbour-trust/") continue;
        REQUIRE(page.lists.size() == 2);
        CHECK(page.lists[0].records == std::vector<std::size_t>{0});
        CHECK(page.lists[1].records == std::vector<std::size_t>{1});
        CHECK(page.totals.records == 2);
        CHECK_FALSE(page.shows_total); // the decision pays another provider too
        return;
    }
    FAIL("no page of the provider");
}

TEST_CASE("a long list is spread over pages and nothing is lost between them", "[site]") {
    const SitePlan plan = sample_plan(long_register(250));
    std::set<std::size_t> listed;
    std::vector<std::string> pages;
    for (const ListPage& page : plan.lists) {
        if (!page.address.text().starts_with("/decisions/northmoor/")) continue;
        pages.push_back(page.address.text());
        CHECK(page.totals.records == 250);
        listed.insert(page.lists[0].records.begin(), page.lists[0].records.end());
    }
    CHECK(pages == std::vector<std::string>{"/decisions/northmoor/", "/decisions/northmoor/page_2/",
                                            "/decisions/northmoor/page_3/"});
    CHECK(listed.size() == 250);
}

TEST_CASE("two pages that claim one address stop the build", "[site]") {
    std::vector<SitePage> pages = sample_pages();
    pages[0].slug = Slug::of("years");
    CHECK_THROWS_AS(plan_site(sample_register(), sample_settings(), pages, day(2026, 11, 1)), Failure);
}

TEST_CASE("an attachment stays below its record", "[site]") {
    const Address record = Addresses::record(Kind::decision, Slug::of("northmoor"), Slug::of("1"));
    CHECK_FALSE(Addresses::attachment(record, own_word("../../index.html")));
    CHECK_FALSE(Addresses::attachment(record, own_word("index.html")));
    CHECK_FALSE(Addresses::attachment(record, own_word("a//b.pdf")));
    CHECK_FALSE(Addresses::attachment(record, own_word("")));
    const auto file = Addresses::attachment(record, own_word("a plan £2.pdf"));
    REQUIRE(file);
    CHECK(file->text() == "/decisions/northmoor/1/a%20plan%20%C2%A32.pdf");
    CHECK(file->file() == "decisions/northmoor/1/a plan £2.pdf");
}

TEST_CASE("an empty register still has its pages", "[site]") {
    const SitePlan plan = sample_plan(Register{});
    CHECK(plan.navigation.front().address.text() == "/decisions/");
    CHECK(plan.newest.empty());
    CHECK(has(addresses_of(plan), "/decisions/"));
}

TEST_CASE("every index says what it shows and stands in the list once", "[site]") {
    std::set<std::string_view> names;
    for (const Index& index : indexes()) {
        CHECK(names.insert(index.name).second);
        CHECK_FALSE(index.shows.empty());
    }
}

TEST_CASE("the lines by size and by funder add up to the whole though one sum has two funders", "[site]") {
    Register reg = sample_register();
    reg.records[0].funders = {1, 2};
    reg.records[2].funders = {1};
    reg.records[2].form.value = Pence{700000};
    reg.by_funder.clear();
    index_sample(reg);
    const SitePlan plan = sample_plan(reg);
    const OverviewPage& funding = overview_at(plan, "/funding/");
    REQUIRE(funding.groups.size() == 4);
    for (const std::size_t at : {0u, 1u, 2u}) {
        const OverviewGroup& group = funding.groups[at];
        REQUIRE(group.total);
        CHECK(group.total->records == 3);
        CHECK(group.total->decided == Pence{13000000});
        CHECK(lines_of(group) == Pence{13000000});
    }
    const OverviewGroup& sources = funding.groups[1];
    CHECK(sources.rows[0].decided == Pence{700000}); // alone
    CHECK_FALSE(sources.rows[1].decided);            // with others only
    CHECK(sources.note);
}

TEST_CASE("a funder's page and that of a financial year say what was paid in each year", "[site]") {
    Register reg = sample_register();
    for (const std::size_t record : {0u, 2u}) reg.records[record].funders = {1};
    reg.records[2].form.value = Pence{700000};
    reg.records[2].form.date = day(2015, 3, 31);
    reg.records[2].year = 2015;
    reg.by_funder.clear();
    reg.by_year.clear();
    reg.by_financial_year.clear();
    index_sample(reg);
    const SitePlan plan = sample_plan(reg);
    const auto list = [&plan](std::string_view address) {
        return *std::find_if(plan.lists.begin(), plan.lists.end(),
                             [&](const ListPage& page) { return page.address.text() == address; });
    };
    const ListPage funder = list("/funders/" + reg.organisations[1].slug.text() + "/");
    REQUIRE(funder.tables.size() == 1);
    REQUIRE(funder.tables[0].rows.size() == 2);
    CHECK(funder.tables[0].rows[1].decided == Pence{700000});
    CHECK(funder.tables[0].sum_heading == "funders.alone");

    const ListPage year = list("/years/2014-15/");
    REQUIRE(year.tables.size() == 1);
    CHECK(year.tables[0].rows[0].decided == Pence{700000});
    CHECK(year.tables[0].total->decided == Pence{700000});
}

TEST_CASE("decisions that state no sum and those that award nothing have lines of their own", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    const OverviewPage& funding = overview_at(plan, "/funding/");
    REQUIRE(funding.totals);
    CHECK(funding.totals->records == 3); // the panel report decides nothing
    CHECK(funding.totals->without_value == 1);
    const std::vector<std::string> found = addresses_of(plan);
    CHECK(has(found, "/funding/nothing-awarded/"));
    CHECK(has(found, "/funding/no-sum-stated/"));
}

TEST_CASE("a year in which only a report was made states no sum", "[site]") {
    Register reg = sample_register();
    reg.records[3].year = 2024;
    reg.by_year.clear();
    index_sample(reg);
    const SitePlan plan = sample_plan(reg);
    const OverviewRow& row = overview_at(plan, "/years/").groups[0].rows.back();
    CHECK(row.records == 1);
    CHECK_FALSE(row.decided);
}
