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
    // Nor the decision whose Part 2 it repeats.
    CHECK(test_site::report_of(built, test_site::decision_path("2-2024.md")).state == State::published);
    CHECK(test_site::all_bytes(built).find("nineteen-thousand") == std::string::npos);
}

TEST_CASE("a comment beside the settings excuses nothing", "[registers]") {
    const std::string words = "Quillmere Lighting quoted nineteen thousand pounds for the harbour works";
    for (const auto& [path, text] :
         {std::pair<std::string, std::string>{"content/providers.toml", "# " + words + "\n"},
          {"content/site.toml", "title = \"Register\" # " + words + "\n"},
          {"content/offices/northmoor/office.toml", "name = \"Northmoor\"\n# " + words + "\n"},
          {"content/offices/northmoor/notes.toml", "notes = \"" + words + "\"\n"},
          {"content/pages/help.md", "---\ntitle: Help\n---\n\n<!-- " + words + " -->\n\nAsk us.\n"}}) {
        INFO(path);
        const auto built = test_site::build(
            {form(2, "", "Background: The lane is dark.\n\n## PART 2 - CONFIDENTIAL\n\n" + words + ".\n"),
             form(3,
                  "---\nold_addresses: [\"https://www.old.example.org/"
                  "quillmere-lighting-quoted-nineteen-thousand-pounds-for-the-harbour-works\"]\n---\n",
                  "Background: The yard is dark.\n"),
             {path, text}},
            day);
        CHECK(test_site::report_of(built, test_site::decision_path("3-2024.md")).state == State::error);
        CHECK(test_site::all_bytes(built).find("nineteen-thousand") == std::string::npos);
    }
}

TEST_CASE("a name that reads like a label takes down those that bear it and no bystander", "[registers]") {
    const auto topic = [](const std::string& name) { return "---\ntopics: [" + name + "]\n---\n"; };
    const auto built = test_site::build({form(1, topic("Restricted"), "Background: The path is dark.\n"),
                                         form(2, topic("Safety"), "Background: The restricted byway is dark.\n"),
                                         form(3, topic("Lamps"), "Background: The yard is dark.\n"),
                                         form(4, "", "Background: The steps are dark.\n")},
                                        day);
    CHECK(test_site::report_of(built, test_site::decision_path("1-2024.md")).state == State::error);
    for (int number : {2, 3, 4}) {
        INFO(number);
        CHECK(test_site::report_of(built, test_site::decision_path(std::to_string(number) + "-2024.md")).state ==
              State::published);
    }
}

TEST_CASE("a public name with a figure at its end is public though another form withholds it", "[registers]") {
    const std::string secret = "Background: The path is dark.\n\n## PART 2 - CONFIDENTIAL\n\nWe met Quillmere there.\n";
    const auto with_public = [&](const std::string& words) {
        return test_site::build({form(1, "", secret), form(2, "", "Background: " + words + "\n")}, day);
    };
    for (const char* words : {"The yard of Quillmere1 is dark.", "The yard of Quillmere2020 is dark."}) {
        INFO(words);
        const auto built = with_public(words);
        REQUIRE(built.site.has_value());
        CHECK(test_site::report_of(built, test_site::decision_path("1-2024.md")).state == State::published);
        CHECK(test_site::report_of(built, test_site::decision_path("2-2024.md")).state == State::published);
    }
    CHECK(test_site::all_bytes(with_public("The yard is dark.")).find("uillmere") == std::string::npos);
}
