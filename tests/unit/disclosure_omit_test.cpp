// A section that an office's profile marks "omit" stays off the site, and only that section.
#include "basics/rich_text.h"
#include "disclosure/disclose.h"
#include "form/filled_form.h"
#include "source/read_documents.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

constexpr std::string_view labels = "| Label | Where it stands | Meaning |\n|---|---|---|\n"
                                    "| Title | with colon | title |\n"
                                    "| Decision number | with colon | number |\n"
                                    "| For internal use | heading | omit |\n"
                                    "| Background | heading | section |\n";

std::string shown_of(const std::string& form) {
    const auto documents =
        read_documents({{"content/offices/northmoor/decisions/a.md", form, InputFile::Kind::file}}, 1);
    const Profile profile = Profile::parse(labels, {}).profile;
    const KnownOrganisations nobody;
    const Disclosed disclosed = disclose(recognise(documents.front(), profile), profile, nobody);
    std::string words;
    for (const Section& section : disclosed.form.body) {
        words += section.heading + "\n";
        for (const Block& block : section.blocks) words += visible_text(block) + "\n";
    }
    return words;
}

} // namespace

TEST_CASE("a section that the profile omits stays off the site up to the next heading", "[disclosure]") {
    const std::string words = shown_of("Decision number: 012/2024\n\nTitle: Lamps\n\n## For internal use\n\n"
                                       "File in cabinet four.\n\n## Background\n\nThe lane is dark.\n");
    CHECK(words.find("cabinet") == std::string::npos);
    CHECK(words.find("For internal use") == std::string::npos);
    CHECK(words.find("The lane is dark.") != std::string::npos);
}

TEST_CASE("a section of another name is not omitted", "[disclosure]") {
    const std::string words = shown_of("Decision number: 012/2024\n\nTitle: Lamps\n\n## For information\n\n"
                                       "File in cabinet four.\n");
    CHECK(words.find("cabinet") != std::string::npos);
}
