// The unicode adapter, where its library or the system would go wrong.
#include "adapters/unicode.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace part_one;

TEST_CASE("labels written with other characters fold to the same shadow", "[adapters]") {
    const std::string_view forms[] = {"PART 2",
                                      "Part\u00A02",
                                      "ＰＡＲＴ　２",
                                      "𝐏𝐀𝐑𝐓 𝟐",
                                      "𝓟𝓪𝓻𝓽 𝟚",
                                      "Ⓟⓐⓡⓣ ②",
                                      "🅿🅰🆁🆃 ❷",
                                      "🇵🇦🇷🇹 2",
                                      "РАRТ 2",
                                      "Ρart 2",
                                      "ᴘᴀʀᴛ 2",
                                      "Ꮲart 2",
                                      "P̶A̶R̶T̶ 2",
                                      "Pärt ²",
                                      "PA\u00ADRT\u200B 2",
                                      "\uFEFFPA\u2060RT\u202F2",
                                      "PART\uFE0F 2",
                                      "P\u034FA\u180ERT\u20092",
                                      "PA\u202ERT\u2069 2",
                                      "P\U000E0041ART\u3164 2",
                                      "PART\u2800٢",
                                      "PA\x01RT 2",
                                      "Pаrt ２"};
    for (const std::string_view form : forms) {
        CAPTURE(form);
        CHECK(fold(form) == "part 2");
    }
    CHECK(fold("PART Ⅱ") == "part ii");
    CHECK(fold("СОNFІDЕNТІАL") == "confidential");
    CHECK(fold("conﬁdential oﬃcial") == "confidential official");
    CHECK(fold("ϹΟΝFΙDΕΝΤΙΑL") == "confidential");
}

TEST_CASE("dashes and spaces and quotation marks become plain", "[adapters]") {
    CHECK(fold("a–b—c‐d‑e−f―g﹣h") == "a-b-c-d-e-f-g-h");
    CHECK(fold("‘a’ “b” ′c″ «d» ´e") == "'a' \"b\" 'c\" \"d\" 'e");
    CHECK(fold("a\tb  c\n\u2003d\u2007\u3000e") == "a\tb  c\n d  e");
    CHECK(fold("a\u0096b \u0093c\u0094") == "a-b \"c\"");
    CHECK(fold("½ № ª…") == "1/2 no a...");
}

TEST_CASE("what belongs to no trick stays itself", "[adapters]") {
    CHECK(fold("£500 + 10% (N° 1) @ ~ € •") == "£500 + 10% (n° 1) @ ~ € •");
    CHECK(fold("l1O0") == "l1o0");
    CHECK(fold("TŶ Ŵyl ŷ") == "ty wyl y");
    CHECK(fold("日本") == "日本");
    CHECK(fold("Straße") == "strasse");
}

TEST_CASE("malformed bytes become the replacement character", "[adapters]") {
    CHECK(fold("A\xFF\x42") == "a\uFFFDb");
    CHECK(fold("\xC3") == "\uFFFD");
    CHECK(fold("") == "");
}

TEST_CASE("folding twice changes nothing more", "[adapters]") {
    for (const char* text : {"ＰＡＲＴ Ⅱ – “x” ﬃ ½ ŵ", "Это решение", "Κεφάλαιο", "ᴘᴀʀᴛ", "№ ™ ㎏ ǆ"})
        CHECK(fold(fold(text)) == fold(text));
}

TEST_CASE("what is seen of a text has plain spaces and nothing unseen", "[adapters]") {
    using part_one::as_seen;
    CHECK(as_seen("\u00A0017\u2009/\u202F2026\u200B") == " 017 / 2026");
    CHECK(as_seen("Com\u00ADmis\u2060sion\uFEFFer \u202Ex\u202C") == "Commissioner x");
    CHECK(as_seen("Tŷ – “café”\t£5") == "Tŷ – “café”\t£5");
}

TEST_CASE("character references are resolved once", "[adapters]") {
    CHECK(decode_references("a&nbsp;b&ndash;c&pound;5") == "a\u00A0b–c£5");
    CHECK(decode_references("&#80;&#x41;&#X52;T") == "PART");
    CHECK(decode_references("&amp;lt;") == "&lt;");
    CHECK(decode_references("&CounterClockwiseContourIntegral;&NotEqualTilde;") == "∳≂̸");
    CHECK(decode_references("AT&T & &; &#; &#x; &unknown; &#80") == "AT&T & &; &#; &#x; &unknown; &#80");
    CHECK(decode_references("&#0;&#xD800;&#99999999999;") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("accents go from Latin letters only", "[adapters]") {
    CHECK(without_accents("Ŵyl Tŷ CAFÉ Łódź Ærø") == "wyl ty cafe lodz aero");
    CHECK(without_accents("e\u0301") == "e");
    CHECK(without_accents("Йод ά") == "йод ά");
}

TEST_CASE("Welsh sorts its digraphs after their first letters", "[adapters]") {
    CHECK(collation_key("chwarae", "cy") > collation_key("cymru", "cy"));
    CHECK(collation_key("chwarae", "en") < collation_key("cymru", "en"));
    CHECK(collation_key("élan") < collation_key("zebra"));
    CHECK(collation_key("item 9") < collation_key("item 10"));
    CHECK(collation_key("a") == collation_key("a"));
}
