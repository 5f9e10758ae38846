// A whole site from a register built by hand.
#include "adapters/xml.h"
#include "basics/failure.h"
#include "render_sample.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace part_one;

using test_text::holds;

namespace {

std::vector<const RenderedFile*> pages_of(const RenderedSite& site) {
    std::vector<const RenderedFile*> pages;
    for (const RenderedFile& file : site.files)
        if (file.path.ends_with(".html")) pages.push_back(&file);
    return pages;
}

RenderedSite site_at(PublicText base, PublicText language = own_word("en")) {
    const Register reg = sample_register();
    SiteSettings settings = sample_settings();
    settings.base_address = std::move(base);
    settings.language = std::move(language);
    return render_site({plan_site(reg, settings, sample_pages(), day(2026, 11, 1))}, reg, settings, plain_theme(), 1);
}

} // namespace

TEST_CASE("every page is well-formed and has one first heading and one main part", "[render]") {
    const RenderedSite site = sample_site();
    REQUIRE(pages_of(site).size() > 20);
    for (const RenderedFile* file : pages_of(site)) {
        INFO(file->path);
        const ReadPage page = read_page(file->bytes);
        CHECK_FALSE(page.fault);
        std::map<std::string, int> count;
        std::set<std::string> ids;
        for (const PageElement& element : page.elements) {
            ++count[element.name];
            if (element.has("id")) CHECK(ids.insert(element.attribute("id")).second);
            CHECK_FALSE(element.has("style"));
            if (element.name == "script" && element.attribute("type") != "application/ld+json") ++count["run"];
        }
        CHECK(count["h1"] == 1);
        CHECK(count["main"] == 1);
        CHECK(count["title"] == 1);
        CHECK(count["run"] == (file->path == "search/index.html" ? 1 : 0));
    }
}

TEST_CASE("no two pages share a title", "[render]") {
    std::set<std::string> titles;
    const RenderedSite site = sample_site();
    for (const RenderedFile* file : pages_of(site))
        for (const PageElement& element : read_page(file->bytes).elements)
            if (element.name == "title") CHECK(titles.insert(element.text).second);
}

TEST_CASE("every link inside the site leads to a file and an id that exist", "[render]") {
    const RenderedSite site = sample_site();
    std::map<std::string, std::set<std::string>> ids;
    for (const RenderedFile& file : site.files) {
        ids[file.path];
        if (!file.path.ends_with(".html")) continue;
        for (const PageElement& element : read_page(file.bytes).elements)
            if (element.has("id")) ids[file.path].insert(element.attribute("id"));
    }
    for (const RenderedFile* file : pages_of(site)) {
        for (const PageElement& element : read_page(file->bytes).elements) {
            const std::string href = element.attribute("href");
            if (href.empty() || href.starts_with("https:") || href.starts_with("mailto:")) continue;
            INFO(file->path << " leads to " << href);
            if (href[0] == '#') {
                CHECK(ids[file->path].contains(href.substr(1)));
                continue;
            }
            std::string target = href.substr(1) + (href.ends_with('/') ? "index.html" : "");
            if (const std::size_t space = target.find("%20"); space != std::string::npos) target.replace(space, 3, " ");
            CHECK(ids.contains(target));
        }
    }
}

TEST_CASE("a decision begins with one plain sentence", "[render]") {
    const RenderedSite site = sample_site();
    CHECK(holds(bytes_of(site, "decisions/northmoor/014-2026/index.html"),
                "Approved on 23 March 2026: £123,000 to Restorative Steps and Harbour Trust."));
    CHECK(holds(bytes_of(site, "decisions/northmoor/013-2026/index.html"), "Rejected on 2 February 2026."));
    CHECK(holds(bytes_of(site, "decisions/northmoor/002-2025/index.html"),
                ">For Restorative Steps; no outcome is recorded on the form.<"));
    CHECK(holds(bytes_of(site, "panel-reports/northmoor/2025-01-08/index.html"),
                "A report to the Police and Crime Panel, 8 January 2025."));
}

TEST_CASE("a decision says that a confidential part exists and on what ground", "[render]") {
    const RenderedSite site = sample_site();
    const std::string& page = bytes_of(site, "decisions/northmoor/014-2026/index.html");
    CHECK(holds(page, "A confidential Part 2 of this decision exists and is not published. The ground given: paragraph "
                      "3 of Schedule 12A"));
    CHECK_FALSE(holds(bytes_of(site, "decisions/northmoor/002-2025/index.html"), "confidential"));
}

TEST_CASE("a provider is told what it was awarded and not what its decisions came to", "[render]") {
    const std::string page = bytes_of(sample_site(), "providers/harbour-trust/index.html");
    CHECK(holds(page, "<p class=\"lead\">2 records.</p>"));
    CHECK(holds(page, "<dt>Awarded in all</dt><dd>£25,000</dd>"));
}

