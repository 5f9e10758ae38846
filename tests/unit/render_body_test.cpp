// The text of a form as HTML: an allow-list, well-formed, with a sound outline.
#include "adapters/xml.h"
#include "render/html/body.h"
#include "render_sample.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;

using test_text::holds;

namespace {

const Wording& english() {
    static const Theme theme = plain_theme();
    return theme.languages.find("en")->second.wording;
}

template <class Make>
std::string html_of(Make make) {
    const auto body = derive<Body>([](const std::string&) { return Make{}(); }, own_word(""));
    (void)make;
    return BodyWriter::write(body, english(), {}, "").sections.text();
}

} // namespace

TEST_CASE("what an office wrote is escaped and never markup", "[render]") {
    const std::string html = html_of([] {
        return Body{{"<b>A & \"B\"</b>", "a", 2, {paragraph("<script>alert('1')</script>\x01")}}};
    });
    CHECK(
        html ==
        "<h2 id=\"a\">&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;</h2>\n<p>&lt;script&gt;alert('1')&lt;/script&gt;</p>\n");
}

TEST_CASE("headings begin at the second level and skip none", "[render]") {
    const std::string html = html_of([] { return sample_body(); });
    int last = 1;
    for (const PageElement& element : read_page("<main>" + html + "</main>").elements) {
        if (element.name.size() != 2 || element.name[0] != 'h' || element.name == "hr") continue;
        const int level = element.name[1] - '0';
        CHECK(level >= 2);
        CHECK(level <= last + 1);
        last = level;
    }
    CHECK(last >= 2);
}

TEST_CASE("ids are unique even where two sections have one anchor", "[render]") {
    const std::string html = html_of([] {
        return Body{{"Date", "date", 2, {paragraph("one")}}, {"Date", "date", 2, {paragraph("two")}}};
    });
    std::set<std::string> ids;
    for (const PageElement& element : read_page("<main>" + html + "</main>").elements)
        if (element.has("id")) CHECK(ids.insert(element.attribute("id")).second);
    CHECK(ids == std::set<std::string>{"date", "date_2"});
}

TEST_CASE("a table has a caption and scopes and can be scrolled by keyboard", "[render]") {
    const std::string html = html_of([] { return sample_body(); });
    CHECK(holds(html, "<div class=\"scroll\" role=\"region\" aria-labelledby=\"table_1\" tabindex=\"0\">"));
    CHECK(holds(html, "<caption id=\"table_1\">Table 1: Financial implications</caption>"));
    CHECK(holds(html, "<th scope=\"col\">Provider</th>"));
}

TEST_CASE("a table without words in its head names its rows instead", "[render]") {
    const std::string html = html_of([] {
        return Body{
            {"Facts",
             "facts",
             2,
             {block(Block::Kind::table, {}, {row(true, {"", ""}), row(false, {"Cost", "£5"}), row(false, {"Term"})})}}};
    });
    CHECK_FALSE(holds(html, "<thead>"));
    CHECK(holds(html, "<tr><th scope=\"row\">Cost</th><td>£5</td></tr>"));
    CHECK(holds(html, "<tr><th scope=\"row\">Term</th><td></td></tr>"));
}

TEST_CASE("a first column of names heads its rows and one of sums does not", "[render]") {
    const std::string html = html_of([] {
        return Body{{"Awards",
                     "awards",
                     2,
                     {block(Block::Kind::table, {}, {row(true, {"Group", "Sum"}), row(false, {"Youth Shed", "£5"})}),
                      block(Block::Kind::table, {}, {row(true, {"Sum", "Group"}), row(false, {"£5", "Youth Shed"})})}}};
    });
    CHECK(holds(html, "<tr><th scope=\"row\">Youth Shed</th><td>£5</td></tr>"));
    CHECK(holds(html, "<tr><td>£5</td><td>Youth Shed</td></tr>"));
}

TEST_CASE("a link that leads nowhere safe keeps its words", "[render]") {
    const std::string html = html_of([] { return sample_body(); });
    CHECK(holds(html, "<a href=\"https://www.legislation.gov.uk/ukpga/2011/13/section/9\">section 9 of the Act</a>, "
                      "the advice and the note"));
    CHECK_FALSE(holds(html, "Shared"));
    CHECK_FALSE(holds(html, "alert"));
}

TEST_CASE("footnotes lead both ways", "[render]") {
    const std::string html = html_of([] { return sample_body(); });
    CHECK(holds(html, "<sup><a id=\"reference_1_1\" href=\"#footnote_1\" aria-label=\"Note 1\">1</a></sup>"));
    CHECK(holds(html, "<li id=\"footnote_1\">"));
    CHECK(holds(html, "href=\"#reference_1_1\" aria-label=\"Back to the text of note 1\""));
}

