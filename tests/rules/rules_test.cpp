// Every example on the pages of rules holds, and a page that shows nothing is no page of rules.
#include "rules/examples.h"
#include "support/site_in_memory.h"

#include "adapters/disk.h"

#include <catch2/catch.hpp>

#include <set>

using rules::Page;

namespace {

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

void check_page(const std::string& name) {
    const std::string path = "tests/rules/" + name;
    const auto broken =
        rules::run(rules::parse_page(path, test_site::bytes_of_file(test_site::source_root() + "/" + path)));
    INFO(joined(broken));
    CHECK(broken.empty());
}

const std::set<std::string> pages{"addresses.md", "awards.md",        "deferral.md",    "disclosure.md",
                                  "findings.md",  "personal-data.md", "recognition.md", "working-days.md"};

} // namespace

TEST_CASE("what is confidential stays off the site as disclosure says", "[rules]") { check_page("disclosure.md"); }
TEST_CASE("what is deferred appears on its day as deferral says", "[rules]") { check_page("deferral.md"); }
TEST_CASE("an address that was public answers as addresses says", "[rules]") { check_page("addresses.md"); }
TEST_CASE("people are named and masked as personal-data says", "[rules]") { check_page("personal-data.md"); }

TEST_CASE("what a form says is read as recognition says", "[rules]") { check_page("recognition.md"); }
TEST_CASE("who is paid and how much is read as awards says", "[rules]") { check_page("awards.md"); }
TEST_CASE("a finding comes where findings says and not where it does not", "[rules]") { check_page("findings.md"); }
TEST_CASE("the days are counted as working days says", "[rules]") { check_page("working-days.md"); }

TEST_CASE("every page of rules is run", "[rules]") {
    for (const auto& entry : part_one::find_entries(test_site::source_root() + "/tests/rules"))
        if (entry.path.ends_with(".md") && entry.path != "README.md") CHECK(pages.contains(entry.path));
}

TEST_CASE("a page of rules without an example is objected to", "[rules]") {
    const auto broken = rules::run(rules::parse_page("a.md", "# Words\n\nAnd no example.\n"));
    CHECK(broken == std::vector<std::string>{"a.md:1: a page of rules without an example that runs"});
}

TEST_CASE("an example that does not hold is reported with its line", "[rules]") {
    const Page page = rules::parse_page("a.md", "Words.\n"
                                                "```form\n"
                                                "Decision number: 012/2024\n\n"
                                                "Title: Lamps\n"
                                                "```\n"
                                                "```result\n"
                                                "state: published\n"
                                                "shown: Bicycles\n"
                                                "not shown: Lamps\n"
                                                "```\n");
    const auto broken = rules::run(page);
    REQUIRE(broken.size() == 2);
    CHECK(broken[0] == "a.md:9: shown: Bicycles does not hold: its page does not say so");
    CHECK(broken[1].starts_with("a.md:10: not shown: Lamps does not hold: it stands in "));
}

TEST_CASE("a form without a result and a line that no result knows are objected to", "[rules]") {
    CHECK(rules::run(rules::parse_page("a.md", "```form\nTitle: Lamps\n```\n")).front() ==
          "a.md:1: a form without a result");
    const auto broken =
        rules::run(rules::parse_page("a.md", "```form\nTitle: Lamps\n```\n```result\nseen: Lamps\n```\n"));
    REQUIRE(broken.size() == 1);
    CHECK(broken[0] == "a.md:5: seen: Lamps does not hold: no result line begins with \"seen\"");
}
