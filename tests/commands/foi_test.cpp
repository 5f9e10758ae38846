// partone foi: what an officer needs who was asked for one record.
#include "commands/program.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

using program::good_form;
using program::Ran;
using program::SiteFolder;
using test_text::holds;

namespace {

const std::string source = "content/offices/northmoor/decisions/012-2024.md";

Ran asked(const SiteFolder& site, const std::string& day) { return site.run({"foi", source, "--as-of", day}); }

} // namespace

TEST_CASE("of a published record the wording for section 21 and the address of each section are said", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "## Legal advice\n\nNone.\n"));
    const Ran before = asked(site, "2026-11-22");
    CHECK(before.exit_code == 0);
    CHECK(holds(before.out, "The ledger does not know this record yet"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-20"}).exit_code == 0);
    const Ran ran = asked(site, "2026-11-22");
    CHECK(holds(ran.out, "\nhttps://decisions.example.org/decisions/northmoor/012-2024/\n"));
    CHECK(holds(ran.out, "It was published on 20 November 2026 and has not changed since. "));
    CHECK(holds(ran.out, "section 21 of the Freedom of Information Act 2000"));
    CHECK(
        holds(ran.out, "  Legal advice\n  https://decisions.example.org/decisions/northmoor/012-2024/#legal-advice\n"));
    CHECK_FALSE(holds(ran.out, "Part 2"));
    CHECK_FALSE(holds(ran.out, "The ledger does not know"));
}

TEST_CASE("a text that changed on the day it went out is not said to be unchanged", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-20"}).exit_code == 0);
    site.put("012-2024.md", good_form("012/2024", "A lamp was added.\n"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-20"}).exit_code == 0);
    const std::string words = "It was published on 20 November 2026 and was changed on the same day.";
    CHECK(holds(asked(site, "2026-11-22").out, words));
    const std::string page = program::tree_of(site.root()).at("public/decisions/northmoor/012-2024/index.html").bytes;
    CHECK(holds(page, words));
    CHECK_FALSE(holds(page, "has not changed since"));
}

TEST_CASE("the page of a record has the same wording and addresses to copy", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "## Legal advice\n\nNone.\n"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-20"}).exit_code == 0);
    const std::string page = program::tree_of(site.root()).at("public/decisions/northmoor/012-2024/index.html").bytes;
    CHECK(holds(page, "Use in a reply"));
    CHECK(holds(page, "<code>https://decisions.example.org/decisions/northmoor/012-2024/</code>"));
    CHECK(holds(page, "<li>Legal advice<br/><code>https://decisions.example.org/decisions/northmoor/012-2024/"
                      "#legal-advice</code></li>"));
    CHECK(holds(page, "section 21 of the Freedom of Information Act 2000"));
}

TEST_CASE("section 21 does not cover a Part 2 and the answer says so", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "## Part 2 - confidential facts and advice\n\nQuillmere.\n"));
    const Ran ran = asked(site, "2026-11-22");
    CHECK(holds(ran.out, "It does not cover the confidential Part 2"));
    CHECK_FALSE(holds(ran.out, "Quillmere"));
}

TEST_CASE("section 21 does not cover redacted words and they are no Part 2", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", "---\nredact: [{text: dark in winter, reason: a test}]\n---\n" + good_form("012/2024"));
    const Ran ran = asked(site, "2026-11-22");
    CHECK(holds(ran.out, "Some words on the page are redacted. This does not cover them"));
    CHECK_FALSE(holds(ran.out, "Part 2"));
    const Ran explained = site.run({"explain", source, "--as-of", "2026-11-22"});
    CHECK(holds(explained.out, "Part 2: none is known."));
    CHECK(holds(explained.out, "Redaction: some words are redacted."));
}

TEST_CASE("of a deferred record the intention and its days are said and no word of it", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 September 2031"));
    const Ran before = asked(site, "2026-11-20");
    CHECK(holds(before.out, "intended since: not entered yet"));
    CHECK_FALSE(holds(before.out, "Section 22 can hold"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-20"}).exit_code == 0);
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 October 2031"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-24"}).exit_code == 0);
    const Ran ran = asked(site, "2026-11-25");
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.out, "on: 2031-10-01\n"));
    CHECK(holds(ran.out, "intended since: 2026-11-20, as entered in content/journal.csv\n"));
    CHECK(holds(ran.out, "    2026-11-20  until 2031-09-01\n    2026-11-24  until 2031-10-01\n"));
    CHECK(holds(ran.out, "Section 22 can hold for requests made on 2026-11-20 or later"));
    CHECK_FALSE(holds(ran.out, "Lamps"));
    CHECK_FALSE(holds(ran.out, "winter"));
}

TEST_CASE("an intention that was given up in between counts from the new day", "[commands]") {
    const SiteFolder site;
    site.put("../../../journal.csv", "entered,source,deferred_until\r\n2026-01-05," + source +
                                         ",2027-01-01\r\n2026-02-01," + source + ",not deferred\r\n2026-03-01," +
                                         source + ",2031-09-01\r\n");
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 September 2031"));
    CHECK(holds(asked(site, "2026-11-25").out, "intended since: 2026-03-01,"));
}

TEST_CASE("of a withheld record nothing is said but that it is withheld", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Protective marking: Secret"));
    const Ran ran = asked(site, "2026-11-22");
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.out, "is withheld, and no day is set"));
    CHECK(holds(ran.out, "neither section 21 nor section 22 applies"));
    CHECK_FALSE(holds(ran.out, "Lamps"));
    CHECK_FALSE(holds(site.run({"foi", source, "--json", "--as-of", "2026-11-22"}).out, "Lamps"));
}

TEST_CASE("of a withdrawn record the answer says that its page shows nothing of it", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md",
             "---\nwithdrawn: {date: 2026-11-20, reason: It named a person.}\n---\n" + good_form("012/2024"));
    CHECK(holds(asked(site, "2026-11-22").out, "section 21 does not cover what was taken back"));
}
