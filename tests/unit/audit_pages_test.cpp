// The audits of pages: each rule with a page that breaks it and the page that does not.

#include "audit/audits.h"
#include "audit/data_syntax.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace part_one;

namespace {

struct Page {
    std::string head = "<title>Safer streets</title>";
    std::string inside = "<p>a</p>";
    std::string html = "<html lang=\"en\">";
    std::string heading = "<h1>Safer streets</h1>";

    std::string bytes() const {
        return "<!DOCTYPE html>\n" + html + "<head>" + head + "</head><body><main>" + heading + inside +
               "</main></body></html>\n";
    }
};

std::set<std::string> rules_against(const RenderedSite& site,
                                    const std::string& base = "https://decisions.example/register") {
    AuditBasis basis;
    basis.base_address = base;
    basis.remainders = {{"content/a.md", ""}, {"content/b.md", ""}};
    std::set<std::string> rules;
    for (const Objection& objection : Auditor::audit(site, {}, basis, 2).objections)
        rules.insert(objection.finding.rule);
    return rules;
}

std::set<std::string> rules_against(const std::string& path, const std::string& bytes) {
    return rules_against(RenderedSite{{{path, bytes, {"content/a.md"}}}});
}

std::set<std::string> rules_of(const Page& page) { return rules_against("a/index.html", page.bytes()); }
std::set<std::string> rules_inside(const std::string& inside) { return rules_of({.inside = inside}); }

using Rules = std::set<std::string>;

} // namespace

TEST_CASE("a page with nothing wrong is delivered", "[audit]") {
    const RenderedSite site{{{"a/index.html", Page{}.bytes(), {"content/a.md"}}}};
    const Auditor::Verdict verdict = Auditor::audit(site, {}, {}, 1);
    CHECK(verdict.objections.empty());
    REQUIRE(verdict.site);
    CHECK(verdict.site->files().size() == 1);
    CHECK(verdict.site->files().front().bytes == Page{}.bytes());
}

TEST_CASE("a fault is laid at the one source of a page and at nobody else", "[audit]") {
    const auto audit = [](std::vector<std::string> sources) {
        return Auditor::audit(
            {{{"a/index.html", Page{.inside = "<p><a href=\"/no\">a</a></p>"}.bytes(), std::move(sources)}}}, {},
            {{{"content/a.md", ""}, {"content/b.md", ""}}, {}, {}}, 1);
    };
    const Auditor::Verdict one = audit({"content/a.md"}), none = audit({}),
                           two = audit({"content/a.md", "content/b.md"});
    REQUIRE(one.objections.size() == 1);
    CHECK(one.objections[0].file == "a/index.html");
    CHECK(one.objections[0].sources == std::vector<std::string>{"content/a.md"});
    CHECK(one.objections[0].finding.severity == Severity::error);
    CHECK_FALSE(one.objections[0].is_leak);
    CHECK_FALSE(one.site);
    for (const Auditor::Verdict* verdict : {&none, &two}) {
        REQUIRE(verdict->objections.size() == 1);
        CHECK(verdict->objections[0].sources.empty());
        CHECK(verdict->objections[0].finding.severity == Severity::warning);
        CHECK(verdict->site);
    }
}

TEST_CASE("every page has one title and one first heading and leaves out no level", "[audit]") {
    CHECK(rules_of({.head = ""}) == Rules{"audit/no-title"});
    CHECK(rules_of({.head = "<title> </title>"}) == Rules{"audit/no-title"});
    CHECK(rules_of({.head = "<title>a</title><title>b</title>"}) == Rules{"audit/no-title"});
    CHECK(rules_of({.heading = ""}) == Rules{"audit/first-heading"});
    CHECK(rules_inside("<h1>Again</h1>") == Rules{"audit/first-heading"});
    CHECK(rules_inside("<h2>a</h2><h4>b</h4>") == Rules{"audit/heading-level"});
    CHECK(rules_inside("<h2>a</h2><h3>b</h3><h2>c</h2>") == Rules{});
    CHECK(rules_inside("<h2> </h2>") == Rules{"audit/empty-heading"});
    CHECK(rules_inside("<svg><title>a picture</title></svg>") == Rules{});
}

TEST_CASE("two pages with one title are a finding against the later one", "[audit]") {
    const RenderedSite site{
        {{"a/index.html", Page{}.bytes(), {"content/a.md"}}, {"b/index.html", Page{}.bytes(), {"content/b.md"}}}};
    const Auditor::Verdict verdict = Auditor::audit(site, {}, {}, 1);
    REQUIRE(verdict.objections.size() == 1);
    CHECK(verdict.objections[0].file == "b/index.html");
    CHECK(verdict.objections[0].finding.rule == "audit/repeated-title");
    CHECK(verdict.site);
}

TEST_CASE("a page tells its language and has one main part", "[audit]") {
    CHECK(rules_of({.html = "<html>"}) == Rules{"audit/no-language"});
    CHECK(rules_inside("<main>b</main>") == Rules{"audit/main-landmark"});
    CHECK(rules_against(
              "a/index.html",
              "<!DOCTYPE html>\n<html lang=\"en\"><head><title>a</title></head><body><h1>a</h1></body></html>") ==
          Rules{"audit/main-landmark"});
}

