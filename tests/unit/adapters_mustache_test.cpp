// The mustache adapter, where its library or the system would go wrong.
#include "adapters/mustache.h"

#include "adapters/threads.h"
#include "basics/failure.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

std::string fault_of(const std::string& text, const std::map<std::string, std::string>& partials = {}) {
    try {
        const Template made("page", text, partials);
    } catch (const Failure& fault) {
        return fault.what();
    }
    return "accepted";
}

std::string render(const std::string& text, const TemplateFields& fields,
                   const std::map<std::string, std::string>& partials = {}) {
    try {
        return Template("page", text, partials).render(fields);
    } catch (const Failure& fault) {
        return fault.what();
    }
}

TemplateFields page() {
    TemplateFields fields;
    fields.set_text("title", "A & \"B\" <c> 'd'");
    fields.set_text("page_url", "/x/");
    fields.set_text("body_html", "<p>x</p>");
    fields.set_text("nothing", "");
    fields.set_truth("yes", true);
    fields.set_truth("no", false);
    TemplateFields word;
    word.set_text("by", "by");
    fields.set_group("word", word);
    std::vector<TemplateFields> rows(2);
    rows[0].set_text("name", "one");
    rows[1].set_text("name", "two");
    std::vector<TemplateFields> inner(1);
    inner[0].set_text("leaf", "L");
    rows[0].set_rows("inner", inner);
    rows[1].set_rows("inner", {});
    fields.set_rows("rows", rows);
    fields.set_rows("none", {});
    return fields;
}

} // namespace

TEST_CASE("a template prints text escaped and HTML as it is", "[adapters]") {
    CHECK(render("{{title}}|{{{body_html}}}|{{ nothing }}", page()) ==
          "A &amp; &quot;B&quot; &lt;c&gt; &#39;d&#39;|<p>x</p>|");
}

TEST_CASE("sections follow truths and lists and texts that are not empty", "[adapters]") {
    CHECK(render("{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^no}}N{{/no}}{{#nothing}}x{{/nothing}}{{^nothing}}E{{/nothing}}",
                 page()) == "yNE");
    CHECK(render("{{#title}}T{{/title}}{{#none}}x{{/none}}{{^none}}none{{/none}}", page()) == "Tnone");
    CHECK(render("{{#rows}}{{name}}[{{#inner}}{{leaf}}{{/inner}}{{^inner}}-{{/inner}}]{{/rows}}", page()) ==
          "one[L]two[-]");
    CHECK(render("{{#rows}}{{#yes}}x{{/yes}}{{/rows}}", page()) ==
          "template \"page\" asks for \"yes\", which nobody supplied");
    CHECK(render("{{#word}}{{by}} {{page_url}} {{title}}{{/word}}", page()).substr(0, 8) == "by /x/ A");
}

TEST_CASE("a row does not borrow the field of its page", "[adapters]") {
    CHECK(render("{{#rows}}{{title}}{{/rows}}", page()) ==
          "template \"page\" asks for \"title\", which nobody supplied");
    CHECK(render("{{#rows}}{{word.by}}{{page_url}} {{/rows}}", page()) == "by/x/ by/x/ ");
    CHECK(render("{{#rows}}{{#inner}}{{name}}{{/inner}}{{/rows}}", page()) ==
          "template \"page\" asks for \"name\", which nobody supplied");
}

TEST_CASE("a name that nobody supplied is a failure", "[adapters]") {
    CHECK(render("{{missing}}", page()) == "template \"page\" asks for \"missing\", which nobody supplied");
    CHECK(render("{{^missing}}x{{/missing}}", page()) ==
          "template \"page\" asks for \"missing\", which nobody supplied");
    CHECK(render("{{word.missing}}", page()) == "template \"page\" asks for \"word.missing\", which nobody supplied");
    CHECK(render("{{rows}}", page()) == "template \"page\" prints \"rows\", which is no text; use it as a section");
}

TEST_CASE("partials are spliced in and indentation goes", "[adapters]") {
    CHECK(render("<a>\n  {{> inner}}\n    <b>\n{{! a comment }}\n</a>", page(),
                 {{"inner", "  <i>{{page_url}}</i>\n"}}) == "<a>\n<i>/x/</i>\n<b>\n</a>");
    CHECK(render("{{#rows}}\n  <li>{{name}}</li>\n{{/rows}}\n", page()) == "<li>one</li>\n<li>two</li>\n");
    CHECK(fault_of("{{> gone}}") == "template \"page\" asks for the partial \"gone\", which is not there");
    CHECK(fault_of("{{> a}}", {{"a", "{{> b}}"}, {"b", "{{> a}}"}}) ==
          "template \"page\" asks for the partial \"a\", which asks for itself");
}

TEST_CASE("a template that Mustache would misread is refused when it is loaded", "[adapters]") {
    CHECK(fault_of("{{{title}}}").find("three braces round \"title\"") != std::string::npos);
    CHECK(fault_of("{{body_html}}").find("two braces round \"body_html\"") != std::string::npos);
    CHECK(fault_of("{{&title}}").find("no name") != std::string::npos);
    CHECK(fault_of("{{=<% %>=}}").find("no name") != std::string::npos);
    CHECK(fault_of("{{.}}").find("no name") != std::string::npos);
    CHECK(fault_of("{{title").find("not closed") != std::string::npos);
    CHECK(fault_of("{{#a}}x").find("is not Mustache") != std::string::npos);
    CHECK(fault_of("{{#a}}x{{/b}}").find("is not Mustache") != std::string::npos);
    CHECK(fault_of("{{title}}") == "accepted");
}

TEST_CASE("a template tells which names it uses", "[adapters]") {
    const Template made("page", "{{b}}{{#a}}{{b}}{{{c_html}}}{{/a}}{{> p}}", {{"p", "{{word.d}}"}});
    CHECK(made.names_used() == std::vector<std::string>{"a", "b", "c_html", "word.d"});
}

TEST_CASE("one template serves many threads even when some renders fail", "[adapters]") {
    const Template made("page", "{{#rows}}{{name}}{{/rows}}{{title}}", {});
    const std::string expected = made.render(page());
    std::vector<std::string> results(2'000);
    for_each_index(results.size(), 8, [&](std::size_t i) {
        try {
            results[i] = made.render(i % 5 == 0 ? TemplateFields() : page());
        } catch (const Failure&) {
            results[i] = expected;
        }
    });
    CHECK(std::count(results.begin(), results.end(), expected) == 2'000);
}
