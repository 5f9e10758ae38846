// A site in Welsh, in English, and in both: the same pages, each leading to its twin.
#include "basics/failure.h"
#include "site/initial.h"
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using part_one::Failure;
using part_one::Recording;
using part_one::SiteInput;
using test_site::BuiltSite;
using test_site::Date;
using test_site::Files;
using test_text::holds;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};
constexpr std::string_view record = "decisions/northmoor/012-2024/index.html";

std::string form(const std::string& number, const std::string& front = "", const std::string& provider = "Lamps CIC") {
    return (front.empty() ? "" : "---\n" + front + "\n---\n") + "Decision number: " + number +
           "\n\nTitle: Lamps for the river path\n\nProvider: " + provider +
           "\n\nTotal: £100\n\nPolice and Crime Commissioner decision: Approved\n\nSignature: Ada Tarnley\n\nDate: 5 "
           "March 2024\n\n## Background\n\nThe path is dark. See [data](/data/).\n";
}

SiteInput site_in(const std::string& languages, std::vector<part_one::InputFile> files) {
    SiteInput input = test_site::site_of(files);
    const auto is_replaced = [&files](const part_one::InputFile& file) {
        return std::any_of(files.begin(), files.end(),
                           [&file](const part_one::InputFile& own) { return own.path == file.path; });
    };
    std::erase_if(input.files, [&](const part_one::InputFile& file) {
        return file.path == "content/site.toml" || file.path.starts_with("content/pages/") || is_replaced(file);
    });
    for (part_one::InputFile& file : files) input.files.push_back(std::move(file));
    input.files.push_back({"content/site.toml", "title = \"Register\"\ntitle_cy = \"Cofrestr\"\nbase_address = "
                                                "\"https://decisions.example.org\"\n" +
                                                    languages + "\n"});
    input.files.push_back({"content/pages/data.md", "---\ntitle: Data\n---\nWords.\n"});
    return input;
}

Files files_in(const std::string& languages, const std::vector<part_one::InputFile>& files) {
    return test_site::files_of(test_site::build(site_in(languages, files), as_of));
}

const std::string both = "languages = [\"en\", \"cy\"]";

std::vector<part_one::InputFile> one_form(const std::string& front = "") {
    return {{test_site::decision_path("012-2024.md"), form("012/2024", front)}};
}

} // namespace

TEST_CASE("every page stands in both languages and leads to its twin", "[registers]") {
    const Files files = files_in(both, one_form());
    int pages = 0;
    for (const auto& [path, bytes] : files) {
        if (!path.ends_with(".html") || path.starts_with("cy/")) continue;
        INFO(path);
        ++pages;
        REQUIRE(files.contains("cy/" + path));
        const std::string address = path.ends_with("index.html") ? path.substr(0, path.size() - 10) : path;
        CHECK(holds(bytes, "<a href=\"/cy/" + address + "\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>"));
        CHECK(holds(files.at("cy/" + path), "<a href=\"/" + address + "\" hreflang=\"en\" lang=\"en\">English</a>"));
        CHECK(holds(bytes, "<html lang=\"en\">"));
        CHECK(holds(files.at("cy/" + path), "<html lang=\"cy\">"));
    }
    CHECK(pages > 15);
    for (const char* page : {"", "cy/"}) {
        const std::string& bytes = files.at(page + std::string(record));
        for (const char* line :
             {"hreflang=\"en\" href=\"https://decisions.example.org/decisions/northmoor/012-2024/\"",
              "hreflang=\"cy\" href=\"https://decisions.example.org/cy/decisions/northmoor/012-2024/\"",
              "hreflang=\"x-default\" href=\"https://decisions.example.org/decisions/northmoor/"})
            CHECK(holds(bytes, line));
    }
    CHECK(holds(files.at("cy/" + std::string(record)),
                "rel=\"canonical\" href=\"https://decisions.example.org/cy/decisions/northmoor/012-2024/\""));
}

TEST_CASE("a site in one language has no switch and no second half", "[registers]") {
    for (const char* language : {"language = \"en\"", "languages = [\"en\"]"})
        for (const auto& [path, bytes] : files_in(language, one_form())) {
            INFO(path);
            CHECK_FALSE(path.starts_with("cy/"));
            if (path.ends_with(".html")) CHECK_FALSE(holds(bytes, "hreflang"));
        }
}

