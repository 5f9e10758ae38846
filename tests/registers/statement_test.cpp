// Pages made from settings: above all the accessibility statement, which must not claim what nobody did.
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace std::chrono_literals;
using test_site::BuiltSite;
using test_site::Date;
using test_site::Files;
using test_text::holds;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};
const std::string place = "accessibility-statement/index.html";

const std::string whole = "status = \"partially compliant\"\ntested = 2026-05-01\ntested_by = \"the digital team\"\n"
                          "tested_how = \"Six pages were read with a screen reader.\"\nprepared = 2025-04-01\n"
                          "reviewed = 2026-05-02\nproblems = [\"Some tables are wide.\"]\n"
                          "problems_cy = [\"Mae rhai tablau'n llydan.\"]\n";

part_one::SiteInput site_with(const std::string& statement) {
    part_one::SiteInput input = test_site::site_of({});
    std::erase_if(input.files, [](const part_one::InputFile& file) {
        return file.path == "content/site.toml" || file.path == "content/accessibility.toml" ||
               file.path.starts_with("content/pages/");
    });
    input.files.push_back({"content/site.toml", "title = \"Register\"\nlanguages = [\"en\", \"cy\"]\nbase_address = "
                                                "\"https://decisions.example.org\"\npublisher = \"OPCC\"\n"
                                                "contact_email = \"a@example.org\"\nlogs_kept_days = 30\n"});
    if (!statement.empty()) input.files.push_back({"content/accessibility.toml", statement});
    return input;
}

std::string without(const std::string& key) {
    std::string kept;
    std::size_t at = 0;
    while (at < whole.size()) {
        const std::size_t end = whole.find('\n', at) + 1;
        if (!whole.substr(at, end - at).starts_with(key + " ")) kept += whole.substr(at, end - at);
        at = end;
    }
    return kept;
}

std::vector<std::string> rules_of_settings(const BuiltSite& built) {
    std::vector<std::string> rules;
    for (const auto& [file, finding] : built.site_findings)
        if (file == "content/accessibility.toml") rules.push_back(finding.rule);
    return rules;
}

} // namespace

TEST_CASE("a whole accessibility statement says what was found and how it was tested", "[registers]") {
    const BuiltSite built = test_site::build(site_with(whole), as_of);
    CHECK(rules_of_settings(built).empty());
    const Files files = test_site::files_of(built);
    const std::string text = test_site::main_text(files.at(place));
    for (const char* words :
         {"partially compliant with the AA standard", "Some tables are wide.", "We claim none.", "None is known.",
          "Equality and Human Rights Commission", "Equality Advisory and Support Service", "a@example.org",
          "prepared on 1 April 2025", "last reviewed on 2 May 2026", "last tested on 1 May 2026",
          "carried out by the digital team", "Six pages were read with a screen reader."})
        CHECK(holds(text, words));
    CHECK_FALSE(holds(text, "You should be able to")); // nobody said so
    CHECK(holds(files.at("cy/" + place), "llydan."));
    CHECK(holds(files.at("cy/" + place), "1 Mai 2026"));
}

TEST_CASE("a statement that lacks what the regulations ask for is left out and nothing else is", "[registers]") {
    for (const char* key : {"status", "tested", "tested_by", "tested_how", "prepared", "reviewed", "problems"}) {
        INFO(key);
        const BuiltSite built = test_site::build(site_with(without(key)), as_of);
        CHECK(rules_of_settings(built) == std::vector<std::string>{"settings/accessibility-statement"});
        const Files files = test_site::files_of(built);
        CHECK_FALSE(files.contains(place));
        CHECK(files.contains("index.html"));
    }
}

TEST_CASE("a statement that contradicts itself or fills a gap with dots is left out", "[registers]") {
    for (const std::string& statement :
         {without("status") + "status = \"fully compliant\"\n", without("tested_by") + "tested_by = \"TBC\"\n",
          without("tested_how") + "tested_how = \"…\"\n", whole + "tested_on = 2026-01-01\n"}) {
        INFO(statement);
        CHECK_FALSE(test_site::files_of(test_site::build(site_with(statement), as_of)).contains(place));
    }
}

TEST_CASE("a test or review older than a year is told and the page stays", "[registers]") {
    const BuiltSite built = test_site::build(site_with(whole), std::chrono::sys_days{2027y / std::chrono::May / 2});
    CHECK(rules_of_settings(built) == std::vector<std::string>{"settings/accessibility-due"});
    CHECK(test_site::files_of(built).contains(place));
}

TEST_CASE("a site without a statement is told so", "[registers]") {
    const BuiltSite built = test_site::build(site_with(""), as_of);
    CHECK(rules_of_settings(built) == std::vector<std::string>{"settings/no-accessibility-statement"});
}

TEST_CASE("pages from settings stand there until the office writes its own", "[registers]") {
    part_one::SiteInput input = site_with(whole);
    input.files.push_back({"content/pages/privacy.md", "---\ntitle: Our privacy notice\n---\nOurs.\n"});
    const Files files = test_site::files_of(test_site::build(input, as_of));
    CHECK(holds(files.at("privacy/index.html"), "Our privacy notice"));
    CHECK_FALSE(holds(files.at("privacy/index.html"), "cookies"));
    for (const char* page : {"about", "foi", "site-map"}) CHECK(files.contains(page + std::string("/index.html")));
    CHECK(holds(files.at("about/index.html"), "register of decisions of OPCC"));
    CHECK(holds(files.at("index.html"), "<a href=\"/foi/\">Freedom of Information</a>"));
    CHECK(holds(files.at("site-map/index.html"), "<a href=\"/privacy/\">Our privacy notice</a>"));
}

