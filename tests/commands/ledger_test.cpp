// The ledger beside the forms: which builds write it, and what one can ask of it.
#include "commands/program.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

using program::bytes_of;
using program::good_form;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

const std::string page = "public/decisions/northmoor/012-2024/index.html";

std::string ledger_of(const SiteFolder& site) {
    const auto tree = tree_of(site.root());
    const auto found = tree.find("content/ledger.csv");
    return found == tree.end() ? "" : found->second.bytes;
}

} // namespace

TEST_CASE("a build into public records what it makes public", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    site.put("013-2024.md", good_form("013/2024", "Deferred until: 1 September 2031"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    CHECK(holds(ledger_of(site), "2026-11-22,published,decision,/decisions/northmoor/012-2024/,"));
    CHECK_FALSE(holds(ledger_of(site), "013"));
    CHECK_FALSE(holds(ledger_of(site), "Lamps"));
}

TEST_CASE("a build elsewhere and a try record nothing", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22", "--out", "elsewhere"}).exit_code == 0);
    REQUIRE(site.run({"build", "--as-of", "2026-11-22", "--no-record"}).exit_code == 0);
    REQUIRE(site.run({"check", "--as-of", "2026-11-22"}).exit_code == 0);
    CHECK(ledger_of(site).empty());
}

TEST_CASE("a build elsewhere honours the ledger that is there", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    const std::string before = ledger_of(site);
    site.remove("012-2024.md");
    REQUIRE(site.run({"build", "--as-of", "2026-11-23", "--out", "elsewhere"}).exit_code == 0);
    CHECK(holds(tree_of(site.root()).at("elsewhere/decisions/northmoor/012-2024/index.html").bytes,
                "This record is not available at present."));
    CHECK(ledger_of(site) == before);
}

TEST_CASE("a file that is deleted leaves a page that says only that it is not available", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Quillmere is content."));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    site.remove("012-2024.md");
    const Ran ran = site.run({"build", "--as-of", "2026-11-23"});
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.err, "/decisions/northmoor/012-2024/"));
    for (const auto& [path, kept] : tree_of(site.root() / "public")) CHECK_FALSE(holds(kept.bytes, "Quillmere"));
    CHECK(holds(tree_of(site.root()).at(page).bytes, "This record is not available at present."));
}

TEST_CASE("a ledger that was emptied does not let records vanish without a word", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    site.put("013-2024.md", good_form("013/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    site.remove("012-2024.md");
    REQUIRE(site.run({"build", "--as-of", "2026-11-23"}).exit_code == 0); // a page that says it is not available
    site.put("../../../ledger.csv", "");
    const Ran ran = site.run({"build", "--as-of", "2026-11-24"});
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.err, "1 record that stood in public/ has no page any more"));
    CHECK(holds(ran.err, "/decisions/northmoor/012-2024/"));
    CHECK_FALSE(holds(ran.err, "/decisions/northmoor/013-2024/"));
    CHECK_FALSE(holds(site.run({"build", "--as-of", "2026-11-24"}).err, "no page any more"));
}

TEST_CASE("the ledger is shown in words and its chain is checked", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    const Ran shown = site.run({"ledger"});
    CHECK(shown.exit_code == 0);
    CHECK(holds(shown.out, "2026-11-22  /decisions/northmoor/012-2024/  published\n"));
    CHECK(site.run({"ledger", "--verify"}).exit_code == 0);
    std::string ledger = ledger_of(site);
    ledger.replace(ledger.find("2026-11-22"), 10, "2026-11-21");
    site.put("../../../ledger.csv", ledger);
    const Ran broken = site.run({"ledger", "--verify"});
    CHECK(broken.exit_code == 1);
    CHECK(holds(broken.err, "content/ledger.csv, line 2: "));
}

TEST_CASE("a broken chain does not stand between an officer and a removal", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    std::string ledger = ledger_of(site);
    ledger.replace(ledger.find("2026-11-22"), 10, "2026-11-21");
    site.put("../../../ledger.csv", ledger);
    site.remove("012-2024.md");
    const Ran ran = site.run({"build", "--as-of", "2026-11-23"});
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.err, "does not fit"));
    CHECK_FALSE(holds(tree_of(site.root()).at(page).bytes, "Lamps"));
    CHECK(ledger_of(site).starts_with(ledger));
}

TEST_CASE("a ledger that cannot be read at all stops the build and changes nothing", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    site.put("../../../ledger.csv", "Datum;Ereignis\r\n");
    const auto before = tree_of(site.root());
    const Ran ran = site.run({"build", "--as-of", "2026-11-23"});
    CHECK(ran.exit_code == 2);
    CHECK(ran.err.starts_with("partone: content/ledger.csv cannot be read as the ledger"));
    CHECK(tree_of(site.root()) == before);
}

TEST_CASE("a build for an earlier day than the last says so and records nothing", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    const std::string before = ledger_of(site);
    site.put("014-2024.md", good_form("014/2024"));
    const Ran ran = site.run({"build", "--as-of", "2026-11-20"});
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.err, "the site is built for 2026-11-20 and the last entry of the ledger is of 2026-11-22"));
    CHECK(ledger_of(site) == before);
}