TEST_CASE("a reference to a note that is not here is no link", "[render]") {
    const std::string html = html_of([] {
        Inline reference;
        reference.kind = Inline::Kind::footnote_reference;
        reference.text = "gone";
        return Body{{"", "", 2, {block(Block::Kind::paragraph, {reference})}}};
    });
    CHECK(html == "<p><sup>gone</sup></p>\n");
}

TEST_CASE("a picture is its words and a tick box a word", "[render]") {
    const std::string html = html_of([] {
        Inline picture = piece(Inline::Kind::image, {words("Signed")});
        picture.address = "https://elsewhere.example/signature.png";
        Inline box;
        box.kind = Inline::Kind::tick_box;
        box.ticked = true;
        return Body{{"", "", 2, {block(Block::Kind::paragraph, {picture, words(" "), box})}}};
    });
    CHECK(html == "<p>Signed (ticked)</p>\n");
}

TEST_CASE("a box that stands as a sign is a word and a cross beside a tick stays", "[render]") {
    CHECK(html_of([] {
              return Body{{"", "", 2, {block(Block::Kind::paragraph, {words("Yes ☐ No ☒")})}}};
          }) == "<p>Yes (not ticked) No (ticked)</p>\n");
    CHECK(html_of([] {
              return Body{{"", "", 2, {block(Block::Kind::paragraph, {words("☐Yes ☑No")})}}};
          }) == "<p>(not ticked) Yes (ticked) No</p>\n");
    CHECK(html_of([] {
              return Body{{"", "", 2, {block(Block::Kind::paragraph, {words("☑ Yes ☒ No")})}}};
          }) == "<p>(ticked) Yes ☒ No</p>\n");
}

TEST_CASE("a thousand quotes inside one another do not break the page", "[render]") {
    const std::string html = html_of([] {
        Block inner = paragraph("deep words");
        for (int depth = 0; depth < 1000; ++depth) inner = block(Block::Kind::quote, {}, {inner});
        return Body{{"", "", 2, {inner}}};
    });
    CHECK(holds(html, "deep words"));
    CHECK_FALSE(read_page("<main>" + html + "</main>").fault);
}

TEST_CASE("the contents list names the main sections", "[render]") {
    const BodyHtml html = BodyWriter::write(SampleBody::make(), english(), {}, "");
    CHECK(holds(html.contents.text(), "<li><a href=\"#legal-implications\">Legal implications</a></li>"));
    CHECK_FALSE(holds(html.contents.text(), "Costs in later years"));
}

TEST_CASE("one section alone needs no contents list", "[render]") {
    const auto body = derive<Body>(
        [](const std::string&) {
            return Body{{"Decision", "decision", 2, {paragraph("Approved")}}};
        },
        own_word(""));
    CHECK(BodyWriter::write(body, english(), {}, "").contents.is_empty());
}

TEST_CASE("the contents list sets sections of the third level inside those of the second", "[render]") {
    const auto body = derive<Body>(
        [](const std::string&) {
            return Body{{"Implications", "implications", 2, {}},
                        {"Financial", "financial", 3, {}},
                        {"Costs", "costs", 4, {}},
                        {"Legal", "legal", 3, {}},
                        {"Papers", "papers", 2, {}}};
        },
        own_word(""));
    CHECK(BodyWriter::write(body, english(), {}, "").contents.text() ==
          "<li><a href=\"#implications\">Implications</a>\n<ul>\n<li><a href=\"#financial\">Financial</a></li>\n"
          "<li><a href=\"#legal\">Legal</a></li>\n</ul>\n</li>\n<li><a href=\"#papers\">Papers</a></li>\n");
}

TEST_CASE("a passage in the other language says so and a half behind a stroke too", "[render]") {
    const auto body = derive<Body>(
        [](const std::string&) {
            return Body{{"Penderfyniad / Decision",
                         "penderfyniad",
                         2,
                         {paragraph("Mae'r Comisiynydd wedi cytuno."), paragraph("The Commissioner has agreed."),
                          paragraph("Cymeradwywyd / Approved")}}};
        },
        own_word(""));
    const std::string html = BodyWriter::write(body, english(), {}, "", "en").sections.text();
    CHECK(holds(html, "<span lang=\"cy\">Penderfyniad</span> / Decision"));
    CHECK(holds(html, "<p lang=\"cy\">Mae'r") + holds(html, "<p lang=\"cy\">Mae&#39;r") == 1);
    CHECK(holds(html, "<p>The Commissioner"));
    CHECK(holds(html, "<span lang=\"cy\">Cymeradwywyd</span> / Approved"));
    const std::string welsh = BodyWriter::write(body, english(), {}, "", "cy").sections.text();
    CHECK(holds(welsh, "<p lang=\"en\">The Commissioner"));
    CHECK(holds(welsh, "<span lang=\"en\">Approved</span>"));
    CHECK_FALSE(holds(BodyWriter::write(body, english(), {}, "").sections.text(), "lang="));
}
