// partone due: which days are ahead, in words, as JSON and in a calendar.
#include "adapters/json.h"
#include "commands/program.h"
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using program::good_form;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

const std::string folder = "content/offices/northmoor/decisions/";

/// One form that waits for its day, one that nobody can settle but an officer, one that is public.
void put_forms(const SiteFolder& site) {
    site.put("012-2024.md",
             good_form("012/2024", "Deferred until: 1 June 2027\n\nPART 2 – CONFIDENTIAL\n\nQuillmere."));
    std::string unsettled = good_form("013/2024", "Is the publication of this form to be deferred? YES");
    unsettled.replace(unsettled.find("5 March 2024"), 12, "27 May 2027");
    site.put("013-2024.md", unsettled);
    site.put("014-2024.md", good_form("014/2024"));
}

std::string calendar_of(const SiteFolder& site, const std::string& day) {
    const std::string file = (site.root().parent_path() / "days.ics").string();
    site.run({"due", "--as-of", day, "--ics", file});
    return test_site::bytes_of_file(file);
}

} // namespace

TEST_CASE("due names the days ahead and writes nothing", "[commands]") {
    const SiteFolder site;
    put_forms(site);
    const auto before = tree_of(site.root());
    const Ran ran = site.run({"due", "--as-of", "2027-05-28"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.out == "2027-06-01\n  " + folder +
                         "012-2024.md\n    becomes public at /decisions/northmoor/012-2024/\n"
                         "to be published\n  by 2027-06-02, upcoming: " +
                         folder +
                         "013-2024.md (withheld)\n"
                         "on 2027-05-28: nothing changes; the next change comes by itself on 2027-06-01, 00:00 in "
                         "London\n");
    CHECK(tree_of(site.root()) == before);
}

TEST_CASE("due says four on a day on which the site changes by itself", "[commands]") {
    const SiteFolder site;
    put_forms(site);
    CHECK(site.run({"due", "--as-of", "2027-05-31"}).exit_code == 0);
    const Ran ran = site.run({"due", "--as-of", "2027-06-01"});
    CHECK(ran.exit_code == 4);
    CHECK(holds(ran.out, "2027-06-01 (today)\n"));
    // Also after that day's site stands, however often one asks.
    REQUIRE(site.run({"build", "--as-of", "2027-06-01"}).exit_code == 0);
    CHECK(site.run({"due", "--as-of", "2027-06-01"}).exit_code == 4);
    CHECK(site.run({"due", "--as-of", "2027-06-02"}).exit_code == 0);
    // The day of the clock, an hour into it in summer.
    CHECK(site.run({"due"}, {{"SOURCE_DATE_EPOCH", "1811804400"}}).exit_code == 4);
    CHECK(site.run({"due"}, {{"SOURCE_DATE_EPOCH", "1811804399"}}).exit_code == 0);
}

TEST_CASE("due tells a program the same", "[commands]") {
    const SiteFolder site;
    put_forms(site);
    const part_one::Value said = part_one::parse_json(site.run({"due", "--json", "--as-of", "2027-06-03"}).out);
    CHECK(said.text_of("as_of") == "2027-06-03");
    CHECK(said.text_of("changes_today") == "false");
    CHECK(said.find("next_change")->kind == part_one::Value::Kind::nothing);
    REQUIRE(said.find("to_be_published")->items.size() == 1);
    CHECK(said.find("to_be_published")->items[0].text_of("promise") == "late");
    const part_one::Value before = part_one::parse_json(site.run({"due", "--json", "--as-of", "2027-05-28"}).out);
    CHECK(before.find("next_change")->text_of("at") == "2027-06-01T00:00:00+01:00");
    REQUIRE(before.find("changes")->items.size() == 1);
    CHECK(before.find("changes")->items[0].text_of("source") == folder + "012-2024.md");
}

TEST_CASE("due lists a form that is held in doubt and no page knows its day", "[commands]") {
    const SiteFolder site;
    site.put("014-2024.md", good_form("014/2024"));
    REQUIRE(site.run({"build", "--as-of", "2027-05-28"}).exit_code == 0);
    const auto without = tree_of(site.root() / "public");
    site.put("015-2024.md", good_form("015/2024", "Confidential matters arising from the meeting with the supplier"));
    const Ran ran = site.run({"due", "--as-of", "2027-05-28"});
    CHECK(holds(ran.out, "to be published\n  by 2024-03-08, late: " + folder + "015-2024.md (withheld)\n"));
    REQUIRE(site.run({"build", "--as-of", "2027-05-28"}).exit_code == 0);
    CHECK(tree_of(site.root() / "public") == without);
}

TEST_CASE("the calendar names files and days and no word of a form", "[commands]") {
    const SiteFolder site;
    put_forms(site);
    const std::string calendar = calendar_of(site, "2027-05-28");
    CHECK(holds(calendar, "DTSTART;VALUE=DATE:20270601\r\nSUMMARY:Deferral ends: northmoor/decisions/012-2024.md\r\n"));
    CHECK(holds(calendar, "DTSTART;VALUE=DATE:20270602\r\nSUMMARY:To be published by today: "));
    CHECK(holds(calendar, "DTSTAMP:20270528T000000Z\r\n"));
    for (const char* word : {"Quillmere", "Lamps", "winter"}) CHECK_FALSE(holds(calendar, word));
    CHECK(calendar == calendar_of(site, "2027-05-28"));
    // Another day in the form moves the entry: it keeps its name.
    const std::size_t name = calendar.find("UID:");
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 7 June 2027"));
    const std::string moved = calendar_of(site, "2027-05-29");
    CHECK(holds(moved, calendar.substr(name, 40)));
    CHECK(holds(moved, "DTSTART;VALUE=DATE:20270607\r\n"));
}

TEST_CASE("a calendar may not stand where everybody can read it", "[commands]") {
    const SiteFolder site;
    put_forms(site);
    for (const char* place : {"public/days.ics", "content/days.ics", "nowhere/days.ics"}) {
        INFO(place);
        CHECK(site.run({"due", "--as-of", "2027-05-28", "--ics", place}).exit_code == 2);
    }
}