TEST_CASE("words of another language are marked as such", "[registers]") {
    const Files files = files_in(both, one_form());
    const std::string& welsh = files.at("cy/" + std::string(record));
    CHECK(holds(welsh, "<h1 lang=\"en\">Lamps for the river path</h1>"));
    CHECK(holds(welsh, "<div class=\"form-text\" lang=\"en\">"));
    CHECK(holds(welsh, "Saesneg yw iaith testun y dudalen hon."));
    CHECK(holds(welsh, "<a href=\"/cy/data/\">data</a>"));
    CHECK(holds(welsh, "5 Mawrth 2024"));
    CHECK(holds(files.at("cy/decisions/index.html"), "lang=\"en\">Lamps for the river path</a>"));
    CHECK(holds(files.at("cy/data/index.html"), "<div lang=\"en\">"));
    CHECK(holds(files.at(std::string(record)), "<h1>Lamps for the river path</h1>"));
    CHECK_FALSE(holds(files.at(std::string(record)), "The text of this page is in"));
}

TEST_CASE("a Welsh title heads the Welsh page and stands in Welsh lists", "[registers]") {
    const Files files = files_in(both, one_form("title_cy: Lampau ar gyfer llwybr yr afon"));
    for (const auto& [path, bytes] : files) {
        INFO(path);
        if (path.ends_with(".html") && !path.starts_with("cy/") && path != record) CHECK_FALSE(holds(bytes, "Lampau"));
    }
    CHECK(holds(files.at("cy/" + std::string(record)), "<h1>Lampau ar gyfer llwybr yr afon</h1>"));
    CHECK(holds(files.at("cy/index.html"), "<a href=\"/cy/\">Cofrestr</a>"));
}

TEST_CASE("a form in Welsh is marked on English pages", "[registers]") {
    const Files files = files_in(both, one_form("language: cy"));
    CHECK(holds(files.at(std::string(record)), "<h1 lang=\"cy\">"));
    CHECK(holds(files.at("cy/" + std::string(record)), "<h1>Lamps"));
}

TEST_CASE("a page that the office wrote in both languages stands in each", "[registers]") {
    std::vector<part_one::InputFile> files = one_form();
    files.push_back({"content/pages/about.md", "---\ntitle: About\n---\nWhat this is.\n"});
    files.push_back({"content/pages/about.cy.md", "---\ntitle: Ynghylch\n---\nBeth yw hyn.\n"});
    const Files site = files_in(both, files);
    CHECK(holds(site.at("about/index.html"), "What this is."));
    CHECK(holds(site.at("cy/about/index.html"), "Beth yw hyn."));
    CHECK_FALSE(holds(site.at("cy/about/index.html"), "<h1 lang"));
}

TEST_CASE("Welsh indexes follow the Welsh alphabet", "[registers]") {
    std::vector<part_one::InputFile> files;
    int number = 0;
    for (const char* name : {"Lloches Trust", "Lwc Trust", "Canolfan Trust", "Chwarae Trust", "Cyswllt Trust"}) {
        const std::string stem = "0" + std::to_string(++number) + "-2024";
        files.push_back({test_site::decision_path(stem + ".md"), form(stem, "", name)});
    }
    const Files site = files_in(both, files);
    const auto order = [&site](const std::string& path) {
        std::vector<std::pair<std::size_t, std::string>> found;
        for (const char* name : {"Lloches", "Lwc", "Canolfan", "Chwarae", "Cyswllt"})
            found.emplace_back(site.at(path).find(name), name);
        std::sort(found.begin(), found.end());
        std::string names;
        for (const auto& [at, name] : found) names += name + " ";
        return names;
    };
    CHECK(order("providers/index.html") == "Canolfan Chwarae Cyswllt Lloches Lwc ");
    CHECK(order("cy/providers/index.html") == "Canolfan Cyswllt Chwarae Lwc Lloches ");
}

TEST_CASE("letters of two signs are letters in Welsh only", "[registers]") {
    using part_one::initial_of;
    using part_one::own_word;
    CHECK(initial_of(own_word("Llanelli Trust"), "cy").anchor.get() == "letter_ll");
    CHECK(initial_of(own_word("Llanelli Trust"), "en").anchor.get() == "letter_l");
    CHECK(initial_of(own_word("\"Ŵy\" Group"), "cy").anchor.get() == "letter_w");
    CHECK(initial_of(own_word("2Wish"), "cy").anchor.get() == "letter_0");
}

