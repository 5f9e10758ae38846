// Lists narrowed by links: which lists of two values there are, what stands in them and how they lead to each other.
#include "basics/text.h"
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using test_site::Date;
using test_site::Files;
using test_site::InputFile;
using test_text::holds;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

InputFile decision(int number, int year, const std::string& outcome, const std::string& sum) {
    const std::string written = std::to_string(number) + "/" + std::to_string(year);
    return {test_site::decision_path(std::to_string(number) + "-" + std::to_string(year) + ".md"),
            "# Northmoor: record of a decision\n\nDecision number: " + written + "\n\nTitle: Grant " + written +
                "\n\nDate of decision: 4 March " + std::to_string(year) +
                "\n\nPolice and Crime Commissioner decision: " + outcome + "\n\nTotal: " + sum + "\n"};
}

/// Thirty decisions of 2023, of which five were rejected, and three of 2022.
Files site() {
    std::vector<InputFile> forms;
    for (int number = 100; number < 130; ++number)
        forms.push_back(
            decision(number, 2023, number < 105 ? "Rejected" : "Approved", number < 110 ? "£4,000" : "£61,500"));
    for (int number = 100; number < 103; ++number) forms.push_back(decision(number, 2022, "Approved", "£4,000"));
    return test_site::files_of(test_site::build(forms, as_of));
}

std::size_t rows_of(const std::string& page) {
    std::size_t rows = 0;
    for (std::size_t at = page.find("<th scope=\"row\""); at != std::string::npos;
         at = page.find("<th scope=\"row\"", at + 1))
        ++rows;
    return rows;
}

} // namespace

TEST_CASE("a long year has a list for each outcome and each size in it", "[registers]") {
    const Files files = site();
    const std::string& approved = files.at("years/2023/outcomes/approved/index.html");
    CHECK(rows_of(approved) == 25);
    CHECK(holds(approved, "Decided in 2023: Approved"));
    CHECK(rows_of(files.at("years/2023/outcomes/rejected/index.html")) == 5);
    CHECK(rows_of(files.at("years/2023/funding/50000-to-250000/index.html")) == 20);
}

TEST_CASE("what is chosen is shown and each choice can be taken back", "[registers]") {
    const Files files = site();
    const std::string approved = test_site::main_text(files.at("years/2023/outcomes/approved/index.html"));
    CHECK(holds(approved, "Year: 2023 Remove 2023"));
    CHECK(holds(approved, "Outcome: Approved Remove Approved"));
    const std::string& page = files.at("years/2023/outcomes/approved/index.html");
    CHECK(holds(page, "<a href=\"/outcomes/approved/\">Remove"));
    CHECK(holds(page, "<a href=\"/years/2023/\">Remove"));
    CHECK(holds(files.at("years/2023/index.html"), "<a href=\"/years/2023/outcomes/rejected/\">Rejected</a> (5)"));
    CHECK(holds(files.at("outcomes/rejected/index.html"), "<a href=\"/years/2023/outcomes/rejected/\">2023</a> (5)"));
}

TEST_CASE("a short year is not narrowed and one office alone is no choice", "[registers]") {
    const Files files = site();
    for (const auto& [path, bytes] : files) {
        INFO(path);
        CHECK_FALSE((path.starts_with("years/2022/") && path != "years/2022/index.html" &&
                     path != "years/2022/records.csv" && path != "years/2022/feed.xml"));
        CHECK_FALSE(holds(path, "/offices/northmoor"));
    }
}

TEST_CASE("the list of all decisions leads to every value of each filter", "[registers]") {
    const Files files = site();
    const std::string& all = files.at("decisions/index.html");
    for (const char* link :
         {"<a href=\"/years/2023/\">2023</a> (30)", "<a href=\"/years/2022/\">2022</a> (3)",
          "<a href=\"/outcomes/approved/\">Approved</a> (28)",
          "<a href=\"/funding/under-10000/\">Under £10,000</a> (8)", "<a href=\"/providers/\">Provider</a>",
          "connect-src 'self'", "src=\"/assets/filters.js\""})
        CHECK(holds(all, link));
    CHECK_FALSE(holds(files.at("years/2023/index.html"), "connect-src"));
    CHECK(holds(files.at("search/columns.json"), "\"outcome\":{"));
}
