// What stands on which list, what it comes to, and which lists can be had as files.
#include "adapters/toml.h"
#include "basics/csv.h"
#include "basics/failure.h"
#include "register/assemble.h"
#include "render_sample.h"
#include "site/indexes.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;

using test_text::holds;

namespace {

const ListPage& list_at(const SitePlan& plan, const std::string& address) {
    for (const ListPage& page : plan.lists)
        if (page.address.text() == address) return page;
    throw Failure("no list at " + address);
}

const OverviewPage& overview_at(const SitePlan& plan, const std::string& address) {
    for (const OverviewPage& page : plan.overviews)
        if (page.address.text() == address) return page;
    throw Failure("no overview at " + address);
}

/// `count` decisions that award Restorative Steps £1,000 each, `in_a_year` in each year back from 2026.
Register awarding_register(std::size_t count, std::size_t in_a_year = 1000) {
    Register reg;
    reg.offices = {sample_office()};
    reg.organisations = sample_register().organisations;
    for (std::size_t at = 0; at < count; ++at) {
        Record record = sample_register().records[2];
        const int year = 2026 - static_cast<int>(at / in_a_year);
        record.slug = Slug::of("n" + std::to_string(at));
        record.id = "decision/northmoor/n" + std::to_string(at);
        record.form.date = day(year, 5, 4);
        record.year = year;
        record.form.value = Pence{100'000};
        record.providers = {{2, Pence{100'000}}};
        reg.records.push_back(std::move(record));
    }
    index_sample(reg);
    return reg;
}

RenderedSite rendered(const Register& reg) {
    return render_site({sample_plan(reg)}, reg, sample_settings(), plain_theme(), 1);
}

} // namespace

TEST_CASE("a financial year begins on the first of April", "[register]") {
    CHECK(financial_year_of(day(2017, 3, 31)) == 2016);
    CHECK(financial_year_of(day(2017, 4, 1)) == 2017);
    CHECK(financial_year_of(day(2017, 12, 31)) == 2017);
    CHECK(financial_year_of(day(2018, 1, 1)) == 2017);
    CHECK(financial_year_address(2016).text() == "/years/2016-17/");
    CHECK(financial_year_address(1999).text() == "/years/1999-00/");
    CHECK(financial_year_address(2008).text() == "/years/2008-09/");
}

TEST_CASE("every dated record stands in one calendar year and in one financial year", "[site]") {
    const Register reg = sample_register(); // March 2026, February 2026, twice January 2025
    const SitePlan plan = sample_plan(reg);
    CHECK(list_at(plan, "/years/2026/").lists[0].records == std::vector<std::size_t>{0, 1});
    CHECK(list_at(plan, "/years/2025-26/").lists[0].records == std::vector<std::size_t>{0, 1});
    CHECK(list_at(plan, "/years/2024-25/").lists[0].records == std::vector<std::size_t>{2, 3});
    const OverviewPage& years = overview_at(plan, "/years/");
    REQUIRE(years.groups.size() == 2);
    CHECK_FALSE(years.groups[0].note);
}

TEST_CASE("records without a date are told of where the years are listed", "[site]") {
    Register reg = sample_register();
    reg.records[1].form.date.reset();
    reg.records[1].year.reset();
    for (auto* index : {&reg.by_year, &reg.by_financial_year}) index->clear();
    index_sample(reg);
    const RenderedSite site = rendered(reg);
    CHECK(holds(bytes_of(site, "years/index.html"), "1 record states no date and is listed under no year."));
    CHECK(holds(bytes_of(site, "funding/index.html"), "<th scope=\"row\">No date stated</th>"));
}

TEST_CASE("a whole year stands on one page and other lists are spread", "[site]") {
    const SitePlan plan = sample_plan(awarding_register(250, 250));
    CHECK(list_at(plan, "/years/2026/").lists[0].records.size() == 250);
    CHECK_FALSE(list_at(plan, "/years/2026/").paging);
    CHECK(list_at(plan, "/decisions/page_3/").lists[0].records.size() == 50);
}

TEST_CASE("lists of a page that is spread keep their headings and lose nothing", "[site]") {
    const SitePlan plan = sample_plan(awarding_register(1100, 250)); // five years of a provider
    std::vector<std::size_t> rows;
    std::size_t listed = 0;
    for (const ListPage& page : plan.lists) {
        if (!page.address.text().starts_with("/providers/restorative-steps/")) continue;
        for (const RecordList& list : page.lists) {
            REQUIRE(list.heading);
            rows.push_back(list.records.size());
            listed += list.records.size();
        }
    }
    CHECK(rows == std::vector<std::size_t>{100, 100, 50, 50, 100, 100, 100, 100, 50, 50, 100, 100, 100});
    CHECK(listed == 1100);
}

TEST_CASE("pages of a list lead to the one before and the one behind", "[site]") {
    const RenderedSite site = rendered(awarding_register(250));
    const std::string& first = bytes_of(site, "decisions/index.html");
    const std::string& second = bytes_of(site, "decisions/page_2/index.html");
    const std::string& third = bytes_of(site, "decisions/page_3/index.html");
    CHECK_FALSE(holds(first, "rel=\"prev\""));
    CHECK(holds(first, "<a rel=\"next\" href=\"/decisions/page_2/\">"));
    CHECK(holds(second, "<a rel=\"prev\" href=\"/decisions/\">"));
    CHECK(holds(second, "<a rel=\"next\" href=\"/decisions/page_3/\">"));
    CHECK_FALSE(holds(third, "rel=\"next\""));
}

TEST_CASE("a page of a very long list leads to the first and the last page and to those around it", "[site]") {
    const RenderedSite site = rendered(awarding_register(1201));
    const std::string& page = bytes_of(site, "decisions/page_7/index.html");
    const std::string links = page.substr(page.find("<nav class=\"pages\""));
    for (const int number : {1, 4, 5, 6, 7, 8, 9, 10, 13}) CHECK(holds(links, ">" + std::to_string(number) + "</a>"));
    for (const int number : {2, 3, 11, 12}) CHECK_FALSE(holds(links, ">" + std::to_string(number) + "</a>"));
}

TEST_CASE("a provider's awards stand year by year with what it was awarded in each", "[site]") {
    const std::string page = bytes_of(rendered(awarding_register(5, 3)), "providers/restorative-steps/index.html");
    CHECK(holds(page, "<h2>Awards in 2026, £3,000</h2>"));
    CHECK(holds(page, "<h2>Awards in 2025, £2,000</h2>"));
    CHECK(page.find("Awards in 2026") < page.find("Awards in 2025"));
}

TEST_CASE("an alias stands in the A to Z and leads to its provider", "[site]") {
    Register reg = sample_register();
    reg.organisations[2].aliases = {own_word("Restorative Steps Ltd"), own_word("Amends")};
    reg.organisations[2].other_names = {own_word("Amends")};
    const SitePlan plan = sample_plan(reg);
    const std::vector<OverviewRow>& rows = overview_at(plan, "/providers/").groups.at(0).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].alias_of.get() == "Restorative Steps");
    CHECK(rows[0].address->text() == "/providers/restorative-steps/");
    CHECK(holds(bytes_of(rendered(reg), "providers/index.html"),
                "<th scope=\"row\">Amends</th>\n<td colspan=\"3\">see <a "
                "href=\"/providers/restorative-steps/\">Restorative Steps</a></td>"));
}

TEST_CASE("names of providers toml that differ only in the legal ending are no other names", "[register]") {
    const KnownOrganisations known(parse_toml("[[organisation]]\nname = \"Remedi\"\naliases = [\"Remedi Ltd\", "
                                              "\"The Remedi\", \"Sorry Works\"]\n"));
    PublicForm form = sample_record(own_word("1"), "1", own_word("A grant"), day(2026, 1, 1)).form;
    form.providers = {own_word("Remedi")};
    std::vector<PublicForm> forms;
    forms.push_back(std::move(form));
    const Register reg = assemble(std::move(forms), {}, known, own_word("Register")).reg;
    REQUIRE(reg.organisations.size() == 1);
    CHECK(reg.organisations[0].aliases.size() == 3);
    REQUIRE(reg.organisations[0].other_names.size() == 1);
    CHECK(reg.organisations[0].other_names[0].get() == "Sorry Works");
}

TEST_CASE("topics that are written in several ways are one and each has its page", "[register]") {
    std::vector<PublicForm> forms;
    const auto add = [&forms](PublicText number, const char* slug, std::vector<PublicText> topics) {
        forms.push_back(sample_record(std::move(number), slug, own_word("A decision"), day(2026, 1, 1)).form);
        forms.back().topics = std::move(topics);
    };
    add(own_word("1"), "1", {own_word("Young people"), own_word("young  people"), own_word("…")});
    add(own_word("2"), "2", {own_word("Roads"), own_word("Young People")});
    const Register reg = assemble(std::move(forms), {}, {}, own_word("Register")).reg;
    REQUIRE(reg.topics.size() == 2);
    CHECK(reg.topics[0].slug.text() == "roads");
    CHECK(reg.topics[1].records == std::vector<std::size_t>{0, 1});
    const SitePlan plan = sample_plan(reg);
    CHECK(list_at(plan, "/topics/young-people/").totals.records == 2);
    CHECK(plan.navigation.back().address.text() == "/topics/");
}

TEST_CASE("a register without topics has no page of topics", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    for (const NavigationEntry& entry : plan.navigation) CHECK(entry.index != "topics");
    CHECK_THROWS_AS(overview_at(plan, "/topics/"), Failure);
}

TEST_CASE("a decision that another took over from is not added up and the page says so", "[register]") {
    Register reg = awarding_register(3);
    reg.records[1].form.status = Outcome::superseded;
    const Totals totals = totals_of(reg, {0, 1, 2});
    CHECK(totals.records == 3);
    CHECK(totals.decided == Pence{200'000});
    CHECK(totals.with_value == 2);
    CHECK(totals.not_counted == 1);
    CHECK(awarded_to_each(reg)[2] == Pence{200'000});
    CHECK(line_of(own_word("x"), {}, totals_of(reg, {1})).no_sum == "sum.not_counted");
    CHECK(line_of(own_word("x"), {}, totals_of(reg, {0, 1})).decided == Pence{100'000});
    CHECK(line_of(own_word("x"), {}, Totals{}).no_sum == "sum.none");
    const std::string page = bytes_of(rendered(reg), "decisions/index.html");
    CHECK(holds(page, "3 decisions, £2,000 decided in all. The sum of 1 decision is not counted, because it was "
                      "withdrawn or superseded."));
}

TEST_CASE("those who received most stand first and at most ten of them", "[site]") {
    Register reg = sample_register();
    for (int at = 0; at < 14; ++at) {
        reg.organisations.push_back(sample_organisation(own_word("Group"), ("group-" + std::to_string(at)).c_str()));
        reg.records[2].providers.push_back({reg.organisations.size() - 1, Pence{100 + at}});
    }
    reg.by_provider.clear();
    index_sample(reg);
    const SitePlan plan = sample_plan(reg);
    const OverviewGroup& most = overview_at(plan, "/funding/").groups.back();
    REQUIRE(most.rows.size() == 10);
    CHECK(most.rows[0].decided == Pence{9800000});
    CHECK(most.rows[1].decided == Pence{2500000});
    CHECK(most.rows[9].decided == Pence{106});
}

TEST_CASE("every list of few indexes has a table and every list that may grow a feed", "[site]") {
    const SitePlan plan = sample_plan(sample_register());
    CHECK(list_at(plan, "/years/2026/").csv->text() == "/years/2026/records.csv");
    CHECK_FALSE(list_at(plan, "/years/2026/").feed);
    CHECK(list_at(plan, "/offices/northmoor/").feed->text() == "/offices/northmoor/feed.xml");
    CHECK_FALSE(list_at(plan, "/providers/restorative-steps/").csv); // two awards are read on the page
    const RenderedSite site = rendered(sample_register());
    CHECK(holds(bytes_of(site, "offices/northmoor/index.html"), "href=\"/offices/northmoor/feed.xml\"/>"));
    CHECK(holds(bytes_of(site, "years/2026/index.html"), "<a href=\"/years/2026/records.csv\">"));
}

TEST_CASE("a provider has files from ten records on and its table has its awards", "[site]") {
    CHECK_FALSE(list_at(sample_plan(awarding_register(9)), "/providers/restorative-steps/").csv);
    const RenderedSite site = rendered(awarding_register(10));
    const std::vector<CsvRow> rows = parse_csv(bytes_of(site, "providers/restorative-steps/records.csv"));
    REQUIRE(rows.size() == 11);
    CHECK(rows[0].cells == parse_csv(bytes_of(site, "awards.csv"))[0].cells);
    CHECK(rows[10].cells[0] == "decision/northmoor/n9/1");
}

TEST_CASE("the table of a list has the rows of the whole list word for word as the register has them", "[site]") {
    const RenderedSite site = rendered(awarding_register(1201));
    CHECK(bytes_of(site, "decisions/records.csv") == bytes_of(site, "register.csv"));
    CHECK(bytes_of(site, "decisions/page_2/records.csv").empty());
    const std::string& feed = bytes_of(site, "decisions/feed.xml");
    CHECK(holds(feed, "<id>tag:decisions.northmoor.example,2012-11-22:decisions</id>"));
    CHECK(holds(feed, "<title>Decisions – Register of decisions</title>"));
    std::size_t entries = 0;
    for (std::size_t at = feed.find("<entry>"); at != std::string::npos; at = feed.find("<entry>", at + 1)) ++entries;
    CHECK(entries == 20);
}
