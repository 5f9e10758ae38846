// An office that is new drops in one of its forms: its labels are proposed, and nothing else of it.
#include "commands/program.h"

#include "adapters/disk.h"
#include "form/profile.h"
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using part_one::Meaning;
using part_one::Profile;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

const std::string filled = "# Eastmoor Commissioner: Case 17/2026\n\n"
                           "**Case file:** EM 17/2026\n\n"
                           "**Commissioning strand:** Wayfarer\n\n"
                           "| Title | Lanterns for Quillmere |\n|---|---|\n"
                           "| Ward and district | Quillmere West |\n| Wanted by | Ann Thistlewood |\n\n"
                           "Has the panel been told? NO\n\n"
                           "**Decision:** Approved\n\n"
                           "- **Harbour:** £18,250\n- **Ann Thistlewood:** the rest\n- Lamplight: £5,000\n\n"
                           "## Money for Quillmere\n\nThe bidder Lamplight wants more:\n\n"
                           "**Signature:** B. Fenwick\n\n**Date:** 5 March 2026\n\n"
                           "## PART 2 – CONFIDENTIAL FACTS AND ADVICE\n\n**Bidder of choice:** Pellowby Lighting\n\n"
                           "Landlord:\n";

Ran propose(const SiteFolder& site, const std::string& form = filled, const std::string& office = "Eastmoor") {
    part_one::write_file_whole(site.root() / "form.md", form);
    return site.run({"new", "office", office, "--from", "form.md"});
}

std::string file_of(const SiteFolder& site, const std::string& name) {
    return test_site::bytes_of_file((site.root() / "content/offices/eastmoor" / name).string());
}

} // namespace

TEST_CASE("the labels of a form are proposed with their meaning or a question mark", "[commands]") {
    const SiteFolder site;
    const Ran ran = propose(site);
    INFO(ran.out + ran.err);
    REQUIRE(ran.exit_code == 0);
    const std::string form = file_of(site, "form.md");
    INFO(form);
    for (const char* row : {"| Title | with colon | title |", "| Decision | with colon | decision |",
                            "| Date | anywhere | date |", "| Case file | with colon | ? |",
                            "| Commissioning strand | with colon | ? |", "| Ward and district | with colon | ? |",
                            "| Wanted by | with colon | ? |", "| Has the panel been told | anywhere | ? |"})
        CHECK(holds(form, row));
    CHECK(holds(file_of(site, "office.toml"), "\nname = \"Eastmoor\"\n"));
}

TEST_CASE("a label of which the words say what it asks for is proposed as likely", "[commands]") {
    const SiteFolder site;
    const Ran ran = propose(site, "# Eastmoor decision\n\n**Unique decision identifier:** EM 17/2026\n\n"
                                  "**Winning tenderer:** Pellowby Lighting\n\n**When decided:** "
                                  "5 March 2026\n\n**Commissioning strand:** Wayfarer\n\n**Decision:** Approved\n\n"
                                  "Does a confidential annex exist? NO\n");
    INFO(ran.out + ran.err);
    REQUIRE(ran.exit_code == 0);
    const std::string form = file_of(site, "form.md");
    INFO(form);
    const std::size_t likely = form.find("## Labels that are likely to mean this");
    const std::size_t open = form.find("## Labels that Part One does not know");
    REQUIRE(likely < open);
    for (const char* row :
         {"| Unique decision identifier | with colon | number |", "| Winning tenderer | with colon | provider |",
          "| When decided | with colon | decision date |",
          "| Does a confidential annex exist | anywhere | part two question |"}) {
        const std::size_t at = form.find(row);
        CHECK(at > likely);
        CHECK(at < open);
    }
    CHECK(form.find("| Commissioning strand | with colon | ? |") > open);
}

TEST_CASE("nothing that was filled in and nothing of a Part 2 is copied", "[commands]") {
    const SiteFolder site;
    const Ran ran = propose(site);
    const std::string all = file_of(site, "form.md") + file_of(site, "office.toml") + ran.out + ran.err;
    for (const char* words :
         {"17/2026", "Wayfarer", "Lanterns", "Quillmere", "Thistlewood", "Harbour", "18,250", "Lamplight", "Money for",
          "Fenwick", "March", "Bidder", "bidder", "Pellowby", "Landlord", "Case 17"})
        CHECK_FALSE(holds(all, words));
}

TEST_CASE("a proposal is read without an error and fills in from there", "[commands]") {
    const SiteFolder site;
    propose(site);
    const Ran check = site.run({"check", "--as-of", "2026-11-22"});
    INFO(check.out + check.err);
    CHECK(check.exit_code == 0);
    CHECK_FALSE(holds(check.out, "form/profile-row"));
    CHECK(holds(check.out, "form/profile-meaning-open"));

    std::string form = file_of(site, "form.md");
    const std::string open = "| Case file | with colon | ? |";
    form.replace(form.find(open), open.size(), "| Case file | with colon | number |");
    const std::string common = test_site::bytes_of_file((site.root() / "content/forms/common.md").string());
    const Profile before = Profile::parse(common, "").profile;
    const Profile after = Profile::parse(common, form).profile;
    CHECK_FALSE(before.match("case file: em 17/2026", false));
    REQUIRE(after.match("case file: em 17/2026", false));
    CHECK(after.match("case file: em 17/2026", false)->label->meaning == Meaning::number);
    // The rows that Part One knew already change nothing.
    CHECK(after.labels().size() == before.labels().size() + 1);
    for (std::size_t at = 0; at < before.labels().size(); ++at) {
        CHECK(after.labels()[at].meaning == before.labels()[at].meaning);
        CHECK(after.labels()[at].where == before.labels()[at].where);
        CHECK(after.labels()[at].note == before.labels()[at].note);
    }
}

TEST_CASE("what is there already is not written over", "[commands]") {
    const SiteFolder site;
    REQUIRE(propose(site).exit_code == 0);
    const auto before = tree_of(site.root() / "content");
    const Ran again = propose(site);
    CHECK(again.exit_code == 2);
    CHECK(holds(again.err, "content/offices/eastmoor/form.md is there already and is not overwritten"));
    CHECK(tree_of(site.root() / "content") == before);

    std::filesystem::remove(site.root() / "content/offices/eastmoor/form.md");
    part_one::write_file_whole(site.root() / "content/offices/eastmoor/office.toml", "name = \"Mine\"\n");
    CHECK(propose(site).exit_code == 0);
    CHECK(file_of(site, "office.toml") == "name = \"Mine\"\n");
}

TEST_CASE("a form without a label or an office without a name answers 2 and writes nothing", "[commands]") {
    const SiteFolder site;
    const auto before = tree_of(site.root() / "content");
    CHECK(propose(site, "Some words.\n").exit_code == 2);
    CHECK(propose(site, "PART 2 – CONFIDENTIAL\n\n**Case file:** 1\n").exit_code == 2);
    CHECK(propose(site, "bad \xff bytes\n").exit_code == 2);
    CHECK(propose(site, filled, "..").exit_code == 2);
    CHECK(propose(site, filled, "../elsewhere").exit_code == 2);
    CHECK(site.run({"new", "office", "Eastmoor", "--from", "missing.md"}).exit_code == 2);
    CHECK(site.run({"new", "officer", "Eastmoor", "--from", "form.md"}).exit_code == 2);
    CHECK(tree_of(site.root() / "content") == before);
    CHECK_FALSE(std::filesystem::exists(site.root() / "content/offices/eastmoor"));
}
