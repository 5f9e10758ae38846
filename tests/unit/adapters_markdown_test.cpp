// The tree that a Markdown text becomes, drawn in one line: "heading2(one *strong*)".
#include "adapters/markdown.h"

#include <catch2/catch.hpp>

#include <array>

using namespace part_one;

namespace {

std::string sketch(const std::vector<Inline>& inlines) {
    static constexpr std::array names = {"",    "strong", "emphasis", "struck", "code", "link", "image",
                                         "sup", "sub",    "break",    "soft",   "box",  "note"};
    std::string out;
    for (const Inline& piece : inlines) {
        if (piece.kind == Inline::Kind::text) {
            out += piece.text;
            continue;
        }
        out += std::string("<") + names[static_cast<std::size_t>(piece.kind)];
        if (piece.ticked) out += " ticked";
        if (!piece.address.empty()) out += " " + piece.address;
        if (!piece.title.empty()) out += " '" + piece.title + "'";
        if (!piece.text.empty() || !piece.children.empty()) out += ":" + piece.text + sketch(piece.children);
        out += ">";
    }
    return out;
}

std::string sketch(const std::vector<Block>& blocks) {
    static constexpr std::array names = {"p",    "h",     "ul",  "ol",   "item", "quote",
                                         "code", "table", "row", "cell", "rule", "footnote"};
    std::string out;
    for (const Block& block : blocks) {
        out += names[static_cast<std::size_t>(block.kind)];
        if (block.level > 0) out += std::to_string(block.level);
        out += "(" + block.text + sketch(block.inlines) + sketch(block.children) + ")";
    }
    return out;
}

std::string read(std::string_view text) { return sketch(parse_markdown(text)); }

/// "kind:first-last" of every block, outermost first.
std::string lines(const std::vector<Block>& blocks) {
    std::string out;
    for (const Block& block : blocks)
        out += std::to_string(block.first_line) + "-" + std::to_string(block.last_line) + " " + lines(block.children);
    return out;
}

} // namespace

TEST_CASE("Markdown becomes blocks and inlines", "[adapters]") {
    CHECK(read("## Title\n\nOne **two *three***\nfour  \nfive `six`") ==
          "h2(Title)p(One <strong:two <emphasis:three>><soft>four<break>five <code:six>)");
    CHECK(read("- a\n- b\n\n3. c\n\n> d\n\n---\n\n```\ne\n```") ==
          "ul(item(p(a))item(p(b)))ol(item(p(c)))quote(p(d))rule()code(e\n)");
    CHECK(read("| a | b |\n|---|---|\n| c | ~~d~~ |") == "table(row(cell(a)cell(b))row(cell(c)cell(<struck:d>)))");
    CHECK(parse_markdown("4. x").front().start == 4);
}

TEST_CASE("links and images keep their decoded address and title", "[adapters]") {
    CHECK(read("[a](<x&amp;y> \"T&pound;\") ![b](c.png)") == "p(<link x&y 'T£':a> <image c.png:b>)");
    CHECK(read("www.example.org") == "p(<link http://www.example.org:www.example.org>)");
}

TEST_CASE("a footnote stands last under the label of its definition", "[adapters]") {
    CHECK(read("one[^N] two[^n]\n\n[^N]: words\n\nafter") == "p(one<note:N> two<note:N>)p(after)footnote(Np(words))");
    CHECK(read("> one[^q]\n>\n> [^q]: words") == "quote(p(one<note:q>))footnote(qp(words))");
}

TEST_CASE("of raw tags only sup and sub and br and tick boxes live", "[adapters]") {
    CHECK(read("1<sup>st</sup> H<SUB>2</SUB>O") == "p(1<sup:st> H<sub:2>O)");
    CHECK(read("a<br>b<BR/>c") == "p(a<break>b<break>c)");
    CHECK(read("<i>a</i> <span class=\"x\">b</span> <!-- secret --> c") == "p(a b  c)");
    CHECK(read("a <script>alert(1)</script>b") == "p(a b)");
    CHECK(read("x <sup>never **closed** it") == "p(x never <strong:closed> it)");
    CHECK(read("x </sup>y **a</sup>b**") == "p(x y <strong:ab>)");
    CHECK(read("<sup>a<sub>b</sup>c</sub>") == "p(<sup:ab>c)");
}

