// How the leak check reads words: folded, decoded, joined across tags.

#include "audit/leaks/letters.h"
#include "audit/leaks/phrases.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/telling_words.h"
#include "audit/leaks/words.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace part_one;

namespace {

std::vector<std::uint64_t> codes(std::string_view text) {
    std::vector<std::uint64_t> out;
    for (const Word& word : words_of(text)) out.push_back(word.code);
    return out;
}

bool holds(std::string_view text, Readings which, std::string_view phrase) {
    Reading reading;
    const std::vector<Word> words = words_of(text);
    read_as(which, TextKind::markup, text, words, reading);
    const std::vector<std::uint64_t> wanted = codes(phrase);
    return std::search(reading.codes.begin(), reading.codes.end(), wanted.begin(), wanted.end()) != reading.codes.end();
}

bool tells(std::string_view text, std::string_view phrase) {
    const std::vector<TellingWords> found = telling_words(text, words_of(text));
    return std::any_of(found.begin(), found.end(),
                       [&](const TellingWords& words) { return words.codes == codes(phrase); });
}

} // namespace

TEST_CASE("words are the same however their letters are written", "[audit][leaks]") {
    CHECK(codes("Caf\xC3\xA9 SE\xC3\x91OR \xC3\x86sir \xC5\x81\xC3\xB3"
                "d\xC5\xBA") == codes("cafe senor aesir lodz"));
    CHECK(codes("caf&eacute; caf&#233; caf&#xE9; caf%C3%A9 caf\xE9") == codes("cafe cafe cafe cafe cafe"));
    CHECK(codes("e\xCC\x81t\xC3\xA9 so\xC2\xAD"
                "ft ze\xE2\x80\x8Bro") == codes("ete soft zero"));
    CHECK(codes("\xEF\xBC\xA1\xEF\xBC\x91 \xF0\x9D\x90\x80\xF0\x9D\x9F\x8F \xEF\xAC\x81ve x\xC2\xB2") ==
          codes("a1 a1 five x2"));
    CHECK(codes("\xD0\x9A\xD0\xB5strel") == codes("kestrel"));
    CHECK(codes("commissioner\xE2\x80\x99s co-operation") == codes("commissioner s co operation"));
    CHECK(codes("abcdefgh") != codes("abcdefghi"));
    CHECK(codes("abcdefghijklmnopqrstuvwxyz0123456789") == codes("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"));
    CHECK(codes("\xE6\x9D\xB1\xE4\xBA\xAC") != codes("\xE6\x9D\xB1\xE4\xBA\xAD"));
}

TEST_CASE("a comma that groups thousands ends no word", "[audit][leaks]") {
    CHECK(codes("\xC2\xA3"
                "1,234,567.89") == codes("1234567 89"));
    CHECK(codes("412,750") == codes("412750"));
    CHECK(codes("1,2,3 1234,567 12,3456 12,34 a1,234") == codes("1 2 3 1234 567 12 3456 12 34 a1 234"));
}

TEST_CASE("a word long enough to fill whole blocks ends where it ends", "[audit][leaks]") {
    for (std::size_t length = 1; length < 40; ++length) {
        const std::string word(length, 'x');
        const std::vector<Word> words = words_of(" " + word + " " + word);
        REQUIRE(words.size() == 2);
        CHECK(words[0].begin == 1);
        CHECK(words[0].end == 1 + length);
        CHECK(words[0].length == length);
        CHECK(words[0].code == words[1].code);
        CHECK(words_of(word + "\xC3\xA9")[0].code == words_of(word + "e")[0].code);
    }
}

TEST_CASE("tags part words or join them", "[audit][leaks]") {
    CHECK(holds("<p>one <b class=\"x\">two</b> three</p>", Readings::text_words, "one two three"));
    CHECK(holds("<p>Kes<b>trel</b></p>", Readings::text_words, "kes trel"));
    CHECK(holds("<p>Kes<b>tr</b><i></i>el</p>", Readings::joined_words, "kestrel"));
    CHECK(holds("<p>Kes<!-- a --><b>trel</b></p>", Readings::joined_words, "kestrel"));
    CHECK_FALSE(holds("<td>Kes</td><td>trel</td>", Readings::joined_words, "kestrel"));
    CHECK_FALSE(holds("<p>Kes <b>trel</b></p>", Readings::joined_words, "kestrel"));
    CHECK(holds("<p title=\"a > b c\">d</p>", Readings::others, "a b c"));
    CHECK(holds("<!-- a > b -->c", Readings::others, "a b"));
    CHECK(holds("<!-- a > b -->c", Readings::text_words, "c"));
    CHECK(holds("5 < 6 and more", Readings::text_words, "5 6 and more"));
}

TEST_CASE("names and references and sums are told from ordinary words", "[audit][leaks]") {
    const std::string text =
        "The bidder is Kestrel Outreach. However it asked Jane Doe for \xC2\xA3"
        "412,750 on 23rd March 2017 under PCD1306.\n"
        "Financial Implications\nPROCUREMENT OUTCOME\nring 01768 217734 or write to jane.doe@kestrel.example\n";
    CHECK(tells(text, "Kestrel"));
    CHECK(tells(text, "Kestrel Outreach"));
    CHECK(tells(text, "Jane Doe"));
    CHECK(tells(text, "412750"));
    CHECK(tells(text, "PCD1306"));
    CHECK(tells(text, "217734"));
    CHECK(tells(text, "jane doe kestrel example"));
    for (const char* ordinary :
         {"bidder", "However", "23rd", "March", "2017", "Financial", "Implications", "PROCUREMENT", "OUTCOME"}) {
        INFO(ordinary);
        CHECK_FALSE(tells(text, ordinary));
    }
    CHECK_FALSE(tells("\xC2\xA3"
                      "50,000 and \xC2\xA3"
                      "2,017 and \xC2\xA3"
                      "500",
                      "50000"));
    CHECK_FALSE(tells("\xC2\xA3"
                      "2,017",
                      "2017"));
    CHECK(tells("\xC2\xA3"
                "4,725",
                "4725"));
    CHECK(tells("a cost of \xC2\xA3"
                "1.15m",
                "1150000"));
}

TEST_CASE("sums in thousands and millions are written out", "[audit][leaks]") {
    CHECK(sums_written_out("\xC2\xA3"
                           "1.150m and \xC2\xA3"
                           "20k and \xC2\xA3"
                           "424.764 million and \xC2\xA3"
                           "412,750") == std::vector<std::string>{"1150000", "20000", "424764000"});
}

TEST_CASE("a set of phrases finds each of them and nothing else", "[audit][leaks]") {
    PhraseSet set;
    const auto number = [&](std::string_view phrase) { return set.add(PhraseSet::phrase(codes(phrase))); };
    const std::uint32_t six = number("one two three four five six"), two = number("two three"), one = number("nine");
    CHECK(number("two three") == two);
    set.settle();
    std::vector<std::pair<std::size_t, std::uint32_t>> found;
    set.search(codes("zero one two three four five six nine two"),
               [&](std::size_t at, std::size_t, std::uint32_t phrase) {
                   found.push_back({at, phrase});
               });
    CHECK(found == std::vector<std::pair<std::size_t, std::uint32_t>>{{1, six}, {2, two}, {7, one}});
}
