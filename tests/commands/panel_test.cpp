// partone panel: what a panel is told of, and in which words.
#include "commands/program.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

using program::bytes_of;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

std::string form(const std::string& number, const std::string& title, const std::string& date,
                 const std::string& more = {}) {
    return "Decision number: " + number + "\n\nTitle: " + title + "\n\nDate of decision: " + date +
           "\n\nPolice and Crime Commissioner decision: Approved\n\n" + more + "\n";
}

std::string list_of(const SiteFolder& site, std::vector<std::string> more = {}) {
    std::vector<std::string> words{"panel", "--from", "2026-04-01", "--to", "2026-06-30", "--as-of", "2026-07-10"};
    words.insert(words.end(), more.begin(), more.end());
    const Ran ran = site.run(words);
    CHECK(ran.exit_code == 0);
    return ran.out;
}

} // namespace

TEST_CASE("the list for a panel holds what was decided on its days and the two ends count", "[commands]") {
    const SiteFolder site;
    site.put("1.md", form("001/2026", "The day before", "31 March 2026"));
    site.put("2.md", form("002/2026", "The first day", "1 April 2026"));
    site.put("3.md", form("003/2026", "The last day", "30 June 2026"));
    site.put("4.md", form("004/2026", "The day after", "1 July 2026"));
    const std::string list = list_of(site);
    CHECK(holds(list, "# Decisions taken from 1 April 2026 to 30 June 2026\n"));
    CHECK(holds(list, "2 decisions."));
    CHECK(holds(list, "| 1 April 2026 | 002/2026 | [The first day](<https://decisions.example.org/decisions/"
                      "northmoor/002-2026/>) |"));
    CHECK(list.find("The first day") < list.find("The last day"));
    CHECK_FALSE(holds(list, "The day before"));
    CHECK_FALSE(holds(list, "The day after"));
}

TEST_CASE("the list for a panel holds nothing that is not public", "[commands]") {
    const SiteFolder site;
    site.put("1.md", form("001/2026", "Quillmere one", "1 May 2026", "Deferred until: 1 September 2031"));
    site.put("2.md", form("002/2026", "Quillmere two", "2 May 2026", "Protective marking: Secret"));
    site.put("3.md", "---\nwithdrawn: {date: 2026-06-01}\n---\n" + form("003/2026", "Quillmere three", "3 May 2026"));
    site.put("4.md", form("004/2026", "Lamps", "4 May 2026", "## Part 2 - confidential facts\n\nQuillmere four\n"));
    for (const char* format : {"md", "html", "csv"}) {
        const std::string list = list_of(site, {"--format", format});
        CHECK_FALSE(holds(list, "Quillmere"));
        CHECK(holds(list, "Lamps"));
    }
    CHECK(bytes_of(tree_of(site.root())).count("content/ledger.csv") == 0);
}

TEST_CASE("what was taken earlier and became public since is told too", "[commands]") {
    const SiteFolder site;
    site.put("1.md", form("001/2026", "Long deferred", "2 March 2026", "Deferred until: 1 May 2026"));
    site.put("2.md", form("002/2026", "Long known", "2 March 2026"));
    REQUIRE(site.run({"build", "--as-of", "2026-03-05"}).exit_code == 0);
    REQUIRE(site.run({"build", "--as-of", "2026-05-01"}).exit_code == 0);
    const std::string list = list_of(site);
    CHECK(holds(list, "## Taken earlier and made public in this time\n"));
    CHECK(holds(list, "Long deferred"));
    CHECK_FALSE(holds(list, "Long known"));
}

TEST_CASE("a decision without a date stands at the end of the list", "[commands]") {
    const SiteFolder site;
    site.put("1.md", "Decision number: 001/2026\n\nTitle: Some day\n\nBackground: Dark.\n");
    const Ran ran = site.run({"panel", "--from", "2026-04-01", "--to", "2026-06-30", "--as-of", "2026-07-10"});
    CHECK(holds(ran.out, "## No date stated\n"));
    CHECK(holds(ran.out, "Some day"));
    CHECK(holds(ran.err, "states no date"));
}

TEST_CASE("marks of a title are words in every format", "[commands]") {
    const SiteFolder site;
    site.put("1.md", "---\ntitle: '=A | B *c* <d> \"e\"'\n---\n" + form("001/2026", "A", "1 May 2026"));
    CHECK(holds(list_of(site), "=A \\| B \\*c\\* \\<d\\> \"e\""));
    CHECK(holds(list_of(site, {"--format", "html"}), "=A | B *c* &lt;d&gt; &quot;e&quot;</a>"));
    CHECK(holds(list_of(site, {"--format", "csv"}), "\"'=A | B *c* <d> \"\"e\"\"\""));
}

TEST_CASE("a list for one office holds its decisions alone and names it", "[commands]") {
    const SiteFolder site;
    site.put("1.md", form("001/2026", "Here", "1 May 2026"));
    std::filesystem::create_directories(site.root() / "content/offices/surrey/decisions");
    site.put("../../surrey/decisions/2.md", form("002/2026", "There", "2 May 2026"));
    const std::string both = list_of(site);
    CHECK(holds(both, "| Office |"));
    const std::string one = list_of(site, {"--office", "northmoor"});
    CHECK(holds(one, "# Northmoor (example): decisions taken from"));
    CHECK(holds(one, "Here"));
    CHECK_FALSE(holds(one, "There"));
    const Ran none = site.run({"panel", "--from", "2026-04-01", "--to", "2026-06-30", "--office", "Estmoor"});
    CHECK(none.exit_code == 2);
    CHECK(holds(none.err, "is no office of this register"));
}

TEST_CASE("days of a list that cannot be are refused", "[commands]") {
    const SiteFolder site;
    CHECK(site.run({"panel", "--from", "2026-02-30", "--to", "2026-06-30"}).exit_code == 2);
    const Ran ran = site.run({"panel", "--from", "2026-07-01", "--to", "2026-06-30"});
    CHECK(ran.exit_code == 2);
    CHECK(holds(ran.err, "--to is before --from"));
}