TEST_CASE("papers that are not here are named with whom to ask", "[render]") {
    const std::string page = bytes_of(sample_site(), "decisions/northmoor/014-2026/index.html");
    CHECK(holds(page, "<li>Options appraisal</li>"));
    CHECK(holds(page, "ask the office for them. <a href=\"mailto:office@northmoor.example\">"));
    CHECK(holds(page, "<a href=\"/decisions/northmoor/014-2026/equality%20assessment.pdf\">Equality assessment</a>"));
}

TEST_CASE("a tombstone says number and day and reason and nothing else", "[render]") {
    const RenderedSite site = sample_site();
    const std::string& page = bytes_of(site, "decisions/northmoor/009-2025/index.html");
    CHECK(holds(page, "<dd>009/2025</dd>"));
    CHECK(holds(page, "<time datetime=\"2025-06-01\">1 June 2025</time>"));
    CHECK(holds(page, "<dd>Published in error</dd>"));
    CHECK(holds(page, "noindex"));
    for (const RenderedFile& file : site.files)
        if (file.path != "decisions/northmoor/009-2025/index.html") CHECK_FALSE(holds(file.bytes, "009/2025"));
}

TEST_CASE("a file names every source whose text stands in it", "[render]") {
    const RenderedSite site = sample_site();
    for (const RenderedFile& file : site.files) {
        INFO(file.path);
        const std::set<std::string> sources(file.sources.begin(), file.sources.end());
        CHECK(std::is_sorted(file.sources.begin(), file.sources.end()));
        if (holds(file.bytes, "Restorative justice service"))
            CHECK(sources.contains("content/offices/northmoor/decisions/014-2026.md"));
        if (holds(file.bytes, "Youth outreach"))
            CHECK(sources.contains("content/offices/northmoor/decisions/002-2025.md"));
        if (holds(file.bytes, "Published in error"))
            CHECK(sources.contains("content/offices/northmoor/decisions/009-2025.md"));
    }
}

TEST_CASE("any number of threads gives the same bytes", "[render]") {
    const RenderedSite one = sample_site(1);
    const RenderedSite many = sample_site(7);
    REQUIRE(one.files.size() == many.files.size());
    for (std::size_t at = 0; at < one.files.size(); ++at) {
        CHECK(one.files[at].path == many.files[at].path);
        CHECK(one.files[at].bytes == many.files[at].bytes);
        CHECK(one.files[at].sources == many.files[at].sources);
    }
}

TEST_CASE("files are sorted and each path stands once", "[render]") {
    const RenderedSite site = sample_site();
    for (std::size_t at = 1; at < site.files.size(); ++at) CHECK(site.files[at - 1].path < site.files[at].path);
}

TEST_CASE("a site under a path has that path in front of its links", "[render]") {
    const RenderedSite site = site_at(own_word("https://www.example.org/register"));
    const std::string& page = bytes_of(site, "index.html");
    CHECK(holds(page, "href=\"/register/decisions/northmoor/014-2026/\""));
    CHECK(holds(page, "href=\"/register/assets/style.css\""));
    CHECK(holds(page, "<link rel=\"canonical\" href=\"https://www.example.org/register/\"/>"));
}

TEST_CASE("a site that does not know its host says nothing of one", "[render]") {
    const RenderedSite site = site_at(PublicText{});
    CHECK_FALSE(holds(bytes_of(site, "index.html"), "canonical"));
    CHECK_FALSE(holds(bytes_of(site, "robots.txt"), "Sitemap"));
    CHECK(holds(bytes_of(site, "register.json"), "\"url\":\"/decisions/northmoor/014-2026/\""));
}

TEST_CASE("the same site speaks Welsh", "[render]") {
    const RenderedSite site = site_at(own_word("https://example.org"), own_word("cy"));
    const std::string& page = bytes_of(site, "decisions/northmoor/014-2026/index.html");
    CHECK(holds(page, "<html lang=\"cy\">"));
    CHECK(holds(page, "Cymeradwywyd ar 23 Mawrth 2026"));
    CHECK(holds(page, "<div class=\"form-text\" lang=\"en\">"));
    CHECK_THROWS_AS(site_at(own_word("https://example.org"), own_word("fr")), Failure);
}

TEST_CASE("an empty register renders", "[render]") {
    const Register reg;
    const RenderedSite site = render_site({sample_plan(reg)}, reg, sample_settings(), plain_theme(), 1);
    CHECK(holds(bytes_of(site, "index.html"), "Nothing has been published here yet."));
    CHECK_FALSE(read_page(bytes_of(site, "index.html")).fault);
}
