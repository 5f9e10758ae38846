// The xml adapter, where its library or the system would go wrong.
#include "adapters/xml.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {
std::string fault_of(std::string_view page) { return read_page(page).fault.value_or("none"); }
} // namespace

TEST_CASE("a page is read as elements with their words", "[adapters]") {
    const ReadPage page = read_page("<!DOCTYPE html>\n<html lang=\"en\"><body><p id='a'>One  <b>tw</b>o\n&amp; £</p>"
                                    "<br/><p>three</p></body></html>\n");
    REQUIRE_FALSE(page.fault);
    REQUIRE(page.elements.size() == 6);
    CHECK(page.elements[0].name == "html");
    CHECK(page.elements[0].attribute("lang") == "en");
    CHECK(page.elements[2].text == "One two & £");
    CHECK(page.elements[2].has("id"));
    CHECK(page.elements[3].depth == 3);
    CHECK(page.elements[4].text.empty());
    CHECK(page.all_text == "One tw o & £ three");
}

TEST_CASE("what is not well-formed has its fault named", "[adapters]") {
    CHECK(fault_of("<a><b></a>") != "none");
    CHECK(fault_of("<a>") == "an element that is not closed at byte 3");
    CHECK(fault_of("<a x=\"1\" x=\"2\"/>") == "an attribute that is repeated at byte 9");
    CHECK(fault_of("<a x/>") == "an attribute without a value at byte 3");
    CHECK(fault_of("<a x=1/>") == "an attribute value without quotation marks at byte 3");
    CHECK(fault_of("<a x=\"<\"/>") == "a < in an attribute value at byte 3");
    CHECK(fault_of("<a/><b/>") == "a second root element at byte 4");
    CHECK(fault_of("<a/>x") == "text outside the root element at byte 4");
    CHECK(fault_of("<a>&nbsp;</a>").find("an & that begins none") == 0);
    CHECK(fault_of("<a x=\"R&D\"/>").find("an & that begins none") == 0);
    CHECK(fault_of("<a>\x01</a>") == "a control character at byte 3");
    CHECK(fault_of("<a>\xFF</a>") == "the page is not UTF-8");
    CHECK(fault_of("<a><!-- x</a>").find("markup that does not end") == 0);
    CHECK(fault_of("") == "no element at byte 0");
    CHECK(fault_of("<a>1 < 2</a>").find("a < that begins no tag") == 0);
    CHECK(fault_of("<a x=\"1\"y=\"2\"/>").find("no space before an attribute") == 0);
    CHECK(fault_of("<a>&#163;&#xA3;&lt;<!-- & < --><![CDATA[ & < ]]></a>") == "none");
}

TEST_CASE("escaped text reads back as it was", "[adapters]") {
    CHECK(xml_escaped("a<b>&\"c'\x01\x1F\n") == "a&lt;b&gt;&amp;&quot;c'\n");
    CHECK(read_page("<a x=\"" + xml_escaped("<&\">") + "\"/>").elements.at(0).attribute("x") == "<&\">");
}
