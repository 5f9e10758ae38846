// Pieces of text that are looked for together, against the same pieces looked for one by one.
#include "basics/needles.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

using namespace part_one;

TEST_CASE("needles find the foremost of their pieces as a search for each one does", "[basics]") {
    static constexpr Needles needles{"ab|abc|ca b| b|bb|aüb|c.a"};
    const std::string_view letters[] = {"a", "b", "c", " ", ".", "ü"};
    std::uint32_t state = 1;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (int length = round % 9; length > 0; --length) {
            state = state * 1664525 + 1013904223;
            text += letters[(state >> 16) % std::size(letters)];
        }
        std::size_t foremost = std::string::npos;
        for (std::string_view needle : needles) foremost = std::min(foremost, text.find(needle));
        INFO(text);
        REQUIRE(needles.first_in(text) == foremost);
        REQUIRE(needles.any_in(text) == (foremost != std::string::npos));
    }
}

TEST_CASE("needles keep their pieces in the order in which they were written", "[basics]") {
    static constexpr Needles needles{"second|first|third"};
    CHECK(std::string(*needles.begin()) == "second");
    CHECK(needles.end() - needles.begin() == 3);
}
