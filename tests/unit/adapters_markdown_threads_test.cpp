// cmark-gfm loses struck words, links and footnotes when parses overlap; adapters/markdown_parser says what cures it.
#include "adapters/markdown.h"
#include "adapters/markdown_parser.h"
#include "adapters/threads.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

/// A document that uses every extension; no two are alike.
std::string document(std::size_t number) {
    const std::string n = std::to_string(number);
    std::string text = "# Decision " + n + "\n\nI ~~do not~~ approve ~~" + n + "~~ www.example.org/" + n + " a" + n +
                       "@example.org[^n" + n + "]\n\n| A | B |\n|---|---|\n";
    for (std::size_t row = 0; row < 1 + number % 7; ++row)
        text += "| ~~" + n + "~~ | https://example.org/" + n + " |\n";
    return text + "\n- [x] yes " + n + "\n- [ ] ~~no~~\n\n[^n" + n + "]: See http://example.org/note" + n +
           " and ~~that~~.\n";
}

} // namespace

TEST_CASE("parsing on eight threads gives what parsing on one gives", "[adapters]") {
    constexpr std::size_t count = 4'000;
    std::vector<std::vector<Block>> serial(count);
    std::vector<std::vector<Block>> parallel(count);
    for_each_index(count, 8, [&](std::size_t i) { parallel[i] = parse_markdown(document(i)); });
    for_each_index(count, 1, [&](std::size_t i) { serial[i] = parse_markdown(document(i)); });
    std::size_t different = 0;
    for (std::size_t i = 0; i < count; ++i) different += serial[i] == parallel[i] ? 0 : 1;
    CHECK(different == 0);
    CHECK(serial[5] != serial[6]);
}

TEST_CASE("the replaced library function is in place so that parses need no lock", "[adapters]") {
    CHECK(parses_in_parallel());
}
