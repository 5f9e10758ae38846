// A leak planted in every format and by every channel is refused; the same file without it is delivered.

#include "adapters/brotli.h"
#include "adapters/inflate.h"
#include "audit/audits.h"
#include "unit/planted_leaks.h"

#include <catch2/catch.hpp>

using namespace part_one;
using namespace part_one::planted;

TEST_CASE("withheld wording is found however often its escapes were escaped again", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p><a href=\"/?q=by%20%254B%2565strel\">a</a></p>")));
    CHECK(leaks("a/index.html", page("<p><a href=\"/?q=K%25C3%25A9strel\">a</a></p>")));
    CHECK(leaks("feed.xml", "<feed><content>&amp;amp;amp;#75;estrel</content></feed>"));
    CHECK(leaks("feed.xml", "<feed><content>Kes&amp;amp;lt;b&amp;amp;gt;trel</content></feed>"));
    CHECK(leaks("a.json", R"({"a":"{\"b\":\"\\u004bestrel\"}"})"));
    CHECK(leaks("a.json", R"({"a":"\\\\\\\\u004bestrel"})"));
    CHECK(leaks("a/index.html", page(R"(<script type="application/ld+json">{"a":"\u004bestrel"}</script>)")));
    CHECK_FALSE(leaks("a/index.html", page("<p><a href=\"/?q=by%20%254A%2565strel\">a</a></p>")));
    CHECK_FALSE(leaks("a.json", R"({"a":"\\\\\\\\u004aestrel"})"));
}

TEST_CASE("a leak is refused by whatever way it gets out", "[audit][leaks]") {
    const std::string shown = "preferred bidder is Kestrel Outreach and its price";
    for (const char* inside : {"<h2 id=\"kestrel-outreach\">a</h2>", "<img alt=\"by Kestrel\" src=\"/a.png\"/>",
                               "<p><a href=\"/a/\" title=\"by Kestrel\">a</a></p>",
                               "<p><a href=\"mailto:tender.desk@kestrel.example\">a</a></p>",
                               "<p>preferred bid-<br/>der is</p><p>Kestrel</p>", "<p hidden=\"hidden\">Kestrel</p>",
                               "<table><tr><td>preferred</td><td>bidder</td><td>is</td><td>Kestrel</td></tr></table>",
                               "<script type=\"application/ld+json\">{\"name\":\"Kestrel\"}</script>",
                               "<style>a::before{content:'Kestrel'}</style>"}) {
        INFO(inside);
        CHECK(leaks("a/index.html", page(inside)));
    }
    const std::string head = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>";
    CHECK(leaks("a/index.html", head + "Kestrel Outreach</title></head><body></body></html>"));
    CHECK(leaks("a/index.html",
                head + "a</title><meta name=\"description\" content=\"Kestrel Outreach\"/></head></html>"));
    for (const char* file : {"register.json", "register.csv", "awards.csv", "feed.xml", "feed.json", "sitemap.xml",
                             "404.html", "search/index.json", "robots.txt", "a.svg", "a.txt", "unknown.kind"}) {
        INFO(file);
        CHECK(leaks(file, shown));
        CHECK(leaks(std::string(file) + ".gz", gzipped(shown)));
        CHECK(leaks(std::string(file) + ".br", brotlied(shown)));
        CHECK_FALSE(leaks(file, "the grant for safer streets in the county"));
    }
}

