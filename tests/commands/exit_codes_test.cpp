// What the program answers: its exit codes, its words, and that it changes nothing where it may not.
#include "commands/program.h"

#include "adapters/json.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

using part_one::Value;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

const std::string unreadable = "---\npublished: false\n---\nDecision number: 013/2024\n";

/// A usage error: exit 2, words on stderr that begin as `begins`, and nothing changed.
void check_refused(const SiteFolder& site, const std::vector<std::string>& words, const std::string& begins,
                   const std::map<std::string, std::string>& variables = {}) {
    const auto before = tree_of(site.root());
    const Ran ran = site.run(words, variables);
    INFO(ran.err);
    CHECK(ran.exit_code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with(begins));
    CHECK(tree_of(site.root()) == before);
}

} // namespace

TEST_CASE("a build without errors answers 0 and says what it did", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    site.put("014-2024.md", program::good_form("014/2024", "Protective Marking: Secret"));
    const Ran ran = site.run({"build", "--as-of", "2026-11-22"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.starts_with("1 published, 1 withheld\n"));
    CHECK(std::filesystem::exists(site.root() / "public/decisions/northmoor/012-2024/index.html"));
}

TEST_CASE("a build says how many warnings there are", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024", "Deferred until: some day"));
    const Ran ran = site.run({"build", "--as-of", "2026-11-22"});
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.out, ": partone check says what to do\n"));
}

TEST_CASE("a source in error answers 1 and the rest is built", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    site.put("013-2024.md", unreadable);
    const Ran ran = site.run({"build", "--as-of", "2026-11-22"});
    CHECK(ran.exit_code == 1);
    CHECK(holds(ran.err, "content/offices/northmoor/decisions/013-2024.md\n  error\n    error, line 2: "));
    CHECK(std::filesystem::exists(site.root() / "public/decisions/northmoor/012-2024/index.html"));
    CHECK_FALSE(std::filesystem::exists(site.root() / "public/decisions/northmoor/013-2024"));
}

TEST_CASE("with --strict a source in error changes nothing", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    const auto before = tree_of(site.root() / "public");
    site.put("013-2024.md", unreadable);
    site.put("015-2024.md", program::good_form("015/2024"));
    const Ran ran = site.run({"build", "--strict", "--as-of", "2026-11-22"});
    CHECK(ran.exit_code == 1);
    CHECK(holds(ran.out, "nothing was changed"));
    CHECK(tree_of(site.root() / "public") == before);
    site.remove("013-2024.md");
    CHECK(site.run({"build", "--strict", "--as-of", "2026-11-22"}).exit_code == 0);
    CHECK(tree_of(site.root() / "public") != before);
}

TEST_CASE("words on the command line that mean nothing answer 2", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    SECTION("none at all, which shows the help") { check_refused(site, {}, "Part One builds the public website"); }
    SECTION("an unknown command") { check_refused(site, {"bild"}, "partone: "); }
    SECTION("an unknown option") { check_refused(site, {"build", "--fast"}, "partone: "); }
    SECTION("a day that no calendar has") {
        check_refused(site, {"build", "--as-of", "2026-02-30"},
                      "partone: --as-of takes a day that exists, written year first, for example 2026-11-22\n");
    }
    SECTION("a day in words") { check_refused(site, {"build", "--as-of", "tomorrow"}, "partone: --as-of takes a day"); }
    SECTION("no number of cores") { check_refused(site, {"build", "--jobs", "many"}, "partone: "); }
    SECTION("too many cores") { check_refused(site, {"build", "--jobs", "100000"}, "partone: --jobs takes a number"); }
    SECTION("check does not take --out") { check_refused(site, {"check", "--out", "public"}, "partone: "); }
    SECTION("a folder that is no site") {
        check_refused(site, {"build", "--site", "themes"}, "partone: \"themes\" is no site folder");
    }
}

TEST_CASE("places where the site may not go answer 2", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    std::filesystem::create_directories(site.root() / "content/html");
    SECTION("the site folder") { check_refused(site, {"build", "--out", "."}, "partone: --out is the site folder"); }
    SECTION("the site folder by a detour") {
        check_refused(site, {"build", "--out", "themes/.."}, "partone: --out is the site folder");
    }
    SECTION("a folder above it") { check_refused(site, {"build", "--out", ".."}, "partone: --out is the site folder"); }
    SECTION("content") { check_refused(site, {"build", "--out", "content"}, "partone: --out lies inside content/"); }
    SECTION("inside content") {
        check_refused(site, {"build", "--out", "content/html"}, "partone: --out lies inside content/");
    }
    SECTION("inside content by a link") {
        std::filesystem::create_directory_symlink("content/html", site.root() / "html");
        check_refused(site, {"build", "--out", "html"}, "partone: --out lies inside content/");
    }
    SECTION("the themes") { check_refused(site, {"build", "--out", "themes"}, "partone: --out lies inside themes/"); }
    SECTION("a folder that is not there") {
        check_refused(site, {"build", "--out", "no-such/public"}, "partone: there is no folder");
    }
}

