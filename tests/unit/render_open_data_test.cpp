// The tables, what describes them, and what other standards ask of them.
#include "adapters/json.h"
#include "adapters/xml.h"
#include "basics/csv.h"
#include "basics/text.h"
#include "render/formats.h"
#include "render/formats/data_tables.h"
#include "render/formats/json_fields.h"
#include "render_sample.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace part_one;

using test_text::holds;

namespace {

/// The sample with two grants and words that a spreadsheet would run.
Register giving_register() {
    Register reg = sample_register();
    Record& first = reg.records[0];
    first.form.title = own_word("=HYPERLINK(\"x\") grants for \"restorative\" work");
    first.form.body = {};
    first.form.awards = {{own_word("Restorative Steps"), Pence{9800050}, own_word("-for, the\nnorth"), day(2026, 4, 1),
                          day(2027, 3, 31), own_word("by one year")}};
    reg.organisations[0].charity_number = own_word("1021586");
    reg.organisations[0].aliases = {own_word("@Harbour"), own_word("The Harbour; Trust")};
    reg.organisations[2].company_number = own_word("123456");
    reg.records[2].form.topics = {own_word("Young people"), own_word("Outreach")};
    return reg;
}

RenderedSite site_of(const Register& reg, const SiteSettings& settings = sample_settings()) {
    return render_site({plan_site(reg, settings, sample_pages(), day(2026, 11, 1))}, reg, settings, plain_theme(), 1);
}

std::vector<std::string> names_of(const Value& fields) {
    std::vector<std::string> names;
    for (const Value& field : fields.items) names.push_back(field.text_of("name"));
    return names;
}

const Value& resource_named(const Value& package, const std::string& name) {
    for (const Value& resource : package.find("resources")->items)
        if (resource.text_of("name") == name) return resource;
    FAIL("no resource " << name);
    throw 0;
}

bool is_of_type(const std::string& cell, const std::string& type) {
    if (type == "date") return parse_iso_date(cell).has_value();
    if (type == "boolean") return cell == "true" || cell == "false";
    if (type == "integer") return cell.find_first_not_of("0123456789") == std::string::npos;
    if (type == "number") return parse_json("[" + cell + "]").items[0].kind == Value::Kind::number;
    return true;
}

} // namespace