TEST_CASE("images and links and buttons have words", "[audit]") {
    CHECK(rules_inside("<p><img src=\"/register/a/\"/></p>") == Rules{"audit/image-without-alt"});
    CHECK(rules_inside("<p><img src=\"/register/a/\" alt=\"\"/></p>") == Rules{});
    CHECK(rules_inside("<p><a href=\"/register/a/\"> </a></p>") == Rules{"audit/link-without-words"});
    CHECK(rules_inside("<p><a href=\"/register/a/\"><img src=\"/register/a/\" alt=\"a\"/></a></p>") == Rules{});
    CHECK(rules_inside("<p><a href=\"/register/a/\"><img src=\"/register/a/\" alt=\"\"/></a></p>") ==
          Rules{"audit/link-without-words"});
    CHECK(rules_inside("<p><a href=\"/register/a/\" aria-label=\"a\"></a></p>") == Rules{});
    CHECK(rules_inside("<p><button type=\"button\"></button></p>") == Rules{"audit/button-without-words"});
}

TEST_CASE("tables have a caption and heading cells that say what they head", "[audit]") {
    const auto table = [](const std::string& caption, const std::string& cell) {
        return "<table>" + caption + "<tbody><tr>" + cell + "<td>1</td></tr></tbody></table>";
    };
    CHECK(rules_inside(table("<caption>Awards</caption>", "<th scope=\"row\">a</th>")) == Rules{});
    CHECK(rules_inside(table("", "<th scope=\"row\">a</th>")) == Rules{"audit/table-without-caption"});
    CHECK(rules_inside(table("<caption>Awards</caption>", "<th>a</th>")) == Rules{"audit/heading-cell-without-scope"});
    CHECK(rules_inside(table("<caption>Awards</caption>", "<td>a</td>")) == Rules{"audit/table-without-headings"});
}

TEST_CASE("every field of a form has a label", "[audit]") {
    CHECK(rules_inside("<form><input id=\"q\" name=\"q\"/></form>") == Rules{"audit/field-without-label"});
    CHECK(rules_inside("<form><label for=\"q\">Find</label><input id=\"q\" name=\"q\"/></form>") == Rules{});
    CHECK(rules_inside("<form><label for=\"p\">Find</label><input id=\"q\" name=\"q\"/></form>") ==
          Rules{"audit/field-without-label"});
    CHECK(rules_inside("<form><label>Find <select><option>a</option></select></label></form>") == Rules{});
    CHECK(rules_inside("<form><input type=\"hidden\" name=\"q\"/><textarea aria-label=\"a\">b</textarea></form>") ==
          Rules{});
}

TEST_CASE("ids stand once and nothing jumps the order of reading", "[audit]") {
    CHECK(rules_inside("<p id=\"a\">a</p><p id=\"a\">b</p>") == Rules{"audit/repeated-id"});
    CHECK(rules_inside("<p id=\"\">a</p>") == Rules{"audit/empty-id"});
    CHECK(rules_inside("<p tabindex=\"2\">a</p>") == Rules{"audit/tab-order"});
    CHECK(rules_inside("<p tabindex=\"-1\">a</p><p tabindex=\"0\">b</p>") == Rules{});
}

TEST_CASE("a link inside the site leads to a file and to an anchor", "[audit][links]") {
    const auto rules_of_link = [](const std::string& address) {
        RenderedSite site;
        site.files.push_back(
            {"a/index.html",
             Page{.head = "<title>a</title>", .inside = "<p id=\"own\"><a href=\"" + address + "\">a</a></p>"}.bytes(),
             {}});
        site.files.push_back(
            {"b/index.html", Page{.head = "<title>b</title>", .inside = "<p id=\"there\">b</p>"}.bytes(), {}});
        site.files.push_back({"index.html", Page{.head = "<title>c</title>"}.bytes(), {}});
        site.files.push_back({"register.csv", "a,b\n", {}});
        return rules_against(site);
    };
    for (const char* right :
         {"/register/", "/register/b/", "/register/b/index.html", "/register/b", "/register/b/#there",
          "/register/b/?q=1#there", "#own", "#top", "../b/", "../register.csv", "./", "..", "/register/register.csv",
          "https://decisions.example/register/b/#there", "https://decisions.example/other/",
          "https://elsewhere.example/no", "mailto:a@b.example", "tel:+441234", "/register/%62/"}) {
        INFO(right);
        CHECK(rules_of_link(right) == Rules{});
    }
    for (const char* broken : {"/b/", "/register/c/", "/register/b/x", "../c/", "../../b/", "b/",
                               "https://decisions.example/register/c/", "/register/Register.csv"}) {
        INFO(broken);
        CHECK(rules_of_link(broken) == Rules{"audit/broken-link"});
    }
    for (const char* lost : {"#there", "/register/b/#own", "../b/#There"}) {
        INFO(lost);
        CHECK(rules_of_link(lost) == Rules{"audit/broken-anchor"});
    }
    for (const char* local :
         {"G:\\papers\\a.doc", "g:/papers/a.doc", "\\\\server\\papers", "file:///a", "FILE:a", "  file:a"}) {
        INFO(local);
        CHECK(rules_of_link(local) == Rules{"audit/local-path"});
    }
    for (const char* forbidden :
         {"javascript:alert(1)", "java&#10;script:alert(1)", "vbscript:a", "data:text/html,a", "ftp://a.example/"}) {
        INFO(forbidden);
        CHECK(rules_of_link(forbidden) == Rules{"audit/forbidden-scheme"});
    }
    CHECK(rules_of_link("//server/papers") == Rules{"audit/network-path"});
    CHECK(rules_of_link("") == Rules{"audit/empty-link"});
}