TEST_CASE("what was withdrawn or vanished has its page in both languages", "[registers]") {
    const auto ledger_after = [](const BuiltSite& built) { return part_one::ledger_with("", built.standing, as_of); };
    SiteInput first = site_in(both, {{test_site::decision_path("012-2024.md"), form("012/2024")},
                                     {test_site::decision_path("013-2024.md"), form("013/2024")}});
    first.recording = Recording::on;
    const std::string ledger = ledger_after(test_site::build(first, as_of));
    SiteInput second = site_in(both, {{test_site::decision_path("013-2024.md"), form("013/2024", "withdrawn: true")}});
    second.files.push_back({"content/ledger.csv", ledger});
    second.recording = Recording::on;
    const Files files = test_site::files_of(test_site::build(second, as_of));
    CHECK(holds(files.at("cy/decisions/northmoor/012-2024/index.html"), "Nid yw'r cofnod hwn ar gael"));
    CHECK(holds(files.at("cy/decisions/northmoor/013-2024/index.html"), "Cyhoeddwyd y cofnod hwn yma"));

    SECTION("and after the second language is given up its addresses lead to the first") {
        SiteInput third = site_in("language = \"en\"", {{test_site::decision_path("012-2024.md"), form("012/2024")}});
        third.files.push_back({"content/ledger.csv", ledger});
        third.recording = Recording::on;
        const BuiltSite built = test_site::build(third, as_of);
        const Files after = test_site::files_of(built);
        CHECK(holds(after.at("cy/decisions/northmoor/012-2024/index.html"), "href=\"/decisions/northmoor/012-2024/\""));
        CHECK(holds(after.at("cy/decisions/northmoor/013-2024/index.html"), "href=\"/decisions/northmoor/013-2024/\""));
        CHECK(holds(after.at("cy/index.html"), "href=\"/\""));
        CHECK(holds(after.at("_redirects"), "/cy/decisions/northmoor/012-2024/ /decisions/northmoor/012-2024/ 301\n"));
        CHECK(part_one::ledger_with(ledger, built.standing, as_of) !=
              ledger); // which the ledger is told, so that they still lead there after the next build
    }
}

TEST_CASE("a short old address in the ledger is no language", "[registers]") {
    SiteInput first = site_in("language = \"en\"", one_form("aliases: [/faq/]"));
    first.recording = Recording::on;
    const std::string ledger = part_one::ledger_with("", test_site::build(first, as_of).standing, as_of);
    SiteInput second = site_in("language = \"en\"", one_form());
    second.files.push_back({"content/ledger.csv", ledger});
    const Files files = test_site::files_of(test_site::build(second, as_of));
    CHECK(holds(files.at("faq/index.html"), "not available at present"));
    CHECK_FALSE(files.contains("faq/decisions/northmoor/012-2024/index.html"));
}

TEST_CASE("nothing of a deferred form stands in either language", "[registers]") {
    const Files files = files_in(both, one_form("defer_until: 2027-01-01\ntitle_cy: Lampau ar gyfer llwybr yr afon"));
    for (const auto& [path, bytes] : files) {
        INFO(path);
        CHECK_FALSE(holds(path, "012-2024"));
        CHECK_FALSE(holds(bytes, "Lampau"));
    }
}

TEST_CASE("feeds stand in both languages with titles and sentences of their own", "[registers]") {
    const Files files = files_in(
        both, {{test_site::decision_path("012-2024.md"), form("012/2024", "title_cy: Lampau ar gyfer llwybr yr afon")},
               {test_site::decision_path("013-2024.md"), form("013/2024", "summary: Lamps are put up.")}});
    const std::string& welsh = files.at("cy/feed.xml");
    CHECK(holds(welsh, "xml:lang=\"cy\">\n<id>tag:decisions.example.org,2012-11-22:cy/register</id>\n"
                       "<title>Cofrestr</title>"));
    CHECK(holds(welsh, "<title>012/2024: Lampau ar gyfer llwybr yr afon</title>"));
    CHECK(holds(welsh, "<title xml:lang=\"en\">013/2024: Lamps for the river path</title>"));
    CHECK(holds(welsh, "Cymeradwywyd ar 5 Mawrth 2024"));
    CHECK_FALSE(holds(welsh, "Lamps are put up.")); // the feed is in Welsh
    CHECK(holds(welsh, "href=\"https://decisions.example.org/cy/decisions/northmoor/012-2024/\""));
    CHECK(holds(files.at("feed.xml"), "<title>012/2024: Lamps for the river path</title>"));
    CHECK(holds(files.at("feed.xml"), "Lamps are put up."));
    CHECK(holds(files.at("cy/feed.json"), "\"title\":\"012/2024: Lampau ar gyfer llwybr yr afon\""));
    CHECK(holds(files.at("cy/feed.json"), "\"language\":\"en\"}"));
    CHECK(holds(files.at("cy/decisions/feed.xml"), "<title>Penderfyniadau – Cofrestr</title>"));
    CHECK(holds(files.at("cy/decisions/index.html"), "href=\"/cy/decisions/feed.xml\""));
    CHECK(holds(files.at("cy/index.html"), "href=\"/cy/feed.xml\""));
    CHECK_FALSE(holds(files.at("decisions/index.html"), "/cy/decisions/feed.xml"));
}

