// What an officer is told about one form: what will be public of it, line by line, and never a withheld word.
#include "commands/program.h"

#include "adapters/json.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

#include <algorithm>

using part_one::Value;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

const std::string place = "content/offices/northmoor/decisions/";
const std::string part_two = "## Recommendation\n\nThat it be done.\n\n<!-- Quillmere -->\n\n"
                             "PART 2 – CONFIDENTIAL\n\nPellowby Lighting asked for £91,275.\n";

Ran explain(const SiteFolder& site, const std::string& source) {
    return site.run({"explain", source, "--as-of", "2026-11-22"});
}

std::string report_of(const SiteFolder& site) { return site.run({"check", "--as-of", "2026-11-22", "--json"}).out; }

} // namespace

TEST_CASE("explain names public sections and withheld lines and no withheld word", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024", part_two));
    const auto before = tree_of(site.root());
    const Ran ran = explain(site, place + "012-2024.md");
    INFO(ran.out);
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.empty());
    CHECK(holds(ran.out, "this form is published, at /decisions/northmoor/012-2024/"));
    CHECK(holds(ran.out, ": public, Recommendation\n"));
    CHECK(holds(ran.out, "withheld, rule disclosure/comment (a comment, which no reader sees)"));
    CHECK(holds(ran.out, "withheld, rule disclosure/part-two (begins with a label of"));
    CHECK(holds(ran.out, "  number: 012/2024 (line 1, behind its label)\n"));
    CHECK(holds(ran.out, "Part 2: there is one"));
    for (const char* words : {"Pellowby", "91,275", "Quillmere"}) CHECK_FALSE(holds(ran.out, words));
    CHECK(tree_of(site.root()) == before);
}

TEST_CASE("no line of an explanation is wider than 80 letters", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024", "Protective Marking: Amber\n\n" + part_two));
    const Ran ran = explain(site, place + "012-2024.md");
    std::size_t longest = 0, length = 0;
    for (char c : ran.out) {
        length = c == '\n' ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    CHECK(longest <= 82); // of bytes: a dash has three
    CHECK(longest > 60);
}

TEST_CASE("explain quotes nothing of a withheld form and nothing of a deferred one", "[commands]") {
    const SiteFolder site;
    for (const char* closed : {"Protective Marking: Amber\n\n", "Deferred until: 1 September 2031\n\n"}) {
        site.put("012-2024.md", program::good_form("012/2024", closed + part_two));
        const Ran text = explain(site, place + "012-2024.md");
        const Ran json = site.run({"explain", place + "012-2024.md", "--as-of", "2026-11-22", "--json"});
        INFO(text.out);
        CHECK(text.exit_code == 0);
        for (const char* words : {"Lamps", "dark in winter", "Amber", "Pellowby", "91,275", "012/2024", "Recomm"}) {
            CHECK_FALSE(holds(text.out, words));
            CHECK_FALSE(holds(json.out, words));
        }
        site.remove("012-2024.md");
    }
}

TEST_CASE("explain understands a path from here and from the site folder", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    const std::string source = place + "012-2024.md";
    const std::string answer = explain(site, source).out;
    CHECK(holds(answer, source + "\n"));
    CHECK(explain(site, "./" + source).out == answer);
    CHECK(explain(site, (site.root() / source).string()).out == answer);
    CHECK(explain(site, "offices/northmoor/decisions/012-2024.md").out == answer);
}

TEST_CASE("explain names the nearest form where the path is none", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    site.put("117-2019.md", program::good_form("117/2019"));
    for (const char* written : {"content/offices/northmoor/decisions/12-2024.md", "12-2024.md"}) {
        const Ran ran = explain(site, written);
        CHECK(ran.exit_code == 2);
        CHECK(ran.out.empty());
        CHECK(holds(ran.err, "is no form of this site; did you mean " + place + "012-2024.md?\n"));
    }
    const Ran setting = explain(site, "content/site.toml");
    CHECK(setting.exit_code == 2);
}

TEST_CASE("explain says of a confidential decision with an entry that nothing but the entry is public", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", "---\npart2: entry-only\nnumber: 012/2024\ntitle: A contract\ndate: 2024-03-05\n---\n" +
                                ("CONFIDENTIAL\n\n" + part_two));
    const Ran ran = explain(site, place + "012-2024.md");
    INFO(ran.out);
    CHECK(holds(ran.out, "withheld, rule disclosure/entry-only"));
    CHECK(holds(ran.out, "  title: A contract (in the front matter)\n"));
    CHECK_FALSE(holds(ran.out, ": public"));
    CHECK_FALSE(holds(ran.out, "Pellowby"));
}

TEST_CASE("explain tells the front matter of a form from its text", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", "---\npart2: Pellowby asked for more.\n---\n" + program::good_form("012/2024"));
    const Ran ran = explain(site, place + "012-2024.md");
    INFO(ran.out);
    CHECK(holds(ran.out, "  line 1: front matter, which is no text of the page\n"));
    CHECK(holds(ran.out, "  line 2: withheld, rule disclosure/front-matter-part-two"));
    CHECK_FALSE(holds(ran.out, "Pellowby"));
}

TEST_CASE("explain answers for machines", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024", part_two));
    const Ran ran = site.run({"explain", place + "012-2024.md", "--as-of", "2026-11-22", "--json"});
    const Value said = part_one::parse_json(ran.out);
    CHECK(said.text_of("state") == "published");
    std::string verdicts;
    for (const Value& run : said.find("lines")->items) verdicts += run.text_of("verdict") + " ";
    CHECK(holds(verdicts, "public "));
    CHECK(holds(verdicts, "withheld "));
    CHECK(said.find("fields")->items.at(0).text_of("line") == "1");
}

TEST_CASE("the report says which lines are withheld and under which rule", "[commands]") {
    const SiteFolder site;
    site.put("011-2024.md",
             "---\nredact: [{text: dark in winter, reason: a test}]\n---\n" + program::good_form("011/2024"));
    site.put("012-2024.md", program::good_form("012/2024", part_two));
    site.put("013-2024.md", program::good_form("013/2024", "Protective Marking: Amber"));
    site.put("014-2024.md", program::good_form("014/2024", "Deferred until: 1 September 2031\n\n" + part_two));
    site.put("015-2024.md", "---\npublished: false\n---\nDecision number: 015/2024\n");
    const Value report = part_one::parse_json(report_of(site));
    const auto& sources = report.find("sources")->items;
    REQUIRE(sources.size() == 5);
    const auto rules = [&](std::size_t at) {
        std::string all;
        for (const Value& run : sources[at].find("withheld")->items) all += run.text_of("rule") + " ";
        return all;
    };
    CHECK(rules(0) == "disclosure/redaction ");
    CHECK(rules(1) == "disclosure/comment disclosure/part-two ");
    CHECK(rules(2) == "disclosure/marking ");
    CHECK(rules(3).empty());
    CHECK(rules(4) == "source/front-matter-value ");
    const Value& cut = sources[1].find("withheld")->items.at(1);
    const int first = std::stoi(cut.find("lines")->items.at(0).text);
    const int last = std::stoi(cut.find("lines")->items.at(1).text);
    CHECK(cut.text_of("count") == std::to_string(last - first + 1));
    CHECK(last - first >= 2);
    const Value& whole = sources[2].find("withheld")->items.at(0);
    CHECK(whole.find("lines")->items.at(0).text == "1");
}
