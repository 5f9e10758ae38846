// Whoever writes a theme finds every layout and every field in the README of the plain theme.
#include "basics/text.h"
#include "render/page_fields.h"
#include "render_sample.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;

namespace {

using Lines = std::set<std::string>;

std::string readme() { return test_site::bytes_of_file(test_site::source_root() + "/themes/plain/README.md"); }

/// The rows of the part Fields, each behind the layout it stands under.
Lines rows_of(const std::string& page) {
    Lines rows;
    std::string layout;
    for (const std::string_view line : split_lines(page)) {
        if (line.starts_with("## ")) layout.clear();
        if (line.starts_with("### `")) layout = line.substr(5, line.size() - 6);
        if (!layout.empty() && line.starts_with("| `")) rows.insert(layout + " " + std::string(line));
    }
    return rows;
}

Lines rows_due() {
    Lines rows;
    for (const FieldEntry& entry : page_fields())
        rows.insert(std::string(entry.layout) + " | `" + std::string(entry.name) + "` | " + std::string(entry.holds) +
                    (entry.optional ? "; this theme does without |" : " |"));
    return rows;
}

Lines without(Lines all, const Lines& some) {
    for (const std::string& line : some) all.erase(line);
    return all;
}

} // namespace

TEST_CASE("the theme's README has every field as the program knows it and no other", "[render]") {
    INFO("python3 tests/support/theme_fields.py writes them");
    CHECK(rows_due().size() == page_fields().size());
    CHECK(without(rows_due(), rows_of(readme())) == Lines{});
    CHECK(without(rows_of(readme()), rows_due()) == Lines{});
}

TEST_CASE("the theme's README says of every layout which page it is", "[render]") {
    const std::string page = readme();
    const std::string layouts = page.substr(0, page.find("## Rules"));
    for (const std::string_view name : layout_names()) {
        INFO(name);
        CHECK(layouts.find("`" + std::string(name) + "`") != std::string::npos);
    }
}
