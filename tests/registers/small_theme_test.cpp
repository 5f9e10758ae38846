// A theme needs no C++: tests/themes/small has layouts of its own for every kind of page, and the words of the plain theme;
// tests/themes/based is based on the plain theme and has only what differs.
#include "basics/failure.h"
#include "site/url_ledger.h"
#include "support/site_in_memory.h"

#include "adapters/disk.h"
#include "adapters/page_tree.h"

#include <catch2/catch.hpp>

#include <set>

using namespace std::chrono_literals;
using part_one::Recording;
using part_one::ThemeFile;
using test_site::BuiltSite;
using test_site::Date;
using test_site::Files;
using test_site::InputFile;

namespace {

using Names = std::set<std::string>;

constexpr Date first_day = std::chrono::sys_days{2026y / std::chrono::January / 5};

std::vector<ThemeFile> files_below(const std::string& folder, const std::string& start = {}) {
    std::vector<ThemeFile> files;
    for (const part_one::FoundEntry& entry : part_one::find_entries(folder))
        if (entry.path.starts_with(start)) files.push_back({entry.path, test_site::bytes_of_file(folder + entry.path)});
    return files;
}

/// Nobody writes the words of a register twice: the author of a theme copies them.
std::vector<ThemeFile> small_theme() {
    std::vector<ThemeFile> files = files_below(test_site::source_root() + "/tests/themes/small/");
    for (ThemeFile& words : files_below(test_site::source_root() + "/themes/plain/", "strings/"))
        files.push_back(std::move(words));
    return files;
}

/// The files of a theme of the tests, or of the plain one.
std::optional<std::vector<ThemeFile>> theme_of_tests(const std::string& name) {
    if (name == "small") return small_theme();
    if (name == "based") return files_below(test_site::source_root() + "/tests/themes/based/");
    if (name == "plain") return files_below(test_site::source_root() + "/themes/plain/");
    return std::nullopt;
}

InputFile decision(int number, const std::string& more = {}, const std::string& above = {}) {
    const std::string name = std::to_string(number);
    return {test_site::decision_path(name + ".md"),
            above + "Decision number: " + name + "/2024\n\nTitle: Help number " + name +
                "\n\nDate of decision: 5 March 2024\n\nPolice and Crime Commissioner decision: Approved\n\n" + more};
}

BuiltSite build(std::vector<InputFile> files, const std::string& theme, const std::string& ledger, Date as_of) {
    files.push_back({std::string(part_one::ledger_path), ledger});
    part_one::SiteInput input = test_site::site_of(files);
    input.recording = Recording::on;
    for (InputFile& file : input.files)
        if (file.path == "content/site.toml")
            file.bytes.replace(file.bytes.find("\"plain\""), std::string("\"plain\"").size(), "\"" + theme + "\"");
    input.theme = theme_of_tests;
    return test_site::build(input, as_of);
}

/// A register with every kind of page: one form goes away, one moves, one is withdrawn, one names the end of a contract.
BuiltSite varied_site(const std::string& theme) {
    std::vector<InputFile> files = {decision(1, "Recommendation: To award £4,985 to Victim Support. The contract runs "
                                                "from 1 April 2024 to 31 March 2025.\n\nPART 2 – CONFIDENTIAL\n\n"
                                                "The other bid was lower.\n"),
                                    decision(2), decision(3),
                                    decision(4, {}, "---\nwithdrawn: {reason: \"An error.\"}\n---\n")};
    for (int number = 10; number < 40; ++number) files.push_back(decision(number, "Total: £1,000\n"));
    files.push_back({"content/pages/a-z.md", "# How we decide\n\nIn public.\n"});
    const std::string ledger = part_one::ledger_with("", build(files, theme, "", first_day).standing, first_day);
    files.erase(files.begin() + 1); // the second
    std::string& third = files[1].bytes;
    third.replace(third.find("3/2024"), 6, "5/2024");
    return build(files, theme, ledger, part_one::days_after(first_day, 1));
}

/// The layout that each page says it was made from.
Names layouts_seen(const Files& site) {
    Names seen;
    for (const auto& [path, bytes] : site) {
        if (!path.ends_with(".html")) continue;
        const part_one::PageTree page(bytes);
        for (const part_one::PageTree::Element& element : page.elements())
            if (element.name == "main")
                if (const auto layout = page.attribute(element, "class")) seen.insert(std::string(*layout));
    }
    return seen;
}

Names paths_of(const Files& site) {
    Names paths;
    for (const auto& [path, bytes] : site)
        if (!path.starts_with("assets/")) paths.insert(path);
    return paths;
}

} // namespace

