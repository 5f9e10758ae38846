// Old addresses, which come from front matter and from a file that anybody may have edited.
#include "site/addresses.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

std::string file_at(std::string_view alias) {
    const auto address = Addresses::old_page(alias);
    return address ? address->file() : "";
}

} // namespace

TEST_CASE("an old address is a page where a server would look for it", "[site]") {
    CHECK(file_at("/news/12") == "news/12/index.html");
    CHECK(file_at("/news/12/") == "news/12/index.html");
    CHECK(file_at("/News/Lamps_2.html") == "News/Lamps_2.html");
    CHECK(Addresses::old_page("/news/12")->text() == "/news/12/");
}

TEST_CASE("an old address that leaves the site or is no page is none", "[site]") {
    for (const char* bad : {"",
                            "/",
                            "//",
                            "news",
                            "/..",
                            "/a/../b",
                            "/a/./b",
                            "/a//b",
                            "/awards.csv/x", // a folder where a file of the site stands
                            "/x/index.JSON/",
                            "/.htaccess",
                            "/a/.git/",
                            "/assets/x/",
                            "/a b",
                            "/a?b",
                            "/a#b",
                            "/a\"b",
                            "/a;b",
                            "/a\nb",
                            "/a%2e%2e/",
                            "/report.pdf",
                            "/x.php",
                            "\\a",
                            "https://example.org/a",
                            "/caf\xc3\xa9"}) {
        INFO(bad);
        CHECK(file_at(bad).empty());
    }
    CHECK(file_at("/" + std::string(300, 'a')).empty());
}

TEST_CASE("the address of a record is read back as it was made", "[site]") {
    const auto place = Addresses::record_at("/panel-reports/northmoor/2024-03-05/");
    REQUIRE(place);
    CHECK(place->kind == Kind::panel_report);
    CHECK(Addresses::record(place->kind, place->office, place->slug).text() == "/panel-reports/northmoor/2024-03-05/");
}