TEST_CASE("a report where everybody could read it answers 2", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    check_refused(site, {"build", "--report", "public/report.json"}, "partone: --report would stand inside the public");
    check_refused(site, {"build", "--report", "themes/../public/a.json"},
                  "partone: --report would stand inside the public");
    check_refused(site, {"check", "--report", "public/report.json"}, "partone: --report would stand inside the public");
    check_refused(site, {"build", "--out", "elsewhere", "--report", "public/report.json"},
                  "partone: --report would stand inside the public");
    check_refused(site, {"build", "--report", "content/report.json"}, "partone: --report would stand inside content/");
    check_refused(site, {"check", "--report", "themes/plain/theme.toml"},
                  "partone: --report would stand inside themes/");
    check_refused(site, {"due", "--ics", "themes/plain/due.ics"}, "partone: --ics would stand inside themes/");
    check_refused(site, {"build", "--report", "no-such/report.json"}, "partone: the folder of --report does not exist");
}

TEST_CASE("settings that cannot be read answer 2 with their line", "[commands]") {
    const SiteFolder site;
    const auto put = [&](const std::string& text) {
        std::filesystem::remove(site.root() / "content/site.toml");
        site.put("../../../site.toml", text);
    };
    put("title = \"A\"\nbase_adress = \"https://example.org\"\n");
    check_refused(site, {"build", "--as-of", "2026-11-22"},
                  "partone: content/site.toml: the setting \"base_adress\" is not known here");
    put("title = \"A\"\ntitle = \"B\"\n");
    check_refused(site, {"build", "--as-of", "2026-11-22"}, "partone: content/site.toml, line 2: ");
    put("theme = \"gold\"\n");
    check_refused(site, {"build", "--as-of", "2026-11-22"}, "partone: content/site.toml asks for the theme \"gold\"");
}

TEST_CASE("help names the commands and version the program", "[commands]") {
    const SiteFolder site;
    const Ran help = site.run({"--help"});
    CHECK(help.exit_code == 0);
    CHECK(help.err.empty());
    CHECK(holds(help.out, "  build "));
    CHECK(holds(help.out, "  check "));
    CHECK(holds(help.out, "Exit code"));
    const Ran build = site.run({"build", "--help"});
    CHECK(build.exit_code == 0);
    for (const char* option : {"--site", "--out", "--as-of", "--report", "--jobs", "--strict", "--json"})
        CHECK(holds(build.out, option));
    const Ran version = site.run({"--version"});
    CHECK(version.exit_code == 0);
    CHECK(version.out.starts_with("partone "));
}

TEST_CASE("check says everything and writes nothing", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    site.put("013-2024.md", unreadable);
    const auto before = tree_of(site.root());
    const Ran ran = site.run({"check", "--as-of", "2026-11-22"});
    CHECK(ran.exit_code == 1);
    CHECK(holds(ran.out, "012-2024.md\n  published at /decisions/northmoor/012-2024/\n"));
    CHECK(holds(ran.out, "source/front-matter-value"));
    CHECK(holds(ran.out, "on 2026-11-22: 1 published, 1 with an error (left out); nothing was written\n"));
    CHECK(tree_of(site.root()) == before);
}

TEST_CASE("the report has the shape that machines rely on", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", program::good_form("012/2024"));
    site.put("013-2024.md", unreadable);
    site.put("014-2024.md", program::good_form("014/2024", "Deferred until: 1 September 2031"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22", "--report", "report.json"}).exit_code == 1);
    const Ran printed = site.run({"check", "--as-of", "2026-11-22", "--json"});
    const std::string written = tree_of(site.root()).at("report.json").bytes;
    CHECK(printed.out == written);

    const Value report = part_one::parse_json(written);
    CHECK(report.text_of("as_of") == "2026-11-22");
    std::string states;
    for (const auto& [state, count] : report.find("summary")->entries) states += state + " " + count.text + " ";
    CHECK(states == "published 1 deferred 1 withheld 0 withdrawn 0 error 1 ");
    const auto& sources = report.find("sources")->items;
    REQUIRE(sources.size() == 3);
    CHECK(sources[0].text_of("source") == "content/offices/northmoor/decisions/012-2024.md");
    CHECK(sources[0].text_of("state") == "published");
    CHECK(sources[0].text_of("url") == "/decisions/northmoor/012-2024/");
    CHECK(sources[0].text_of("publish_by") == "2024-03-08");
    CHECK(sources[0].find("deferred_until")->kind == Value::Kind::nothing);
    CHECK(sources[0].find("findings")->items.empty());
    CHECK(sources[1].text_of("state") == "error");
    CHECK(sources[1].find("url")->kind == Value::Kind::nothing);
    const Value& finding = sources[1].find("findings")->items.at(0);
    CHECK(finding.text_of("severity") == "error");
    CHECK(finding.text_of("rule") == "source/front-matter-value");
    CHECK(finding.text_of("line") == "2");
    CHECK_FALSE(finding.text_of("message").empty());
    CHECK(sources[2].text_of("state") == "deferred");
    CHECK(sources[2].text_of("deferred_until") == "2031-09-01");
}

TEST_CASE("a report about a form quotes nothing of it", "[commands]") {
    const SiteFolder site;
    site.put("014-2024.md",
             program::good_form("014/2024", "Protective Marking: Amber\n\nPART 2 – CONFIDENTIAL\n\nPellowby"));
    const Ran ran = site.run({"check", "--as-of", "2026-11-22", "--json"});
    CHECK(holds(ran.out, "\"withheld\""));
    for (const char* words : {"Lamps", "dark in winter", "Amber", "Pellowby"}) CHECK_FALSE(holds(ran.out, words));
}