TEST_CASE("another theme writes every kind of page and passes every audit", "[registers]") {
    const BuiltSite built = varied_site("small");
    for (const std::string& refused : built.refused_files) UNSCOPED_INFO(refused);
    REQUIRE(built.site);
    CHECK(built.refused_files.empty());
    Names layouts;
    for (const std::string_view name : part_one::layout_names()) layouts.insert(std::string(name));
    for (const char* piece : {"top", "bottom", "record-row"}) layouts.erase(piece);
    CHECK(layouts_seen(test_site::files_of(built)) == layouts);
}

TEST_CASE("another theme changes no address and leaves no page out", "[registers]") {
    const Files small = test_site::files_of(varied_site("small"));
    CHECK(paths_of(small) == paths_of(test_site::files_of(varied_site("plain"))));
    CHECK(small.contains("assets/style.css"));
    CHECK_FALSE(small.contains("assets/search.js"));
}

TEST_CASE("a theme that is based on another has what it does not write from that one", "[registers]") {
    const Files based = test_site::files_of(varied_site("based"));
    const Files plain = test_site::files_of(varied_site("plain"));
    const auto holds = [&based](const std::string& path, const std::string& words) {
        return based.at(path).find(words) != std::string::npos;
    };
    CHECK(paths_of(based) == paths_of(plain));
    CHECK(holds("404.html", "<div class=\"based\">"));
    CHECK(holds("404.html", "Ask the office that gave it to you.")); // a word of its own
    CHECK(holds("index.html", ">What is new</h2>"));                 // in place of the base's
    CHECK(holds("index.html", ">Find a decision</h2>"));
    CHECK(based.at("assets/style.css") == "body{font-family:serif}:root{--site-colour:#0f4c5c}");
    CHECK(based.at("assets/search.js") == plain.at("assets/search.js"));
    CHECK(based.at("register.json") == plain.at("register.json"));
}

TEST_CASE("a theme whose base cannot be meant stops the build and says why", "[registers]") {
    const auto message = [](const std::string& settings, const std::string& settings_of_base) -> std::string {
        const auto read = [&](const std::string& name) -> std::optional<std::vector<ThemeFile>> {
            if (name == "mine") return std::vector<ThemeFile>{{"theme.toml", settings}};
            if (name == "yours") return std::vector<ThemeFile>{{"theme.toml", settings_of_base}};
            return std::nullopt;
        };
        try {
            part_one::whole_theme("mine", read);
        } catch (const part_one::Failure& failure) {
            return failure.what();
        }
        return "";
    };
    CHECK(message("base = \"yours\"", "") == "");
    CHECK(
        message("base = \"gone\"", "") ==
        "themes/mine/theme.toml says that the theme is based on \"gone\", and there is no theme of that name; correct "
        "base, or put that theme beside it");
    CHECK(message("base = \"yours\"", "base = \"mine\"") ==
          "the theme yours is based on mine, which is based on it; one of them has to stand alone");
    CHECK(message("bass = \"yours\"", "") ==
          "themes/mine/theme.toml: \"bass\" is not known here; the one setting of a theme is "
          "base = \"…\", the name of the theme that it is based on");
    CHECK(message("base = ", "").starts_with("themes/mine/theme.toml, line 1: "));
}