TEST_CASE("feeds and site maps lead somewhere too", "[audit][links]") {
    CHECK(rules_against("sitemap.xml",
                        "<urlset><url><loc>https://decisions.example/register/sitemap.xml</loc></url></urlset>") ==
          Rules{});
    CHECK(rules_against("sitemap.xml",
                        "<urlset><url><loc>https://decisions.example/register/gone/</loc></url></urlset>") ==
          Rules{"audit/broken-link"});
    CHECK(rules_against("feed.xml", "<feed><link href=\"https://decisions.example/register/gone/\"/></feed>") ==
          Rules{"audit/broken-link"});
}

TEST_CASE("pages and feeds are well-formed", "[audit]") {
    CHECK(rules_inside("<p>a</b>") == Rules{"audit/not-well-formed"});
    CHECK(rules_inside("<p>a<br>b</p>") == Rules{"audit/not-well-formed"});
    CHECK(rules_inside("<p hidden>a</p>") == Rules{"audit/not-well-formed"});
    CHECK(rules_inside("<p class=\"a\" class=\"b\">a</p>") == Rules{"audit/repeated-attribute"});
    CHECK(rules_inside("<p>a &nbsp; b</p>") == Rules{"audit/unknown-reference"});
    CHECK(rules_inside("<p>a & b</p>") == Rules{"audit/unknown-reference"});
    CHECK(rules_inside("<p>a &amp; b &#163; &#xA3;</p>") == Rules{});
    CHECK(rules_inside("<p>a\x01</p>") == Rules{"audit/control-character"});
    CHECK(rules_inside("<p>a\xE9</p>") == Rules{"audit/not-utf-8"});
    CHECK(rules_against("feed.xml", "<feed/><feed/>") == Rules{"audit/two-roots"});
    CHECK(rules_against("feed.xml", "<feed>").count("audit/not-well-formed") == 1);
    const std::string page = Page{}.bytes();
    CHECK(rules_against("a/index.html", page.substr(page.find('\n') + 1)) == Rules{"audit/no-doctype"});
}

TEST_CASE("a JSON file is read as strictly as its readers do", "[audit]") {
    for (const char* right :
         {"{}", "[]", " {\"a\" : [1, -0.5e+3, true, false, null, \"\\u00e9\\n\"]}\n", "0", "\"a\""}) {
        INFO(right);
        CHECK_FALSE(json_fault(right));
    }
    for (const char* wrong : {"", "{", "[1,]", "{\"a\":1,}", "{a:1}", "[01]", "[1.]", "[\"\\x\"]", "[\"\\u12\"]",
                              "[\"\t\"]", "[1] 2", "nul", "[+1]", "['a']"}) {
        INFO(wrong);
        CHECK(json_fault(wrong));
    }
    CHECK(json_fault("[1,]") == 3);
    CHECK(json_fault(std::string(100'000, '[')));
    CHECK(rules_against("register.json", "[1,]") == Rules{"audit/not-json"});
}

TEST_CASE("every row of a table has as many cells as the first", "[audit]") {
    CHECK_FALSE(uneven_row("a,b\n1,2\n"));
    CHECK_FALSE(uneven_row("a,b\r\n\"1,\n\"\"x\",2\r\n"));
    CHECK_FALSE(uneven_row(""));
    CHECK(uneven_row("a,b\n1\n") == 2);
    CHECK(uneven_row("a,b\n1,2\n1,2,3") == 3);
    CHECK(uneven_row("a,b\n1,\"2\n") == 2);
    CHECK(rules_against("awards.csv", "a,b\n1\n") == Rules{"audit/uneven-table"});
}

TEST_CASE("objections come in the same order whatever the number of threads", "[audit]") {
    RenderedSite site;
    for (int i = 100; i < 200; ++i) site.files.push_back({std::to_string(i) + ".html", i % 3 ? "<p>" : "<html/>", {}});
    const auto summary = [&](unsigned jobs) {
        std::string all;
        for (const Objection& objection : Auditor::audit(site, {}, {}, jobs).objections)
            all += objection.file + objection.finding.rule + objection.finding.message;
        return all;
    };
    CHECK(summary(1) == summary(5));
    CHECK_FALSE(summary(1).empty());
}
