// The second lock on links: what an office wrote becomes a link only where it leads somewhere harmless.
#include "render/html/link.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

std::optional<std::string> link(std::string_view address) { return safe_link(address, {"plan.pdf", "a b.pdf"}, ""); }

} // namespace

TEST_CASE("addresses of the web and of people may be links", "[render]") {
    for (const char* address : {"https://www.gov.uk/a?b=c#d", "http://example.org", "mailto:office@example.org",
                                "tel:+441234567890", "/about/", "#summary", "HTTPS://EXAMPLE.ORG/"})
        CHECK(link(address) == std::string(address));
}

TEST_CASE("every other address loses its link", "[render]") {
    for (const char* address : {"javascript:alert(1)",
                                "JaVaScRiPt:alert(1)",
                                "java\tscript:alert(1)",
                                " javascript:alert(1)",
                                "java&#115;cript:alert(1)",
                                "javascript%3Aalert(1)",
                                "java%0ascript:alert(1)",
                                "\x01javascript:alert(1)",
                                "data:text/html;base64,AAAA",
                                "vbscript:x",
                                "file:///C:/secret.doc",
                                "G:\\OPCC\\a.doc",
                                "g:/opcc/a.doc",
                                "G%3A%5COPCC",
                                "\\\\server\\share",
                                "//server/share",
                                "https:/\\evil.example",
                                "/\\evil.example",
                                "/%5Cevil.example",
                                "/%2Fevil.example",
                                "http://intranet/page",
                                "https://server:8080/x",
                                "https://www.gov.uk@evil.example/",
                                "ms-word:ofe|u|x",
                                "ftp://example.org/x",
                                "report.doc",
                                "../other/",
                                "",
                                "   ",
                                "&#47;&#47;x.y",
                                "j\xE2\x80\x8B"
                                "avascript:alert(1)"})
        CHECK_FALSE(link(address));
}

TEST_CASE("a file published with the record may be a link", "[render]") {
    CHECK(link("plan.pdf") == std::string("plan.pdf"));
    CHECK(link("a%20b.pdf") == std::string("a%20b.pdf"));
    CHECK_FALSE(link("plan2.pdf"));
}

TEST_CASE("an address inside the site gets the path it stands under", "[render]") {
    CHECK(safe_link("/about/", {}, "/register") == std::string("/register/about/"));
    CHECK(safe_link("#notes", {}, "/register") == std::string("#notes"));
}
