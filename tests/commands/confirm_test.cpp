// What was read from a form is written above it: every byte of the form stays, and so does what an officer wrote.
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

const std::string name = "012-2024.md";

Ran confirm(const SiteFolder& site, const std::string& option = {}) {
    std::vector<std::string> words{"confirm", "content/offices/northmoor/decisions/" + name, "--as-of", "2026-11-22"};
    if (!option.empty()) words.push_back(option);
    return site.run(words);
}

std::string bytes_of(const SiteFolder& site) {
    return test_site::bytes_of_file((site.root() / "content/offices/northmoor/decisions" / name).string());
}

const std::string awards = "Provider: Northmoor Refuge\n\nRecommendation: To award £4,985 to Northmoor Refuge.\n";

} // namespace

TEST_CASE("confirm writes what was read above the form and leaves every byte below", "[commands]") {
    for (const std::string end : {"\n", "\r\n"}) {
        const SiteFolder site;
        std::string form;
        for (char c : good_form("012/2024", awards + "\n\n  trailing  \n\n\n"))
            form += c == '\n' ? end : std::string(1, c);
        site.put(name, form);
        const Ran ran = confirm(site);
        INFO(ran.out + ran.err);
        CHECK(ran.exit_code == 0);
        const std::string after = bytes_of(site);
        REQUIRE(after.ends_with(end + "---" + end + form));
        CHECK(after.starts_with("---" + end + "# read from the form by partone confirm"));
        for (const char* line : {"number: \"012/2024\"", "title: \"Lamps for path 012/2024\"", "date: 2024-03-05",
                                 "status: approved", "providers: [\"Northmoor Refuge\"]", "funding: 4985"})
            CHECK(holds(after, end + line + end));
        CHECK(holds(ran.out, "  number: \"012/2024\" (was line 1, behind its label)\n"));
    }
}

TEST_CASE("confirming twice changes nothing the second time", "[commands]") {
    const SiteFolder site;
    site.put(name, good_form("012/2024", awards));
    confirm(site);
    const auto once = tree_of(site.root());
    const Ran again = confirm(site);
    CHECK(again.exit_code == 0);
    CHECK(holds(again.out, "nothing was written"));
    CHECK(tree_of(site.root()) == once);
}

