// The hostile texts for which the caps in adapters/markdown_refusal were measured.
#include "adapters/markdown.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

/// Refused with these words in the reason.
bool is_refused_for(const std::string& text, std::string_view words) {
    const auto refusal = markdown_refusal(text);
    return refusal && refusal->find(words) != std::string::npos;
}

} // namespace

TEST_CASE("texts that would take minutes are refused before they are parsed", "[adapters]") {
    CHECK(is_refused_for(repeated("a\n", 600'000), "1 MiB"));
    CHECK(is_refused_for(repeated("a\n", 100'001), "100,000 lines"));
    CHECK(is_refused_for(repeated("|a", 101) + "\n" + repeated("|-", 101), "100 columns"));
    CHECK(is_refused_for(repeated("a <![CDATA[ b ", 2'000), "HTML signs"));
    CHECK(is_refused_for(repeated("<?x ", 9'000), "HTML signs"));
    CHECK(is_refused_for(repeated("<!A ", 9'000), "HTML signs"));
    CHECK(is_refused_for("- a\n" + repeated(" ", 300) + "- b", "indented"));
    CHECK(is_refused_for(repeated("\t", 60) + "b", "indented"));
    CHECK(is_refused_for(repeated(">", 300) + "a", "quote signs"));
    CHECK(is_refused_for(repeated("- ", 300) + "a", "list markers"));
    CHECK(is_refused_for(repeated("1. ", 300) + "a", "list markers"));
    CHECK(is_refused_for(repeated("[", 30'000), "signs of markup"));
    CHECK(is_refused_for(repeated("*a ", 30'000), "signs of markup"));
    CHECK(is_refused_for(repeated("|a", 90) + "\n" + repeated("|-", 90) + "\n" + repeated("b\n", 20'000), "cells"));
    CHECK(is_refused_for(repeated("a |a|\n|-|\n|b|\n b", 5'000), "cells"));
    CHECK(is_refused_for("[x]: " + repeated("a", 100'000) + "\n\n" + repeated("[x] ", 10'000), "link definition"));
}

TEST_CASE("a form as offices write them is not refused", "[adapters]") {
    CHECK_FALSE(markdown_refusal(""));
    CHECK_FALSE(markdown_refusal("# PART 1\n\n- a\n  - b\n    - c\n\n| a | b |\n|---|---|\n| c | d |\n"));
    CHECK_FALSE(markdown_refusal(repeated("-", 400)));
    CHECK_FALSE(markdown_refusal(repeated("* ", 400)));
    CHECK_FALSE(markdown_refusal(repeated(" ", 400) + "\n" + repeated("|", 100)));
    CHECK_FALSE(markdown_refusal("\\|" + repeated("\\|", 200)));
    CHECK_FALSE(markdown_refusal(repeated("A paragraph of [words](https://example.org) and *stress*.\n\n", 15'000)));
    CHECK_FALSE(markdown_refusal(repeated("A line of a long report\n", 20'000)));
    CHECK_FALSE(markdown_refusal("|a|b|\n|-|-|\n" + repeated("|c|d|\n", 20'000)));
}

TEST_CASE("what is let through at the edge of the caps is parsed", "[adapters]") {
    CHECK(parse_markdown(repeated("> ", 100) + "a").size() == 1);
    CHECK(parse_markdown(repeated("[", 19'999)).size() == 1);
    CHECK(parse_markdown(repeated("|a", 90) + "\n" + repeated("|-", 90) + "\n" + repeated("b\n", 500)).size() == 1);
}
