// What a converter says of the look of words is taken off, and the words stay.
#include "source/word_spans.h"

#include <catch2/catch.hpp>

using Lines = std::vector<std::string>;

TEST_CASE("brackets and braces that tell of looks are taken off", "[source]") {
    CHECK(part_one::without_looks({"**[Decision]{.underline}**", "[so [it]{.mark} is]{.smallcaps}"}) ==
          Lines{"**Decision**", "so it is"});
    CHECK(part_one::without_looks({"[]{#_Toc1 .anchor}# Costs", "", "## Costs {#costs .unnumbered}"}) ==
          Lines{"# Costs", "", "## Costs"});
    CHECK(part_one::without_looks({"[Until what", "date]{.underline}: 1 March"}) ==
          Lines{"Until what", "date: 1 March"});
    CHECK(part_one::without_looks({"![crest](media/crest.png){width=\"1.2in\" height=\"1in\"}"}) ==
          Lines{"![crest](media/crest.png)"});
}

TEST_CASE("what tells of more than looks stays", "[source]") {
    for (const Lines& lines : {Lines{"[Marlow]{.deletion author=\"A\"}"}, Lines{"[Marlow]{.hidden}"},
                               Lines{"[Marlow]{.comment-start id=\"0\"}"}, Lines{"[the paper](a.pdf)"},
                               Lines{"{.mark}"}, Lines{"a]{.mark}"}, Lines{"\\[a\\]{.mark}"}, Lines{"`[a]{.mark}`"},
                               Lines{"```", "[a]{.mark}", "```"}, Lines{"![a]{.mark}"}, Lines{"[a]{}"}})
        CHECK(part_one::without_looks(lines) == lines);
}
