// Words as numbers: which are equal, what lists of them hold, what is remembered of them.
#include "disclosure/word_memory.h"
#include "disclosure/word_number.h"
#include "disclosure/word_tables.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

using namespace part_one;

namespace {

std::vector<std::string> phrases_at(const auto& table, std::string_view line, std::size_t at) {
    std::vector<std::string> found;
    table.first_at(spoken_words(line), at, [&](const auto& phrase) {
        found.emplace_back(phrase.text);
        return false;
    });
    return found;
}

} // namespace

TEST_CASE("a word of any length is equal to itself and to no other", "[disclosure]") {
    std::vector<std::string> words{"a", "b", "ab", "ba", "part", "parts", "ŵyl", "gyhoeddi", "confidential"};
    for (std::size_t length = 1; length <= WordNumber::longest; ++length) words.emplace_back(length, 'x');
    for (const std::string& one : words)
        for (const std::string& other : words) {
            CHECK((WordNumber(one) == WordNumber(other)) == (one == other));
            CHECK((WordNumber(one) == std::string_view(other)) == (one == other));
        }
}

TEST_CASE("a word made while compiling is the word read from a line", "[disclosure]") {
    constexpr WordNumber exempt("exempt"), restricted("restricted"), sixteen("abcdefghijklmnop");
    CHECK(exempt == WordNumber(std::string("exempt")));
    CHECK(restricted == WordNumber(std::string("restricted")));
    CHECK(sixteen == WordNumber(std::string("abcdefghijklmnop")));
    CHECK(restricted.hash() == WordNumber(std::string("restricted")).hash());
}

TEST_CASE("a word too long for a number is no word of a list and keeps its digits", "[disclosure]") {
    const std::string longest(WordNumber::longest, 'x');
    const WordNumber cut(longest + "7");
    CHECK(cut.is_cut());
    CHECK(cut.holds_digit());
    CHECK_FALSE(cut.is_number());
    CHECK_FALSE(cut == WordNumber(longest));
    CHECK_FALSE(cut == std::string_view(longest));
    CHECK_FALSE(WordNumber(longest + "y").holds_digit());
}

TEST_CASE("a table of words holds what is written in it in any order and nothing else", "[disclosure]") {
    static constexpr WordTable colours{"red  green blue mauve "};
    for (std::string_view colour : {"red", "green", "blue", "mauve"}) CHECK(colours.holds(WordNumber(colour)));
    for (std::string_view other : {"", "r", "re", "redd", "black"}) CHECK_FALSE(colours.holds(WordNumber(other)));
}

TEST_CASE("a table of phrases finds all that begin at a word and the shortest first", "[disclosure]") {
    static constexpr PhraseTable phrases{"not for release|not for|for release|not for release before noon|note"};
    CHECK(phrases_at(phrases, "this is not for release today", 2) ==
          std::vector<std::string>{"not for", "not for release"});
    CHECK(phrases_at(phrases, "this is not for release today", 3) == std::vector<std::string>{"for release"});
    CHECK(phrases_at(phrases, "this is not for release today", 0).empty());
    CHECK(phrases_at(phrases, "not for release before", 0) == std::vector<std::string>{"not for", "not for release"});
    CHECK(phrases.may_begin_with(WordNumber("note")));
    CHECK_FALSE(phrases.may_begin_with(WordNumber("release")));
}

TEST_CASE("what is remembered of a word is what was found out about it", "[disclosure]") {
    WordMemory<std::size_t> memory;
    std::set<std::string> asked;
    // More words than there are places, each twice.
    for (int round = 0; round < 2; ++round)
        for (int number = 0; number < 10000; ++number) {
            const std::string word =
                std::string(static_cast<std::size_t>(1 + number % 9), 'w') + std::to_string(number);
            const std::size_t length = memory.of(WordNumber(word), [&](const WordNumber& unknown) {
                asked.emplace(unknown.letters());
                return unknown.size();
            });
            REQUIRE(length == word.size());
        }
    CHECK(asked.size() == 10000);
}
