// A leak planted in every format and by every channel is refused; the same file without it is delivered.

#include "adapters/brotli.h"
#include "adapters/inflate.h"
#include "audit/audits.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace part_one;

namespace {

const std::string withheld_text =
    "The preferred bidder is Kestrel Outreach and its price of £412,750 was the lowest of four.\n"
    "Reference ZQX4471 was given to Jane Doe, write to tender.desk@kestrel.example for papers.\n";
const std::string public_text =
    "The Commissioner approves the grant for safer streets in the county.\nTotal: £61,500\n";

Confidential withheld() {
    Confidential out;
    out.add("content/secret.md", withheld_text);
    return out;
}

AuditBasis basis() {
    AuditBasis out;
    out.remainders = {{"content/open.md", public_text},
                      {"content/other.md", "The price was the lowest of four and the bidder is content.\n"}};
    out.own_words = "Register of decisions\nDecision maker\nDate of decision\nHome\n";
    return out;
}

std::string page(const std::string& inside) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Safer streets</title></head><body><main><h1>Safer "
           "streets</h1>" +
           inside + "</main></body></html>\n";
}

std::vector<Objection> leaks_in(const std::string& path, const std::string& bytes, const AuditBasis& known = basis()) {
    const Auditor::Verdict verdict = Auditor::audit({{{path, bytes, {"content/open.md"}}}}, withheld(), known, 2);
    std::vector<Objection> leaks;
    for (const Objection& objection : verdict.objections)
        if (objection.is_leak) leaks.push_back(objection);
    CHECK((leaks.empty() || !verdict.site));
    return leaks;
}

bool leaks(const std::string& path, const std::string& bytes) { return !leaks_in(path, bytes).empty(); }

std::string in_base64(std::string_view text) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k)
            three = three << 8 | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0u);
        for (int shift = 18; shift >= 0; shift -= 6) out += digits[three >> shift & 63];
    }
    return out;
}

std::string in_hex(std::string_view text) {
    std::string out;
    for (unsigned char c : text) {
        out += "0123456789abcdef"[c >> 4];
        out += "0123456789abcdef"[c & 15];
    }
    return out;
}

std::string as_utf_16(std::string_view text) {
    std::string out = "\xFF\xFE";
    for (char c : text) out.append({c, '\0'});
    return out;
}

const std::string secret = "preferred bidder is Kestrel Outreach and its price";

} // namespace

TEST_CASE("withheld wording is found in the text of a page", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>The preferred bidder is Kestrel Outreach and its price was low.</p>")));
    CHECK_FALSE(
        leaks("a/index.html", page("<p>The Commissioner approves the grant for safer streets in the county.</p>")));
}

TEST_CASE("withheld wording is found whatever its case and dress", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>PREFERRED BIDDER IS KESTREL</p>")));
    CHECK(leaks("a/index.html", page("<p>K\xC3\xA9strel</p>")));
    CHECK(leaks("a/index.html", page("<p>Kes\xC2\xADtrel</p>")));
    CHECK(leaks("a/index.html",
                page("<p>\xEF\xBC\xAB\xEF\xBD\x85\xEF\xBD\x93\xEF\xBD\x94\xEF\xBD\x92\xEF\xBD\x85\xEF\xBD\x8C</p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p>K\xC3\xA9stral</p>")));
}

TEST_CASE("withheld wording is found where tags part its words", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>lowest<br/>of <b>four.</b></p><p>Reference <i>of</i></p>")) == false);
    CHECK(leaks(
        "a/index.html",
        page(
            "<ul><li>was</li><li class=\"x\">the</li><li>lowest</li><li>of</li><li>four</li><li>reference</li></ul>")));
    CHECK(leaks("a/index.html", page("<p>Kes<b class=\"x\">tr</b><i></i>el</p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p>Kes <b>tr</b> el</p>")));
}

