// What the name of a file says of who may read it.
#include "source/file_name_marks.h"

#include <catch2/catch.hpp>

using part_one::NameSays;

namespace {

NameSays said_by(const std::string& below) {
    return part_one::read_file_name("content/offices/northmoor/decisions/" + below);
}

} // namespace

TEST_CASE("a name closes where nothing but a paper is named", "[source]") {
    for (const char* name : {"012-2017-part2.md", "012-2017.part2.md", "Part 2 – 012-2017.md", "012 2017 Part II.md",
                             "part2/012.md", "012part2.md", "Lamps confidential.md", "Confidential – Lamps.md",
                             "PCD 12 exempt appendix.md", "2026/012 (restricted)/a.md", "012 Rhan 2.md",
                             "012 not for publication.md", "confidential-bids-and-prices.md"})
        CHECK(said_by(name) == NameSays::closed);
}

TEST_CASE("a mark among other words only perhaps closes", "[source]") {
    for (const char* name : {"lamps-exempt-annex-review.md", "711-2026-part2-domestic-abuse-act.md",
                             "lamps-no-part2.md", "718-2026-p2-portal.md"})
        CHECK(said_by(name) == NameSays::perhaps);
}

TEST_CASE("a name that uses the words for a thing says nothing", "[source]") {
    for (const char* name :
         {"internal-audit-plan.md", "703-2026-private-rented-homes.md", "confidential-helpline.md", "secret-garden.md",
          "012-non-confidential.md", "partners-2026.md", "conference.md", "closed-cctv.md", "p21.md"})
        CHECK(said_by(name) == NameSays::nothing);
}
