// Open data, feed, sitemap, robots.
#include "adapters/json.h"
#include "adapters/xml.h"
#include "render/formats.h"
#include "render/formats/data_tables.h"
#include "render_sample.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

using namespace part_one;

using test_text::holds;

TEST_CASE("register json has the shape of the design", "[render]") {
    const Value json = parse_json(bytes_of(sample_site(), "register.json"));
    std::vector<std::string> top;
    for (const auto& [key, value] : json.entries) top.push_back(key);
    CHECK(top == std::vector<std::string>{"title", "as_of", "licence", "records"});
    CHECK(json.text_of("as_of") == "2026-11-01");

    const Value& record = json.find("records")->items.at(0);
    std::vector<std::string> keys;
    for (const auto& [key, value] : record.entries) keys.push_back(key);
    CHECK(keys == std::vector<std::string>{"id",      "kind",           "office",      "number",    "title",
                                           "date",    "status",         "url",         "year",      "decision_maker",
                                           "part2",   "value_gbp",      "amounts_gbp", "providers", "mentions",
                                           "funders", "deferred_until", "published",   "updated",   "source"});
    CHECK(record.text_of("office") == "Northmoor");
    CHECK(record.text_of("url") == "https://decisions.northmoor.example/decisions/northmoor/014-2026/");
    CHECK(record.text_of("part2") == "true");
    CHECK(record.text_of("value_gbp") == "123000");
    CHECK(record.find("value_gbp")->kind == Value::Kind::number);
    CHECK(record.find("amounts_gbp")->items.at(1).text == "200124.66");
    CHECK(record.find("amounts_gbp")->items.at(2).text == "200124.6");
    CHECK(record.find("providers")->items.at(0).text_of("slug") == "restorative-steps");
    CHECK(record.text_of("updated") == "2026-03-25");
    const Value& third = json.find("records")->items.at(2);
    CHECK(third.find("status")->kind == Value::Kind::nothing);
    CHECK(third.find("value_gbp")->kind == Value::Kind::nothing);
    CHECK(third.find("providers")->items.at(0).find("amount_gbp")->kind == Value::Kind::nothing);
}

TEST_CASE("the as-of date stands in register json and otherwise only in when security txt expires", "[render]") {
    const Register reg = sample_register();
    const Theme theme = plain_theme();
    const auto built_on = [&](Date as_of) {
        return render_site({plan_site(reg, sample_settings(), sample_pages(), as_of)}, reg, sample_settings(), theme,
                           1);
    };
    const RenderedSite one = built_on(day(2026, 11, 1));
    const RenderedSite other = built_on(day(2027, 2, 3));
    REQUIRE(one.files.size() == other.files.size());
    for (std::size_t at = 0; at < one.files.size(); ++at) {
        INFO(one.files[at].path);
        const bool knows_the_day =
            one.files[at].path == "register.json" || one.files[at].path == ".well-known/security.txt";
        CHECK((one.files[at].bytes == other.files[at].bytes) == !knows_the_day);
    }
}

TEST_CASE("the csv has a row a record and a formula in none of its cells", "[render]") {
    const std::string csv = bytes_of(sample_site(), "register.csv");
    std::size_t rows = 0;
    for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 2)) ++rows;
    CHECK(rows == 5);
    CHECK(holds(csv, ",\"'=cmd() & <script>alert(1)</script>\","));
    CHECK(holds(csv, ",true,123000,123000; 200124.66; 200124.60,Restorative Steps; Harbour Trust,") == false);
    CHECK(holds(csv, ",true,123000,123000; 200124.66; 200124.60,\"Restorative Steps; Harbour Trust\","));
}

TEST_CASE("cells that a spreadsheet would run are defused", "[render]") {
    for (const char* cell :
         {"=1", "+1", "-x", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠1", " =1", "\xC2\xA0=1", "\x01=1"}) {
        const std::string written = csv_cell(cell);
        CHECK((written.starts_with("'") || written.starts_with("\"'")));
    }
    CHECK(csv_cell("Plain words") == "Plain words");
    CHECK(csv_cell("a \"b\", c") == "\"a \"\"b\"\", c\"");
    CHECK(csv_cell("two\nlines") == "\"two\nlines\"");
    CHECK(csv_cell("").empty());
}

TEST_CASE("the feed is well-formed and takes its days from the content", "[render]") {
    const std::string feed = bytes_of(sample_site(), "feed.xml");
    CHECK_FALSE(read_page(feed.substr(feed.find("<feed"))).fault);
    CHECK(holds(feed, "<id>tag:decisions.northmoor.example,2012-11-22:decision/northmoor/014-2026</id>"));
    CHECK(holds(feed, "<updated>2026-03-25T00:00:00Z</updated>\n<published>2026-03-25T00:00:00Z</published>"));
    CHECK(holds(feed, "013/2026: =cmd() &amp; &lt;script&gt;"));
    CHECK_FALSE(holds(feed, "009/2025"));
}

TEST_CASE("the sitemap names pages with the day their content changed", "[render]") {
    const RenderedSite site = sample_site();
    const std::string& map = bytes_of(site, "sitemap.xml");
    CHECK(holds(
        map,
        "<loc>https://decisions.northmoor.example/decisions/northmoor/014-2026/</loc><lastmod>2026-03-25</lastmod>"));
    CHECK(holds(map, "<loc>https://decisions.northmoor.example/about/</loc></url>"));
    CHECK_FALSE(holds(map, "009-2025"));
    CHECK(holds(bytes_of(site, "robots.txt"), "Sitemap: https://decisions.northmoor.example/sitemap.xml\n"));
}

TEST_CASE("security txt says whom to write to and expires half a year ahead or more", "[render]") {
    const Register reg = sample_register();
    const Theme theme = plain_theme();
    const auto text_on = [&](Date as_of, const SiteSettings& settings) {
        return bytes_of(render_site({plan_site(reg, settings, sample_pages(), as_of)}, reg, settings, theme, 1),
                        ".well-known/security.txt");
    };
    CHECK(text_on(day(2026, 11, 1), sample_settings()) ==
          "Contact: mailto:office@northmoor.example\nExpires: 2027-07-01T00:00:00Z\nPreferred-Languages: en\n"
          "Canonical: https://decisions.northmoor.example/.well-known/security.txt\n");
    CHECK(text_on(day(2026, 7, 2), sample_settings()).find("Expires: 2027-01-01T") != std::string::npos);
    CHECK(text_on(day(2026, 7, 3), sample_settings()).find("Expires: 2027-07-01T") != std::string::npos);
    SiteSettings silent = sample_settings();
    silent.contact_email = {};
    CHECK(text_on(day(2026, 11, 1), silent).empty());
    SiteSettings below = sample_settings();
    below.base_address = own_word("https://www.example.org/register");
    CHECK(text_on(day(2026, 11, 1), below).empty());
}

TEST_CASE("every format is in the list and writes its file", "[render]") {
    const RenderedSite site = sample_site();
    for (const Format& format : formats()) {
        if (format.name != "_redirects" && format.name != "360giving.json") // only where something moved or is a grant
            CHECK_FALSE(bytes_of(site, std::string(format.name)).empty());
        CHECK_FALSE(format.holds.empty());
    }
}
