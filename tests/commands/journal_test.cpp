// The private journal: what the office intended, and when that was entered.
#include "commands/program.h"

#include <catch2/catch.hpp>

using program::bytes_of;
using program::good_form;
using program::SiteFolder;
using program::tree_of;

namespace {

std::string journal_of(const SiteFolder& site) {
    const auto tree = tree_of(site.root());
    const auto found = tree.find("content/journal.csv");
    return found == tree.end() ? "" : found->second.bytes;
}

const std::string header = "entered,source,deferred_until\r\n";
const std::string source = "content/offices/northmoor/decisions/012-2024.md";

void build(const SiteFolder& site, const std::string& day, const std::string& more) {
    site.put("012-2024.md", good_form("012/2024", more));
    REQUIRE(site.run({"build", "--as-of", day}).exit_code == 0);
}

} // namespace

TEST_CASE("a deferral is entered with its day and again when the day changes", "[commands]") {
    const SiteFolder site;
    build(site, "2026-11-22", "Deferred until: 1 September 2031");
    build(site, "2026-11-23", "Deferred until: 1 September 2031");
    CHECK(journal_of(site) == header + "2026-11-22," + source + ",2031-09-01\r\n");
    build(site, "2026-11-24", "Deferred until: 1 October 2031");
    build(site, "2026-11-25", "");
    build(site, "2026-11-26", "");
    CHECK(journal_of(site) == header + "2026-11-22," + source + ",2031-09-01\r\n2026-11-24," + source +
                                  ",2031-10-01\r\n2026-11-25," + source + ",not deferred\r\n");
}

TEST_CASE("a deferral whose day has come adds nothing", "[commands]") {
    const SiteFolder site;
    build(site, "2026-11-22", "Deferred until: 1 December 2026");
    const std::string before = journal_of(site);
    build(site, "2026-12-01", "Deferred until: 1 December 2026");
    CHECK(journal_of(site) == before);
}

TEST_CASE("the journal is in no output", "[commands]") {
    const SiteFolder site;
    site.put("../../../journal.csv", header + "2026-01-01,content/quillmere.md,2031-09-01\r\n");
    build(site, "2026-11-22", "");
    for (const auto& [path, bytes] : bytes_of(tree_of(site.root() / "public"))) {
        CHECK(path.find("journal") == std::string::npos);
        CHECK(bytes.find("quillmere") == std::string::npos);
    }
}

TEST_CASE("a journal that cannot be read is told and stops nothing", "[commands]") {
    const SiteFolder site;
    site.put("../../../journal.csv", "Notizen\r\n");
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 September 2031"));
    const program::Ran ran = site.run({"build", "--as-of", "2026-11-22"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.find("content/journal.csv cannot be read as the journal") != std::string::npos);
    CHECK(journal_of(site) == "Notizen\r\n");
}

TEST_CASE("a build elsewhere enters nothing in the journal", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 September 2031"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22", "--out", "elsewhere"}).exit_code == 0);
    CHECK(journal_of(site).empty());
}

TEST_CASE("a build by the clock mends what one for a mistyped day entered", "[commands]") {
    const SiteFolder site;
    build(site, "2062-11-27", "Deferred until: 1 September 2070");
    site.put("013-2024.md", good_form("013/2024"));
    const std::map<std::string, std::string> clock{{"SOURCE_DATE_EPOCH", "1795780800"}}; // noon of 27 November 2026
    REQUIRE(site.run({"build"}, clock).exit_code == 0);
    CHECK(journal_of(site) ==
          header + "2062-11-27," + source + ",2070-09-01\r\n2026-11-27," + source + ",2070-09-01\r\n");
    const auto once = bytes_of(tree_of(site.root()));
    CHECK(once.at("content/ledger.csv").find("2026-11-27,published,decision,/decisions/northmoor/013-2024/") !=
          std::string::npos);
    REQUIRE(site.run({"build"}, clock).exit_code == 0);
    CHECK(bytes_of(tree_of(site.root())) == once);
}

TEST_CASE("a build for a day that has not come asks for a folder of its own", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 September 2031"));
    const std::map<std::string, std::string> clock{{"SOURCE_DATE_EPOCH", "1795780800"}};
    const auto before = bytes_of(tree_of(site.root()));
    const program::Ran ran = site.run({"build", "--as-of", "2026-11-28"}, clock);
    CHECK(ran.exit_code == 2);
    CHECK(ran.err.find("a day that has not come") != std::string::npos);
    CHECK(ran.err.find("add --out FOLDER") != std::string::npos);
    CHECK(bytes_of(tree_of(site.root())) == before);
    CHECK(site.run({"build", "--as-of", "2026-11-28", "--out", "public"}, clock).exit_code == 2);
    CHECK(site.run({"build", "--as-of", "2026-11-27"}, clock).exit_code == 0);
    CHECK(site.run({"build", "--as-of", "2026-11-28", "--out", "../elsewhere"}, clock).exit_code == 0);
    CHECK(site.run({"check", "--as-of", "2026-11-28"}, clock).exit_code == 0);
}