TEST_CASE("an office adds to a page from settings and loses nothing of it", "[registers]") {
    part_one::SiteInput input = site_with(whole);
    const auto add = [&input](const char* name, const char* title, const char* text) {
        input.files.push_back(
            {"content/pages/" + std::string(name), "---\ntitle: " + std::string(title) + "\n---\n" + text + "\n"});
    };
    add("privacy.addition.md", "Photographs", "We photograph events.");
    add("foi.addition.md", "Publication scheme", "See the scheme.");
    add("foi.addition.cy.md", "Cynllun cyhoeddi", "Gweler y cynllun.");
    add("about.md", "About us", "Ours.");
    add("about.addition.md", "More about us", "Words that have no page.");
    add("site-map.addition.md", "More", "More.");
    const BuiltSite built = test_site::build(input, as_of);
    std::vector<std::string> left_out;
    for (const auto& [file, finding] : built.site_findings)
        if (finding.rule == "settings/page-left-out") left_out.push_back(file);
    std::sort(left_out.begin(), left_out.end());
    CHECK(left_out ==
          std::vector<std::string>{"content/pages/about.addition.md", "content/pages/site-map.addition.md"});

    const Files files = test_site::files_of(built);
    CHECK(holds(files.at("privacy/index.html"), "cookies"));
    CHECK(holds(files.at("privacy/index.html"), "Photographs</h2>\n<p>We photograph events.</p>"));
    CHECK(holds(files.at("cy/privacy/index.html"), "<section lang=\"en\" aria-labelledby=\"addition_heading\">"));
    CHECK(holds(files.at("foi/index.html"), "Publication scheme"));
    CHECK(holds(files.at("cy/foi/index.html"), "Cynllun cyhoeddi"));
    CHECK_FALSE(holds(files.at("cy/foi/index.html"), "Publication scheme"));
    CHECK_FALSE(files.contains("privacy-addition/index.html"));
}

TEST_CASE("a page whose address is taken is left out and told and the others stand", "[registers]") {
    part_one::SiteInput input = site_with(whole);
    const std::string words = "---\ntitle: Our words\n---\nOurs.\n";
    for (const char* name :
         {"panel.md", "search.md", "contracts.md", "cy.md", "!.md", "help.md", "Help.md", "help.cy.md"})
        input.files.push_back({"content/pages/" + std::string(name), words});
    const BuiltSite built = test_site::build(input, as_of);
    std::vector<std::string> left_out;
    for (const auto& [file, finding] : built.site_findings)
        if (finding.rule == "settings/page-left-out") left_out.push_back(file);
    std::sort(left_out.begin(), left_out.end());
    CHECK(left_out == std::vector<std::string>{"content/pages/!.md", "content/pages/contracts.md",
                                               "content/pages/cy.md", "content/pages/help.md", "content/pages/panel.md",
                                               "content/pages/search.md"});
    const Files files = test_site::files_of(built);
    CHECK(holds(files.at("help/index.html"), "Our words"));
    CHECK(holds(files.at("cy/help/index.html"), "Our words"));
    CHECK_FALSE(holds(files.at("search/index.html"), "Our words</h1>"));
}

TEST_CASE("a page that holds a Part 2 or a marking is left out and one that explains them stands", "[registers]") {
    part_one::SiteInput input = site_with(whole);
    const auto add = [&input](const std::string& name, const std::string& text) {
        input.files.push_back({"content/pages/" + name, "---\ntitle: Our words\n---\n" + text + "\n"});
    };
    add("bids.md", "Lamps.\n\n## PART 2 – CONFIDENTIAL\n\nPellowby asked for least.");
    add("marked.md", "OFFICIAL-SENSITIVE\n\nPellowby asked for least.");
    add("help.md",
        "## What is a Part 2?\n\nA Part 2 holds confidential information.\n\n## Exempt information\n\nAsk us.");
    const BuiltSite built = test_site::build(input, as_of);
    std::vector<std::string> left_out;
    for (const auto& [file, finding] : built.site_findings)
        if (finding.rule == "settings/page-left-out") left_out.push_back(file);
    std::sort(left_out.begin(), left_out.end());
    CHECK(left_out == std::vector<std::string>{"content/pages/bids.md", "content/pages/marked.md"});
    const Files files = test_site::files_of(built);
    CHECK(holds(files.at("help/index.html"), "What is a Part 2?"));
    CHECK_FALSE(files.contains("bids/index.html"));
    CHECK_FALSE(files.contains("marked/index.html"));
}

TEST_CASE("the privacy page says how long logs are kept only where somebody knows", "[registers]") {
    CHECK(holds(test_site::files_of(test_site::build(site_with(whole), as_of)).at("privacy/index.html"),
                "It is deleted after 30 days."));
    part_one::SiteInput input = site_with(whole);
    for (part_one::InputFile& file : input.files)
        if (file.path == "content/site.toml") file.bytes.resize(file.bytes.find("logs_kept_days"));
    CHECK_FALSE(holds(test_site::files_of(test_site::build(input, as_of)).at("privacy/index.html"), "deleted after"));
}