TEST_CASE("withheld wording is found in attributes and comments and references", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p title=\"by Kestrel\">a</p>")));
    CHECK(leaks("a/index.html", page("<!-- by Kestrel --><p>a</p>")));
    CHECK(leaks("a/index.html", page("<p>&#75;&#x65;strel</p>")));
    CHECK(leaks("a/index.html", page("<p>&amp;#75;estrel</p>")));
    CHECK(leaks("a/index.html", page("<p><a href=\"/?q=%4B%65strel%20Ltd\">a</a></p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p title=\"by nobody\">&#74;&#x65;strel<!-- none --></p>")));
}

TEST_CASE("names and references and sums are found on their own", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>zqx4471</p>")));
    CHECK(leaks("a/index.html", page("<p>412750</p>")));
    CHECK(leaks("a/index.html", page("<p>\xC2\xA3"
                                     "412,750.00</p>")));
    CHECK(leaks("register.json", "{\"amounts\":[412750,300]}"));
    CHECK(leaks("a/index.html", page("<p>tender.desk@kestrel.example</p>")));
    CHECK(leaks("a/index.html", page("<p>Jane Doe</p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p>3412750 and 41275 and 2,412,750 and ZQX44712</p>")));
}

TEST_CASE("a name that is public anywhere is no leak on its own", "[audit][leaks]") {
    AuditBasis known = basis();
    known.remainders.push_back({"content/third.md", "Kestrel Outreach was there.\n"});
    CHECK(leaks_in("a/index.html", page("<p>Kestrel</p>"), known).empty());
    CHECK_FALSE(leaks_in("a/index.html", page("<p>" + secret + "</p>"), known).empty());
}

TEST_CASE("a sum that the public text states in millions is public in digits", "[audit][leaks]") {
    AuditBasis known = basis();
    known.remainders.push_back({"content/third.md", "a budget of \xC2\xA3"
                                                    "0.41275m\n"});
    CHECK(leaks_in("register.csv", "sum\n412750\n", known).empty());
}

TEST_CASE("withheld wording is found in data sets and feeds", "[audit][leaks]") {
    CHECK(leaks("register.json", "{\"title\":\"\\u004bestrel\"}"));
    CHECK(leaks("feed.json", "{\"content_html\":\"\\u003cp\\u003eKes\\u003cb\\u003etrel\\u003c/b\\u003e\"}"));
    CHECK(leaks("register.csv", "a,b\n\"by \"\"Kestrel\"\"\",1\n"));
    CHECK(leaks("feed.xml",
                "<feed><content type=\"html\">&lt;p&gt;Kes&lt;b&gt;trel&lt;/b&gt;&lt;/p&gt;</content></feed>"));
    CHECK(leaks("feed.xml", "<feed><![CDATA[ Kestrel ]]></feed>"));
    CHECK(leaks("site.css", "p::before{content:\"\\4B estrel\"}"));
    CHECK(leaks("site.css", "p::before{content:\"Kes\\\ntrel\"}"));
    CHECK_FALSE(leaks("register.json", "{\"title\":\"\\u004aestrel\"}"));
    CHECK_FALSE(leaks("site.css", "p::before{content:\"\\4A estrel\"}"));
}

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

TEST_CASE("a list blames for a leak the record whose text stands in it", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "The bidder is content with every hamlet and Kestrel Outreach will be paid.\n");
    AuditBasis known = basis();
    const std::vector<RenderedFile> files = {
        {"index.html",
         page("<p>the bidder is content with every hamlet and Kestrel Outreach</p>"),
         {"content/open.md", "content/other.md"}}};
    const auto blamed = [&] {
        std::vector<std::string> sources;
        for (const Objection& objection : Auditor::audit({files}, hidden, known, 1).objections)
            if (objection.finding.rule == "audit/leak-wording") sources = objection.sources;
        return sources;
    };
    CHECK(blamed() == std::vector<std::string>{"content/deferred.md", "content/other.md"});
    known.blame = Blame::everybody;
    CHECK(blamed() == std::vector<std::string>{"content/deferred.md", "content/open.md", "content/other.md"});
}

