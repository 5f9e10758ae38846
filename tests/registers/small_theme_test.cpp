// A theme needs no C++: tests/themes/small has layouts of its own for every kind of page, and the words of the plain theme.
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
    if (theme == "small") {
        for (InputFile& file : input.files)
            if (file.path == "content/site.toml")
                file.bytes.replace(file.bytes.find("\"plain\""), std::string("\"plain\"").size(), "\"small\"");
        input.theme = [](const std::string& name) -> std::optional<std::vector<ThemeFile>> {
            if (name != "small") return std::nullopt;
            return small_theme();
        };
    }
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