TEST_CASE("a confirmed form is published as it was before", "[commands]") {
    const SiteFolder site;
    site.put(name, good_form("012/2024", awards + "\nPART 2 – CONFIDENTIAL\n\nPellowby asked for £91,275.\n"));
    const auto published = [&] {
        CHECK(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
        return program::bytes_of(tree_of(site.root() / "public"));
    };
    const auto before = published();
    CHECK(confirm(site).exit_code == 0);
    CHECK_FALSE(holds(bytes_of(site).substr(0, bytes_of(site).find("Decision number")), "Pellowby"));
    CHECK(published() == before);
}

TEST_CASE("what an officer wrote above the form stays with its comments", "[commands]") {
    const SiteFolder site;
    const std::string own =
        "---\n# ask Ann about this one\ntitle: 'Lamps: the \"old\" path'\ntopics:\n  - light # two\n";
    site.put(name, own + "# the end\n---\n" + good_form("012/2024"));
    const Ran ran = confirm(site);
    INFO(ran.out + ran.err);
    REQUIRE(ran.exit_code == 1); // a comment behind a plain value is an error in a source
    site.put(name,
             "---\n# ask Ann about this one\ntitle: 'Lamps: the \"old\" path'\ntopics:\n  - light\n# the end\n---\n" +
                 good_form("012/2024"));
    REQUIRE(confirm(site).exit_code == 0);
    const std::string after = bytes_of(site);
    CHECK(after.starts_with(
        "---\n# ask Ann about this one\ntitle: 'Lamps: the \"old\" path'\ntopics:\n  - light\n# the end\n# read from"));
    CHECK(holds(after, "\nnumber: \"012/2024\"\n"));
    CHECK(after.find("title:") == after.rfind("title:"));
    CHECK(after.ends_with("\n---\n" + good_form("012/2024")));
}

TEST_CASE("values that YAML would read otherwise are quoted", "[commands]") {
    for (const std::string title : {"Lamps: for #3 - \"yes\"", "- [a, b] {c: d}", "'it' & *that* \\ C:\\n", "No", "010",
                                    "Canolfan Gŵyr – naïve £5 % @ ! | >"}) {
        const SiteFolder site;
        std::string form = good_form("012/2024");
        form.replace(form.find("Lamps for path 012/2024"), 23, title);
        site.put(name, form);
        const auto shown = [&] {
            const std::string json =
                site.run({"explain", "content/offices/northmoor/decisions/" + name, "--as-of", "2026-11-22", "--json"})
                    .out;
            const std::size_t at = json.find("\"name\": \"title\"");
            return json.substr(at, json.find("\"line\"", at) - at);
        };
        const std::string before = shown();
        const Ran ran = confirm(site);
        INFO(title + ran.out + ran.err);
        CHECK(ran.exit_code == 0);
        CHECK(holds(bytes_of(site), "\ntitle: \""));
        CHECK(shown() == before);
        CHECK(bytes_of(site).ends_with("---\n" + form));
    }
}

TEST_CASE("print shows the new front matter and writes nothing", "[commands]") {
    const SiteFolder site;
    site.put(name, "---\n# secretly Pellowby\npart2: |\n  Pellowby asked\n\n  for more\ntopics: [light]\n---\n" +
                       good_form("012/2024"));
    const auto before = tree_of(site.root());
    const Ran ran = confirm(site, "--print");
    INFO(ran.out + ran.err);
    CHECK(ran.exit_code == 0);
    CHECK(ran.out.starts_with("---\n"));
    CHECK(ran.out.ends_with("\n---\n"));
    CHECK(holds(ran.out, "\ntopics: [light]\n"));
    CHECK(holds(ran.out, "\nnumber: \"012/2024\"\n"));
    for (const char* words : {"Pellowby", "for more", "Background"}) CHECK_FALSE(holds(ran.out, words));
    CHECK(tree_of(site.root()) == before);
}

TEST_CASE("a form that is withheld or in error or withdrawn is not confirmed", "[commands]") {
    for (const std::string& form :
         {good_form("012/2024", "Protective Marking: Amber"),
          good_form("012/2024", "Is the publication of this form to be deferred? YES\n\nUntil what date:"),
          "---\npublished: false\n---\n" + good_form("012/2024"),
          "---\nwithdrawn: true\n---\n" + good_form("012/2024")}) {
        const SiteFolder site;
        site.put(name, form);
        const auto before = tree_of(site.root());
        for (const char* option : {"--json", "--print"}) {
            const Ran ran = confirm(site, option);
            INFO(ran.err);
            CHECK(ran.exit_code == 1);
            CHECK(ran.out.empty());
            CHECK(holds(ran.err, "; nothing was written\n"));
            for (const char* words : {"Lamps", "dark in winter", "Amber"}) CHECK_FALSE(holds(ran.err, words));
        }
        CHECK(tree_of(site.root()) == before);
    }
}

TEST_CASE("a form that is deferred until a day is confirmed without being shown", "[commands]") {
    const SiteFolder site;
    const std::string form = good_form("012/2024", "Deferred until: 1 September 2031");
    site.put(name, form);
    const Ran print = confirm(site, "--print");
    CHECK(print.exit_code == 1);
    CHECK(print.out.empty());
    const Ran ran = confirm(site);
    CHECK(ran.exit_code == 0);
    for (const char* words : {"Lamps", "012/2024\""}) CHECK_FALSE(holds(ran.out, words));
    CHECK(holds(bytes_of(site), "title: \"Lamps"));
    CHECK(bytes_of(site).ends_with(form));
    CHECK(holds(site.run({"check", "--as-of", "2026-11-22"}).out, "deferred until 2031-09-01"));
}

TEST_CASE("an outcome that would take the record down is left to the officer", "[commands]") {
    const SiteFolder site;
    std::string form = good_form("012/2024");
    form.replace(form.find("Approved"), 8, "Withdrawn");
    site.put(name, form);
    CHECK(confirm(site).exit_code == 0);
    CHECK_FALSE(holds(bytes_of(site), "status:"));
}

TEST_CASE("front matter in braces is left as it is", "[commands]") {
    const SiteFolder site;
    site.put(name, "---\n{topics: [light]}\n---\n" + good_form("012/2024"));
    const auto before = tree_of(site.root());
    const Ran ran = confirm(site);
    INFO(ran.out + ran.err);
    CHECK(ran.exit_code == 1);
    CHECK(holds(ran.err, "one key a line"));
    CHECK(tree_of(site.root()) == before);
}