TEST_CASE("a search on Welsh pages shows Welsh titles and names and finds their words", "[registers]") {
    std::vector<part_one::InputFile> files = {
        {test_site::decision_path("012-2024.md"), form("012/2024", "title_cy: Lampau ar gyfer llwybr yr afon")},
        {test_site::decision_path("013-2024.md"), form("013/2024")}};
    files.push_back({"content/providers.toml",
                     "[[organisation]]\nkind = \"provider\"\nname = \"Lamps CIC\"\nname_cy = \"Cwmni Lampau\"\n"});
    const Files site = files_in(both, files);
    const std::string& welsh = site.at("cy/search/rows_1.json");
    CHECK(holds(welsh, "\"012/2024\",\"Lampau ar gyfer llwybr yr afon\""));
    CHECK(holds(welsh, "[\"Cwmni Lampau\"]]"));
    CHECK(holds(welsh, "\"013/2024\",\"Lamps for the river path\""));
    CHECK(holds(welsh, "[\"Cwmni Lampau\"],\"en\"]")); // the language of that title
    CHECK(holds(site.at("search/rows_1.json"), "\"012/2024\",\"Lamps for the river path\""));
    CHECK_FALSE(holds(site.at("search/rows_1.json"), "Cwmni"));
    CHECK(holds(site.at("cy/search/terms_1.json"), "\"lampau\":"));
    CHECK(holds(site.at("cy/search/terms_1.json"), "\"mawrth\":"));
    CHECK(holds(site.at("cy/search/columns.json"), "\"Cwmni Lampau\""));
    CHECK(holds(site.at("cy/search/index.html"), "data-index=\"/cy/search/index.json\""));
    CHECK(holds(site.at("search/index.html"), "data-index=\"/search/index.json\""));
}

TEST_CASE("what an office or a form says in its own language is marked on pages of another", "[registers]") {
    const auto files_with = [](const std::string& welsh) {
        std::vector<part_one::InputFile> files = one_form("part2: yes\npart2_reason: commercial interests");
        files.push_back(
            {"content/offices/northmoor/office.toml",
             "name = \"Northmoor\"\nbody = \"Office of the Commissioner\"\nrole = \"Commissioner\"\n" + welsh});
        return files_in(both, files);
    };
    const Files files = files_with("");
    const std::string& office = files.at("cy/offices/northmoor/index.html");
    CHECK(holds(office, "<dd lang=\"en\">Office of the Commissioner</dd>"));
    CHECK(holds(office, "<dd lang=\"en\">Commissioner</dd>"));
    CHECK(holds(files.at("cy/" + std::string(record)), "<span lang=\"en\">commercial interests</span>"));
    CHECK_FALSE(holds(files.at("offices/northmoor/index.html"), "<dd lang"));
    CHECK_FALSE(holds(files.at(std::string(record)), "<span lang"));

    const Files named = files_with("body_cy = \"Swyddfa'r Comisiynydd\"\nrole_cy = \"Comisiynydd\"\n");
    CHECK_FALSE(holds(named.at("cy/offices/northmoor/index.html"), "<dd lang"));
    CHECK(holds(named.at("cy/" + std::string(record)), "Comisiynydd, Penderfyniad 012/2024"));
}

TEST_CASE("the sitemap names the pages of both languages and data stands once", "[registers]") {
    const Files files = files_in(both, one_form());
    CHECK(holds(files.at("sitemap.xml"), "<loc>https://decisions.example.org/cy/decisions/northmoor/012-2024/</loc>"));
    CHECK(holds(files.at("sitemap.xml"), "<loc>https://decisions.example.org/decisions/northmoor/012-2024/</loc>"));
    for (const char* file : {"cy/register.json", "cy/decisions/records.csv", "cy/assets/style.css"})
        CHECK_FALSE(files.contains(file));
}

TEST_CASE("languages that cannot be meant stop the build", "[registers]") {
    for (const char* setting : {"languages = []", "languages = [\"en\", \"en\"]", "languages = [\"Welsh\"]",
                                "language = \"en\"\nlanguages = [\"cy\"]", "languages = [\"en\", \"fr\"]"}) {
        INFO(setting);
        CHECK_THROWS_AS(test_site::build(site_in(setting, one_form()), as_of), Failure);
    }
}