TEST_CASE("a tick box is read whatever the order and case of its attributes", "[adapters]") {
    CHECK(read("x <input type=\"checkbox\" checked> a") == "p(x <box ticked> a)");
    CHECK(read("x <INPUT CHECKED='' disabled TYPE=CheckBox /> a") == "p(x <box ticked> a)");
    CHECK(read("x <input type='checkbox' value=\"checked\"> a") == "p(x <box> a)");
    CHECK(read("x <input type=\"text\" checked> a <input>") == "p(x  a)");
    CHECK(read("- [x] yes\n- [ ] **no**") == "ul(item(p(<box ticked> yes))item(p(<box> <strong:no>)))");
}

TEST_CASE("an HTML block becomes paragraphs", "[adapters]") {
    CHECK(read("<table>\n<tr><td>PART&nbsp;1</td><td>a &amp; <b>b</b></td></tr>\n</table>") ==
          "p(PART\u00A01)p(a & b)");
    CHECK(read("<div>\none\ntwo<sup>x</sup><br>three\n</div>") == "p(one<soft>two<sup:x>)p(three)");
    CHECK(read("<p title='a>b'>c</p>") == "p(c)");
    CHECK(read("<script>\nvar a = '<p>no</p>';\n\nmore\n</script>\n\nafter") == "p(after)");
    CHECK(read("<style>p { }</style>\n\n<!-- secret\n\nmore -->\n\nafter") == "p(after)");
    CHECK(read("<div><input type=checkbox checked> YES</div>") == "p(<box ticked> YES)");
}

TEST_CASE("what a browser hides behind an open comment or script stays hidden", "[adapters]") {
    CHECK(read("<div>a <!-- open\n\nsecret\n\n- secret\n\nend -->\n\nb") == "p(a)p(b)");
    CHECK(read("<div><SCRIPT>\n\nsecret\n\n</SCRIPT>\n\nb") == "p(b)");
    CHECK(read("<div>a <span title=\"secret") == "p(a)");
}

TEST_CASE("control characters do not reach the tree", "[adapters]") {
    CHECK(read("a\x01&#2;b\x7F&#27;c") == "p(abc)");
    CHECK(read("a &#150; b &#163;") == "p(a – b £)"); // as Windows-1252 and HTML 5 have it
    CHECK(read(std::string("a\0b", 3)) == "p(a\uFFFDb)");
    CHECK(read("one\ftwo\u2028three") == "p(one<soft>two<soft>three)");
    CHECK(read("`x\x02y`") == "p(<code:xy>)");
}

TEST_CASE("every block knows its lines", "[adapters]") {
    CHECK(lines(parse_markdown("# a\n\nb\nc\n\n- d\n- e\n\n  f\n\n\ng")) == "1-1 3-4 6-9 6-6 6-6 7-9 7-7 9-9 12-12 ");
    CHECK(lines(parse_markdown("a\nb\n| c |\n|---|\n| d |")) == "1-2 3-5 3-3 3-3 5-5 5-5 ");
    CHECK(lines(parse_markdown("| c |\n|---|\n\nx")) == "1-2 1-1 1-1 4-4 ");
    CHECK(lines(parse_markdown("<div>\n<p>a</p>\n\n<p>b\nc</p>")) == "2-2 4-5 ");
    CHECK(lines(parse_markdown("a\n===\n\n> b\n> c\n>\n\nd")) == "1-2 4-5 4-5 8-8 ");
    CHECK(lines(parse_markdown("a\r\n\r\nb\rc")) == "1-1 3-4 ");
}

TEST_CASE("markup nested beyond reason is flattened and its words stay", "[adapters]") {
    std::string text;
    for (int i = 0; i < 4'000; ++i) text += "*a ";
    text += "x";
    for (int i = 0; i < 4'000; ++i) text += " b*";
    const std::vector<Block> blocks = parse_markdown(text);
    REQUIRE(blocks.size() == 1);
    CHECK(visible_text(blocks.front()).find("x") != std::string::npos);
    CHECK(visible_text(blocks.front()).size() == 16'001);
}
