// Who is left out when the leak check finds withheld words in a file that holds something of every record?
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace std::chrono_literals;
using part_one::State;
using test_site::Date;
using test_site::InputFile;

namespace {

const Date day = std::chrono::sys_days{2026y / std::chrono::November / 20};

InputFile form(int number, const std::string& above, const std::string& below) {
    const std::string name = std::to_string(number) + "-2024";
    return {test_site::decision_path(name + ".md"), above + "Decision number: " + std::to_string(number) +
                                                        "/2024\n\nTitle: Lamps " + std::to_string(number) +
                                                        "\n\nDate of decision: 5 March 2024\n\n" + below};
}

} // namespace

TEST_CASE("an old address that repeats a Part 2 takes down no bystander", "[registers]") {
    const auto built = test_site::build(
        {form(1, "", "Background: The path is dark.\n"),
         form(2, "",
              "Background: The lane is dark.\n\n## PART 2 - CONFIDENTIAL\n\nQuillmere Lighting quoted nineteen "
              "thousand pounds for the harbour works.\n"),
         form(3,
              "---\nold_addresses: [\"https://www.old.example.org/"
              "quillmere-lighting-quoted-nineteen-thousand-pounds-for-the-harbour-works\"]\n---\n",
              "Background: The yard is dark.\n"),
         form(4, "", "Background: The steps are dark.\n")},
        day);
    CHECK(test_site::report_of(built, test_site::decision_path("1-2024.md")).state == State::published);
    CHECK(test_site::report_of(built, test_site::decision_path("4-2024.md")).state == State::published);
    CHECK(test_site::report_of(built, test_site::decision_path("3-2024.md")).state == State::error);
    CHECK(test_site::all_bytes(built).find("nineteen-thousand") == std::string::npos);
}
