// The style sheet as it is served, and the office's colour in it.
#include "basics/colour.h"
#include "render/style_sheet.h"

#include <catch2/catch.hpp>

using namespace part_one;

TEST_CASE("a style sheet loses what no browser needs and keeps the rest", "[render]") {
    const auto served = [](std::string_view css) { return served_style_sheet(css, std::nullopt); };
    CHECK(served("/* of paper */\n.a , .b > .c {\n  color: red;\n  margin: 0 auto;\n}\n") ==
          ".a,.b > .c{color:red;margin:0 auto}");
    CHECK(served(".a :hover{width:calc(1em + 2px)}") == ".a :hover{width:calc(1em + 2px)}");
    CHECK(served("@media screen and (max-width: 48rem) { a{b:c} }") == "@media screen and (max-width:48rem){a{b:c}}");
    CHECK(served("li::before { content: \" ; \\\" } /* \"; }") == "li::before{content:\" ; \\\" } /* \"}");
    CHECK(served("a/**/b{}") == "a b{}");
    CHECK(served("/* never closed").empty());
    CHECK(served("").empty());
}

TEST_CASE("the colour of the office is a property of the style sheet", "[render]") {
    CHECK(served_style_sheet("a{b:c}", parse_colour("#0F4C5c")) == "a{b:c}:root{--site-colour:#0f4c5c}");
}

TEST_CASE("a colour is six hexadecimal figures", "[render]") {
    CHECK(parse_colour("#0f4c5c") == Colour{0x0f, 0x4c, 0x5c});
    for (const char* text : {"", "#", "0f4c5c", "#0f4c5", "#0f4c5c0", "#0f4c5g", "teal", "#fff"})
        CHECK_FALSE(parse_colour(text));
    CHECK(format_colour({0, 255, 10}) == "#00ff0a");
}

TEST_CASE("contrast is that of the guidelines", "[render]") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast({255, 255, 255}, {255, 255, 255}) == Approx(1));
    CHECK(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) == Approx(4.48).margin(0.005));
}

TEST_CASE("a colour that cannot be read is darkened until it can", "[render]") {
    const Colour yellow{0xff, 0xd7, 0x00};
    CHECK_FALSE(is_legible(yellow));
    const Colour darker = darkened_until_legible(yellow);
    CHECK(is_legible(darker));
    CHECK(darker.red > darker.blue);
    CHECK(is_legible({0x0f, 0x4c, 0x5c}));
    CHECK(darkened_until_legible({0x0f, 0x4c, 0x5c}) == Colour{0x0f, 0x4c, 0x5c});
}