TEST_CASE("withheld wording is found in the name of a file", "[audit][leaks]") {
    CHECK(leaks("decisions/kestrel-outreach/index.html", page("<p>a</p>")));
    CHECK(leaks("files/ZQX4471.pdf", "nothing"));
    CHECK_FALSE(leaks("decisions/safer-streets/index.html", page("<p>a</p>")));
}

TEST_CASE("withheld wording is found under every packing", "[audit][leaks]") {
    CHECK(
        leaks("a/index.html", page("<p><img alt=\"\" src=\"data:text/plain;base64," + in_base64(secret) + "\"/></p>")));
    CHECK(leaks("a.txt", in_hex(secret)));
    CHECK(leaks("a.txt", in_base64(in_hex(secret))));
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

TEST_CASE("a leak is laid at the door of the page's source and of the text's", "[audit][leaks]") {
    const std::vector<Objection> found = leaks_in("a/index.html", page("<p>" + secret + "</p>"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].finding.rule == "audit/leak-name");
    CHECK(found[1].finding.rule == "audit/leak-wording");
    CHECK(found[1].sources == std::vector<std::string>{"content/open.md", "content/secret.md"});
    CHECK(found[1].finding.message.find("estrel") == std::string::npos);
}

TEST_CASE("where a page of few sources is hit an index that repeats it blames those alone", "[audit][leaks]") {
    RenderedSite site;
    site.files.push_back({"a/index.html", page(secret), {"content/open.md"}});
    site.files.push_back({"index.html", page(secret), {"content/open.md", "content/other.md"}});
    const Auditor::Verdict verdict = Auditor::audit(site, withheld(), basis(), 1);
    for (const Objection& objection : verdict.objections) {
        if (!objection.is_leak) continue;
        CHECK(objection.sources == std::vector<std::string>{"content/open.md", "content/secret.md"});
    }
    CHECK(std::count_if(verdict.objections.begin(), verdict.objections.end(),
                        [](const Objection& o) { return o.is_leak; }) == 4);
}

TEST_CASE("wording that any published form shows is no leak anywhere", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "I confirm that I have considered every interest of mine.\n");
    const std::string bytes = page("<p>I confirm that I have considered every interest of mine.</p>");
    const auto has_leak = [&](const AuditBasis& known) {
        const Auditor::Verdict verdict =
            Auditor::audit({{{"a/index.html", bytes, {"content/open.md"}}}}, hidden, known, 1);
        return std::any_of(verdict.objections.begin(), verdict.objections.end(),
                           [](const Objection& objection) { return objection.is_leak; });
    };
    AuditBasis known = basis();
    CHECK(has_leak(known));
    for (int i = 0; i < 2000; ++i) // more than are asked about every wording
        known.remainders.push_back({"content/" + std::to_string(10'000 + i) + ".md", "other words\n"});
    CHECK(has_leak(known));
    known.remainders[777].text = "I confirm that I have considered every interest of mine.\n";
    CHECK_FALSE(has_leak(known));
    known.remainders[777].text = "I confirm that I have considered every interest of yours.\n";
    CHECK(has_leak(known));
}

TEST_CASE("a date or an ordinary word that is withheld as a whole is no leak elsewhere", "[audit][leaks]") {
    Confidential hidden;
    for (const char* text :
         {"23 March 2017", "23rd March 2017", "2017-03-23", "approved", "Approved", "Chief Executive"})
        hidden.add("content/deferred.md", text);
    const RenderedSite site{{{"a/index.html",
                              page("<p>23 March 2017 23rd March 2017 2017-03-23 approved by the Chief Executive</p>"),
                              {}}}};
    CHECK(Auditor::audit(site, hidden, {}, 1).objections.empty());
    hidden.add("content/deferred.md", "Kestrel");
    CHECK(Auditor::audit(site, hidden, {}, 1).objections.empty());
    hidden.add("content/deferred.md", "approved by the Chief Executive");
    CHECK_FALSE(Auditor::audit(site, hidden, {}, 1).objections.empty());
}

TEST_CASE("public pieces and a date set side by side are no leak", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md",
               "Date of decision: 23 March 2017 Safer streets\nDecision maker: approves the grant for safer streets\n");
    const auto verdict = Auditor::audit({{{"a/index.html",
                                           page("<p>Date of decision 23 March 2017</p><p>Safer streets</p>"
                                                "<p>Decision maker</p><p>approves the grant for safer streets</p>"),
                                           {"content/open.md"}}}},
                                        hidden, basis(), 1);
    CHECK(verdict.objections.empty());
    CHECK(verdict.site.has_value());
}

TEST_CASE("a redaction of a single short name is looked for", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/open.md", "Acme");
    const auto has_leak = [&](const std::string& inside) {
        return !Auditor::audit({{{"a/index.html", page(inside), {"content/open.md"}}}}, hidden, basis(), 1)
                    .objections.empty();
    };
    CHECK(has_leak("<p>to acme</p>"));
    CHECK_FALSE(has_leak("<p>to acmes</p>"));
}

TEST_CASE("the leak check finds the same with one thread and with many", "[audit][leaks]") {
    RenderedSite site;
    for (int i = 100; i < 300; ++i)
        site.files.push_back({"d/" + std::to_string(i) + "/index.html",
                              page(i % 7 ? "<p>nothing</p>" : "<p>" + secret + "</p>"),
                              {"content/" + std::to_string(i) + ".md"}});
    const auto summary = [&](unsigned jobs) {
        std::string all;
        for (const Objection& objection : Auditor::audit(site, withheld(), basis(), jobs).objections) {
            all += objection.file + objection.finding.rule;
            for (const std::string& source : objection.sources) all += source;
        }
        return all;
    };
    CHECK_FALSE(summary(1).empty());
    CHECK(summary(1) == summary(8));
}

TEST_CASE("a label that begins confidential matter is refused on a finished page", "[audit][labels]") {
    const auto is_refused = [](const std::string& inside) {
        return !Auditor::audit({{{"a/index.html", page(inside), {"content/open.md"}}}}, {}, basis(), 1)
                    .objections.empty();
    };
    for (const char* label : {"<h2>Part 2 \xE2\x80\x93 Confidential facts and advice</h2>",
                              "<p><b>PART II</b></p>",
                              "<p>RESTRICTED: the bids</p>",
                              "<h2>4. Part 2 confidential facts</h2>",
                              "<p>Not for publication</p>",
                              "<ul><li>Exempt information - bids</li></ul>",
                              "<p>Official-Sensitive</p>",
                              "<p>Rhan 2: cyfrinachol</p>",
                              "<p>Commercial in confidence</p>",
                              "<p><strong>Confidential</strong> The bids were close.</p>",
                              "<p>Lamps<br/>CONFIDENTIAL<br/>The bids were close.</p>",
                              "<h2>Bids (commercial in confidence)</h2>",
                              "<h2>Appendix B - Exempt information</h2>",
                              "<p>Confidential appendix</p>",
                              "<p>EXEMPT</p>",
                              "<p>CLOSED: bids</p>",
                              "<p>Exempt from publication under paragraph 3 of Schedule 12A</p>",
                              "<p>Part B - Exempt items</p>",
                              "<p>P A R T 2 C O N F I D E N T I A L</p>",
                              "<p>CONFIDENTAIL FACTS</p>",
                              "<p>P\xD0\x90RT 2: bids</p>",
                              "<p>Pa\xC2\xADrt 2 - bids</p>",
                              "<p>(a) Confidential information:</p>",
                              "<p>Cyfrinachol: y ceisiadau</p>",
                              "<pre>Lamps\nRESTRICTED\nBids</pre>",
                              "<dl><dt>Lamps</dt><dd>Not for publication</dd></dl>",
                              "<p><img alt=\"Part 2 - confidential\" src=\"/a.png\"/></p>",
                              "<p><a href=\"/b/\" title=\"Restricted: bids\">bids</a></p>",
                              "<table><tr><td>Private and confidential</td></tr></table>"}) {
        INFO(label);
        CHECK(is_refused(label));
    }
    for (const char* harmless :
         {"<p>Part 2 of the Police Reform Act applies.</p>",
          "<p>Is there a Part 2 form: NO</p>",
          "<p>Part 2 form - NO</p>",
          "<p>A confidential Part 2 exists.</p>",
          "<p>Part 2 confidentiality: only the facts that are exempt belong there.</p>",
          "<p>Restricted access to the car park was discussed.</p>",
          "<p>Part 20 of the rules: all</p>",
          "<p>Part 2 \xE2\x80\x93 NO</p>",
          "<p>RESTRICTED - Information relating to this decision is restricted as bids are open.</p>",
          "<p>Unrestricted: all of it</p>",
          "<p>Non-confidential facts and advice</p>",
          "<h2>Confidential helpline</h2>",
          "<p><strong>Exempt information:</strong> None</p>",
          "<h2>Confidentiality</h2>",
          "<p>Confidential advice is given to victims.</p>",
          "<p>Confidential information about victims is safe.</p>",
          "<p>Part 2 form: None</p>",
          "<p>Restricted reserves</p>",
          "<p>Private sector: none</p>",
          "<h2>Protect</h2>",
          "<p>Closed: the station at Ash.</p>",
          "<p>PROTECT, PREPARE, PURSUE</p>",
          "<p>Part 2 of 3</p>",
          "<p>Not confidential</p>",
          "<p>Exempt accommodation</p>",
          "<p>VAT: exempt</p>",
          "<p>Schedule 12A: not applicable</p>",
          "<p><strong>Part 2</strong> of the Police Reform Act applies.</p>",
          "<p>Part B vehicles were sold.</p>",
          "<h2>Closed circuit television</h2>",
          "<p>Confidential appendices: None</p>",
          "<p>Appendix 2: the plan</p>",
          "<p>See Part 2.</p>",
          "<p>Restricted<br/>reserves</p>"}) {
        INFO(harmless);
        CHECK_FALSE(is_refused(harmless));
    }
}

TEST_CASE("an index may set public names side by side and reckon a total", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "Awards went to Kelby Care Trust, Denton New Paths CIC and to nobody else.\n"
                                      "The sum set aside was \xC2\xA3"
                                      "224,000 this time.\n");
    AuditBasis known;
    RenderedFile index{"providers/index.html", {}, {}};
    for (int i = 100; i < 140; ++i) {
        const std::string source = "content/" + std::to_string(i) + ".md";
        known.remainders.push_back({source, i % 2 ? "Kelby Care Trust\n" : "Denton New Paths CIC\n"});
        index.sources.push_back(source);
    }
    const auto has_leak = [&](const std::string& inside) {
        index.bytes = page(inside);
        return !Auditor::audit({{index}}, hidden, known, 1).objections.empty();
    };
    CHECK_FALSE(has_leak("<ul><li>Kelby Care Trust</li><li>Denton New Paths CIC</li></ul>"));
    CHECK(has_leak("<p>Kelby Care Trust Denton New Paths CIC</p>"));
    CHECK_FALSE(has_leak("<p>\xC2\xA3"
                         "224,000</p>"));
    CHECK(has_leak("<p>The sum set aside was \xC2\xA3"
                   "224,000</p>"));
    index.sources.resize(1);
    CHECK(has_leak("<p>\xC2\xA3"
                   "224,000</p>"));
}