TEST_CASE("a file that unpacks without end is refused and read no further", "[audit][leaks]") {
    std::string packed = "the same";
    for (int layer = 0; layer < 7; ++layer) packed = gzipped(packed);
    const std::vector<Objection> found = leaks_in("a.gz", packed);
    REQUIRE(found.size() == 1);
    CHECK(found[0].finding.rule == "audit/leak-unread");
    CHECK(leaks_in("a.gz", gzipped(std::string(80'000'000, ' '))).front().finding.rule == "audit/leak-unread");
    CHECK(leaks_in("a.json", "{\"a\":\"" + std::string(900'000, '\\') + "\"}").empty());
}

TEST_CASE("an index blames for what nobody can unpack the record that it came from", "[audit][leaks]") {
    std::string packed = "the same";
    for (int layer = 0; layer < 7; ++layer) packed = in_base64(packed + packed);
    AuditBasis known = basis();
    known.remainders[1].text += packed + "\n";
    const Auditor::Verdict verdict = Auditor::audit(
        {{{"register.json", "[\"" + packed + "\"]", {"content/open.md", "content/other.md"}}}}, withheld(), known, 1);
    REQUIRE(verdict.objections.size() == 1);
    CHECK(verdict.objections[0].finding.rule == "audit/leak-unread");
    CHECK(verdict.objections[0].sources == std::vector<std::string>{"content/other.md"});
}

TEST_CASE("withheld wording is found under every packing", "[audit][leaks]") {
    CHECK(
        leaks("a/index.html", page("<p><img alt=\"\" src=\"data:text/plain;base64," + in_base64(secret) + "\"/></p>")));
    CHECK(leaks("a.txt", in_hex(secret)));
    CHECK(leaks("a.txt", in_base64(in_hex(secret))));
    CHECK(leaks("a.txt", in_base32(secret)));
    CHECK(leaks("decisions/tender-" + in_base32(secret) + ".pdf", "open"));
    CHECK(leaks("a.bin", as_utf_16(secret)));
    CHECK(leaks("a/index.html.gz", gzipped(page(secret))));
    CHECK(leaks("a/index.html.br", brotlied(page(secret))));
    CHECK(leaks("a.txt", in_base64(brotlied(page(secret)))) == false); // what no reader would try
    CHECK(leaks("register.json", "{\"file\":\"" + in_base64(secret) + "\"}"));
    CHECK(leaks("a.json", "{\"file\":\"" + in_base64(gzipped(secret)) + "\"}"));
    CHECK(leaks("a.gz", gzipped("first member") + gzipped(secret)));
    CHECK(leaks("a.txt", in_base64(gzipped(page(secret)))));
    const std::string open = "the grant for safer streets in the county is approved";
    CHECK_FALSE(leaks("a.txt", in_base64(open)));
    CHECK_FALSE(leaks("a.txt", in_hex(open)));
    CHECK_FALSE(leaks("a/index.html.br", brotlied(page(open))));
    CHECK_FALSE(leaks("a.bin", as_utf_16(open)));
    CHECK_FALSE(leaks("a.gz", gzipped("first member") + gzipped(open)));
}

TEST_CASE("withheld wording is found in the streams of a PDF and in a zip entry", "[audit][leaks]") {
    const auto deflated = [](std::string_view text) { // what a gzip member holds between its head and its sums
        const std::string member = gzipped(text);
        return member.substr(10, member.size() - 18);
    };
    const auto pdf = [&](std::string_view drawn) {
        return "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n\x78\x9C" + deflated(drawn) +
               "sums\nendstream\nendobj\n";
    };
    CHECK(leaks("a.pdf", pdf("BT /F1 12 Tf (by Kestrel) Tj ET")));
    CHECK(leaks("a.pdf", pdf("BT [(by Kes)-20(tr)15(el)] TJ ET")));
    CHECK(leaks("a.pdf", pdf("BT <4B65737472656C> Tj ET")));
    CHECK(leaks("a.pdf", "%PDF-1.4\n<</Title(K\\145strel)>>"));
    CHECK_FALSE(leaks("a.pdf", pdf("BT [(by Jes)-20(tr)15(el)] TJ ET")));

    std::string entry =
        std::string("PK\x03\x04\x14\0\0\0\x08\0", 10) + std::string(16, '\0') + std::string("\x05\0\0\0", 4) + "a.xml";
    CHECK(leaks("a.docx", entry + deflated("<w:t>by Kes</w:t><w:t>trel</w:t>")));
    CHECK_FALSE(leaks("a.docx", entry + deflated("<w:t>by Jes</w:t><w:t>trel</w:t>")));
}
