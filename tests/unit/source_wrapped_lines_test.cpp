// Lines broken at a margin are told from lines that a person wrote one below the other.
#include "source/wrapped_lines.h"

#include "basics/text.h"

#include <catch2/catch.hpp>

using part_one::Outline;
using part_one::OutlineLine;

namespace {

struct Read {
    std::optional<std::size_t> margin;
    std::vector<std::string> lines; // "number of the line: text"
};

Read read(std::string_view text) {
    std::vector<std::string> lines;
    for (std::string_view line : part_one::split_lines(text)) lines.emplace_back(line);
    const Outline outline = part_one::make_outline(lines);
    Read done;
    done.margin = part_one::margin_of(outline, lines);
    const auto joined = done.margin ? part_one::without_wrapping(outline, lines, *done.margin)
                                    : std::vector<OutlineLine>(outline.lines);
    for (const OutlineLine& line : joined) done.lines.push_back(std::to_string(line.line) + ": " + line.text());
    return done;
}

} // namespace

TEST_CASE("a sentence that was broken at a margin is one line again", "[source]") {
    const Read done = read("The Commissioner has decided to award a grant for lamps and\n"
                           "benches to the Friends of the River Path, which looks after\n"
                           "them.\n\n"
                           "- The award is for two years and is paid in four parts, the\n"
                           "  first of them in June.\n");
    CHECK(done.margin == 59U);
    CHECK(done.lines == std::vector<std::string>{
                            "1: The Commissioner has decided to award a grant for lamps and benches to the Friends of "
                            "the River Path, which looks after them.",
                            "5: The award is for two years and is paid in four parts, the first of them in June."});
}

TEST_CASE("labels one below the other stay lines of their own", "[source]") {
    const Read done = read("Title: A second year of lamps for the path along the river\n"
                           "Date: 4 May 2024\n"
                           "Decision: to pay for the lamps out of the reserve, and to go\n"
                           "on with the benches\n"
                           "Officer: the head of commissioning\n");
    CHECK(done.margin == 60U);
    CHECK(done.lines.size() == 4);
    CHECK(done.lines[2] == "3: Decision: to pay for the lamps out of the reserve, and to go on with the benches");
}

TEST_CASE("a short line above a text and what an author broke are no part of it", "[source]") {
    const Read done = read("Decision\n"
                           "The Commissioner has decided to award a grant for lamps and\n"
                           "benches to the Friends of the River Path in both of the\n"
                           "years.\n\n"
                           "Friends of the River Path\\\n"
                           "12 Weir Lane\n\n"
                           "Northmoor\n"
                           "NM1 1AA\n");
    CHECK(done.margin == 59U);
    CHECK(done.lines == std::vector<std::string>{
                            "1: Decision",
                            "2: The Commissioner has decided to award a grant for lamps and benches to the Friends of "
                            "the River Path in both of the years.",
                            "6: Friends of the River Path", "7: 12 Weir Lane", "9: Northmoor", "10: NM1 1AA"});
}

TEST_CASE("the lines themselves are written as before and keep their numbers", "[source]") {
    const std::vector<std::string> lines{
        "> The award is for two years and is paid in four parts, the", "> first of them in June.", "",
        "1. The Commissioner has decided to award a grant for lamps",  "   and benches.",          "2. None."};
    const Outline outline = part_one::make_outline(lines);
    CHECK(part_one::unbroken_lines(outline, lines, part_one::margin_of(outline, lines).value()) ==
          std::vector<std::string>{"> The award is for two years and is paid in four parts, the first of them in June.",
                                   "", "", "1. The Commissioner has decided to award a grant for lamps and benches.",
                                   "", "2. None."});
}

TEST_CASE("a text without a margin is left as it is", "[source]") {
    CHECK_FALSE(read("One line.\n\nAnd another, which is rather longer than the first one was.\n").margin);
    // Two lines of which the first is the longest show nothing; a whole paragraph on one line shows that there is none.
    CHECK_FALSE(read("The lamps on the path along the river are out of order again.\nThe benches stand.\n").margin);
    const std::string wide(400, 'x');
    CHECK_FALSE(
        read("The lamps on the path along the river are out of order and\nthe benches too.\n\nAll " + wide).margin);
}