TEST_CASE("the package describes every table and its columns are the headings of the files", "[render]") {
    const RenderedSite site = site_of(giving_register());
    const Value package = parse_json(bytes_of(site, "datapackage.json"));
    CHECK(package.text_of("profile") == "tabular-data-package");
    CHECK(package.find("resources")->items.size() == data_tables().size());
    for (const Value& resource : package.find("resources")->items) {
        const std::string file = resource.text_of("path");
        INFO(file);
        const std::vector<CsvRow> rows = parse_csv(bytes_of(site, file));
        REQUIRE(rows.size() > 1);
        const Value& schema = *resource.find("schema");
        CHECK(rows[0].cells == names_of(*schema.find("fields")));
        CHECK(resource.text_of("name").find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
    }
}

TEST_CASE("every cell is of the type that the package gives its column", "[render]") {
    const RenderedSite site = site_of(giving_register());
    const Value package = parse_json(bytes_of(site, "datapackage.json"));
    for (const Value& resource : package.find("resources")->items) {
        const Value& fields = *resource.find("schema")->find("fields");
        const std::vector<CsvRow> rows = parse_csv(bytes_of(site, resource.text_of("path")));
        std::set<std::string> keys;
        for (std::size_t row = 1; row < rows.size(); ++row) {
            REQUIRE(rows[row].cells.size() == fields.items.size());
            CHECK(keys.insert(rows[row].cells[0]).second); // the primary key
            for (std::size_t at = 0; at < fields.items.size(); ++at) {
                const Value& field = fields.items[at];
                const std::string& cell = rows[row].cells[at];
                INFO(resource.text_of("path") << " " << field.text_of("name") << " " << cell);
                if (field.find("constraints")) CHECK_FALSE(cell.empty());
                if (!cell.empty()) CHECK(is_of_type(cell, field.text_of("type")));
            }
        }
    }
}

TEST_CASE("what a column leads to is there", "[render]") {
    const RenderedSite site = site_of(giving_register());
    const Value package = parse_json(bytes_of(site, "datapackage.json"));
    const auto column = [&](const std::string& resource, const std::string& name) {
        const std::vector<CsvRow> rows = parse_csv(bytes_of(site, resource_named(package, resource).text_of("path")));
        const auto at = std::find(rows[0].cells.begin(), rows[0].cells.end(), name) - rows[0].cells.begin();
        std::set<std::string> cells;
        for (std::size_t row = 1; row < rows.size(); ++row)
            cells.insert(rows[row].cells.at(static_cast<std::size_t>(at)));
        return cells;
    };
    std::size_t keys = 0;
    for (const Value& resource : package.find("resources")->items) {
        const Value* foreign = resource.find("schema")->find("foreignKeys");
        if (!foreign) continue;
        for (const Value& key : foreign->items) {
            ++keys;
            const std::set<std::string> there =
                column(key.find("reference")->text_of("resource"), key.find("reference")->text_of("fields"));
            for (const std::string& cell : column(resource.text_of("name"), key.text_of("fields")))
                CHECK(there.contains(cell));
        }
    }
    CHECK(keys == 2);
}

TEST_CASE("a text that a spreadsheet would run is defused in every table and a number is not", "[render]") {
    const RenderedSite site = site_of(giving_register());
    CHECK(holds(bytes_of(site, "awards.csv"), ",\"'=HYPERLINK(\"\"x\"\") grants for \"\"restorative\"\" work\","));
    CHECK(holds(bytes_of(site, "awards.csv"), ",98000.50,\"'-for, the\nnorth\",2026-04-01,2027-03-31,by one year,"));
    CHECK(holds(bytes_of(site, "providers.csv"), ",\"'@Harbour; The Harbour; Trust\","));
    for (const DataTable& table : data_tables()) {
        const std::string& csv = bytes_of(site, std::string(table.file_name.text));
        CHECK(csv.ends_with("\r\n"));
        for (const CsvRow& row : parse_csv(csv))
            for (const std::string& cell : row.cells)
                CHECK((cell.empty() || std::string("=+-@\t\r").find(cell[0]) == std::string::npos));
    }
}

TEST_CASE("a provider's row adds up its awards over all records", "[render]") {
    const std::vector<CsvRow> rows = parse_csv(bytes_of(sample_site(), "providers.csv"));
    REQUIRE(rows.size() == 3); // who only pays is no provider
    CHECK(rows[1].cells == std::vector<std::string>{"harbour-trust", "Harbour Trust", "", "", "", "1", "25000", "2026",
                                                    "2026", "1",
                                                    "https://decisions.northmoor.example/providers/harbour-trust/"});
    CHECK(rows[2].cells[5] == "2");
    CHECK(rows[2].cells[7] == "2025");
    CHECK(rows[2].cells[8] == "2026");
}

TEST_CASE("the schema asks for exactly the fields that register json has", "[render]") {
    const RenderedSite site = sample_site();
    const Value schema = parse_json(bytes_of(site, "register.schema.json"));
    CHECK(schema.text_of("$schema") == "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema.text_of("$id") == "https://decisions.northmoor.example/register.schema.json");
    const Value& record = *schema.find("properties")->find("records")->find("items");
    const Value json = parse_json(bytes_of(site, "register.json"));
    for (const Value& each : json.find("records")->items) {
        REQUIRE(each.entries.size() == record.find("required")->items.size());
        for (std::size_t at = 0; at < each.entries.size(); ++at) {
            CHECK(each.entries[at].first == record.find("required")->items[at].text);
            CHECK_FALSE(record.find("properties")->find(each.entries[at].first)->text_of("description").empty());
        }
    }
    for (const auto& [key, value] : json.entries) CHECK(schema.find("properties")->find(key));
}

TEST_CASE("a grant has what the 360Giving standard asks for", "[render]") {
    const RenderedSite site = site_of(giving_register());
    const Value package = parse_json(bytes_of(site, "360giving.json"));
    CHECK(package.text_of("version") == "1.4");
    const std::vector<Value>& grants = package.find("grants")->items;
    REQUIRE(grants.size() == 2);
    std::set<std::string> ids;
    for (const Value& grant : grants) {
        for (const char* key : {"id", "title", "description", "currency", "awardDate"})
            CHECK(grant.find(key)->kind == Value::Kind::text);
        CHECK(ids.insert(grant.text_of("id")).second);
        CHECK_FALSE(holds(grant.text_of("id"), "/"));
        CHECK_FALSE(grant.text_of("title").empty());
        CHECK_FALSE(grant.text_of("description").empty());
        CHECK(grant.text_of("currency") == "GBP");
        CHECK(grant.find("amountAwarded")->kind == Value::Kind::number);
        CHECK(parse_iso_date(grant.text_of("awardDate")));
        for (const char* organisation : {"recipientOrganization", "fundingOrganization"}) {
            REQUIRE(grant.find(organisation)->items.size() == 1);
            const Value& one = grant.find(organisation)->items[0];
            CHECK_FALSE(one.text_of("id").empty());
            CHECK_FALSE(holds(one.text_of("id"), "/"));
            CHECK_FALSE(one.text_of("name").empty());
        }
    }
    CHECK(grants[0].text_of("id") == "decisions.northmoor.example-decision-northmoor-014-2026-1");
    CHECK(grants[0].text_of("amountAwarded") == "98000.5");
    CHECK(grants[0].text_of("description") == "-for, the\nnorth");
    CHECK(grants[0].find("plannedDates")->items[0].text_of("endDate") == "2027-03-31");
    CHECK(grants[0].find("recipientOrganization")->items[0].text_of("id") == "GB-COH-00123456");
    CHECK(grants[1].find("recipientOrganization")->items[0].text_of("id") == "GB-CHC-1021586");
}

TEST_CASE("the publisher's own prefix names its grants and a recipient without a number", "[render]") {
    Register reg = giving_register();
    reg.organisations[2].company_number = {};
    SiteSettings settings = sample_settings();
    settings.grants_prefix = own_word("360G-northmoor");
    const Value package = parse_json(bytes_of(site_of(reg, settings), "360giving.json"));
    const Value& grant = package.find("grants")->items[0];
    CHECK(grant.text_of("id") == "360G-northmoor-decision-northmoor-014-2026-1");
    CHECK(grant.find("recipientOrganization")->items[0].text_of("id") == "360G-northmoor-org-restorative-steps");
    CHECK(grant.find("fundingOrganization")->items[0].text_of("id") == "360G-northmoor-northmoor");
}

TEST_CASE("a long title of a grant is cut between two words", "[render]") {
    Register reg = giving_register();
    reg.records[0].form.title = own_word("Grants – one two three four five six seven eight nine ten one two three four "
                                         "five six seven eight nine ten one two three four five six seven eight nine "
                                         "ten one two three");
    const Value package = parse_json(bytes_of(site_of(reg), "360giving.json"));
    const std::string title = package.find("grants")->items[0].text_of("title");
    REQUIRE(title.ends_with("…"));
    const std::string kept = title.substr(0, title.size() - std::string_view("…").size());
    CHECK(reg.records[0].form.title.get().starts_with(kept + " "));
    std::size_t characters = 0;
    for (std::size_t at = 0; at < title.size(); ++characters) next_code_point(title, at);
    CHECK(characters > 130);
    CHECK(characters <= 140);
}

TEST_CASE("every award is either a grant or left out with a reason", "[render]") {
    const Register reg = giving_register();
    const RenderedSite site = site_of(reg);
    const std::vector<CsvRow> awards = parse_csv(bytes_of(site, "awards.csv"));
    const std::vector<CsvRow> left_out = parse_csv(bytes_of(site, "360giving-left-out.csv"));
    const std::size_t grants = parse_json(bytes_of(site, "360giving.json")).find("grants")->items.size();
    CHECK(awards.size() - 1 == grants + left_out.size() - 1);
    CHECK(left_out.at(1).cells.at(6) == "not-approved");
    const std::string& page = bytes_of(site, "data/index.html");
    CHECK(holds(page,
                "The decision does not record an approval</th>\n<td class=\"figure\" data-label=\"Awards\">1</td>"));
}

TEST_CASE("where no award is a grant there is no package of grants and nothing leads to one", "[render]") {
    Register reg = sample_register();
    for (Record& record : reg.records) record.form.body = {};
    const RenderedSite site = site_of(reg);
    CHECK(bytes_of(site, "360giving.json").empty());
    CHECK_FALSE(holds(bytes_of(site, "data/index.html"), "\"/360giving.json\""));
}

TEST_CASE("the data page explains every column of every file", "[render]") {
    const std::string page = bytes_of(site_of(giving_register()), "data/index.html");
    for (const DataTable& table : data_tables()) {
        CHECK(holds(page, "What is in " + std::string(table.file_name.text) + "</h2>"));
        for (const ColumnNote& column : table.columns)
            CHECK(holds(page, "<code>" + std::string(column.name.text) + "</code>"));
    }
    for (const Format& format : formats())
        if ((format.name.ends_with(".csv") || format.name.ends_with(".json")) && !format.name.starts_with("search/"))
            CHECK(holds(page, "href=\"/" + std::string(format.name) + "\""));
}

TEST_CASE("what the office wrote about its data stands in front of the columns", "[render]") {
    const Register reg = sample_register();
    std::vector<SitePage> pages = sample_pages();
    pages.push_back({Slug::of("data"), own_word("Our data"), SampleBody::make(), "content/pages/data.md"});
    const RenderedSite site = render_site({plan_site(reg, sample_settings(), pages, day(2026, 11, 1))}, reg,
                                          sample_settings(), plain_theme(), 1);
    const std::string& page = bytes_of(site, "data/index.html");
    CHECK(holds(page, "<h1>Our data</h1>"));
    CHECK(page.find("id=\"legal-implications\"") < page.find("id=\"data_files\""));
    CHECK(holds(bytes_of(site, "index.html"), "<a href=\"/data/\">Our data</a>"));
}

TEST_CASE("the JSON feed says what the Atom feed says", "[render]") {
    const RenderedSite site = site_of(giving_register());
    const Value feed = parse_json(bytes_of(site, "feed.json"));
    const std::string& atom = bytes_of(site, "feed.xml");
    CHECK(feed.text_of("version") == "https://jsonfeed.org/version/1.1");
    CHECK(feed.text_of("feed_url") == "https://decisions.northmoor.example/feed.json");
    const std::vector<Value>& items = feed.find("items")->items;
    REQUIRE(items.size() == 4);
    for (const Value& item : items) {
        CHECK(holds(atom, "<id>" + item.text_of("id") + "</id>"));
        CHECK(holds(atom, "<updated>" + item.text_of("date_modified") + "</updated>"));
        CHECK_FALSE(item.text_of("content_text").empty());
        CHECK_FALSE(item.text_of("title").empty());
    }
    CHECK(items[0].text_of("date_published") == "2026-03-25T00:00:00Z");
    CHECK_FALSE(items[1].find("date_published"));
    CHECK(items[2].find("tags")->items.at(1).text == "Outreach");
    CHECK_FALSE(holds(bytes_of(site, "feed.json"), "009/2025")); // withdrawn
}

TEST_CASE("no title ends the data for machines inside a page", "[render]") {
    Register reg = sample_register();
    reg.records[0].form.title = own_word("</script><!-- \"&amp;\" \\ <script>");
    const std::string page = bytes_of(site_of(reg), "decisions/northmoor/014-2026/index.html");
    const std::size_t from = page.find("<script type=\"application/ld+json\">");
    REQUIRE(from != std::string::npos);
    const std::size_t begin = page.find('>', from) + 1;
    const std::size_t end = page.find('<', begin);
    CHECK(page.substr(end, 9) == "</script>");
    CHECK(page.find("<script", end) == std::string::npos);
    CHECK(page.find('&', begin) > end);
    const Value data = parse_json(page.substr(begin, end - begin));
    CHECK(data.text_of("@type") == "DigitalDocument");
    CHECK(data.text_of("name") == "</script><!-- \"&amp;\" \\ <script>");
    CHECK(data.text_of("identifier") == "014/2026");
    CHECK(data.text_of("url") == "https://decisions.northmoor.example/decisions/northmoor/014-2026/");
    CHECK(data.text_of("dateCreated") == "2026-03-23");
    CHECK_FALSE(read_page(page).fault);
}

TEST_CASE("a page says what it is to those who share it and a hidden one does not", "[render]") {
    const RenderedSite site = sample_site();
    const std::string& page = bytes_of(site, "decisions/northmoor/014-2026/index.html");
    CHECK(
        holds(page, "<meta property=\"og:title\" content=\"014/2026: Restorative justice service for the county\"/>"));
    CHECK(holds(page, "<meta property=\"og:type\" content=\"article\"/>"));
    CHECK(holds(page, "<meta property=\"og:url\" "
                      "content=\"https://decisions.northmoor.example/decisions/northmoor/014-2026/\"/>"));
    CHECK(holds(page, "<meta property=\"og:description\" content=\"Approved on 23 March 2026: £123,000 to Restorative "
                      "Steps and Harbour Trust.\"/>"));
    CHECK_FALSE(holds(bytes_of(site, "decisions/northmoor/009-2025/index.html"), "og:"));
}

TEST_CASE("every data file names the sources whose text stands in it", "[render]") {
    const RenderedSite site = site_of(giving_register());
    for (const char* path : {"register.csv", "awards.csv", "providers.csv", "360giving-left-out.csv", "feed.json"}) {
        const auto file = std::find_if(site.files.begin(), site.files.end(),
                                       [&](const RenderedFile& each) { return each.path == path; });
        REQUIRE(file != site.files.end());
        CHECK(file->sources.size() == 4);
    }
}
