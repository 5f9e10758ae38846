// The house's words: no real office in code, no unmarked HTML in a theme, no promise of later work.
#include "house/words.h"

#include <catch2/catch.hpp>

using namespace house;

TEST_CASE("no real office is named in code", "[house]") {
    const Objections objections = over(
        whole_tree(), [](const SourceFile& file) { return is_below(file, "generator") && is_cpp(file); }, real_offices);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a real office in code is objected to", "[house]") {
    CHECK(real_offices({"generator/form/a.cpp", "if (office == \"Surrey\") return true;\n"}) ==
          Objections{"generator/form/a.cpp:1: `Surrey` is a real office; its name belongs into content/"});
    CHECK(real_offices({"generator/form/a.cpp", "bool is_west_yorkshire;\nauto x = \"west yorkshire\";\n"}).size() ==
          1);
    CHECK(real_offices({"generator/form/a.cpp", "int kentish; // as on Kent's form\n"}).empty());
}

TEST_CASE("no name of the compiler is taken in code", "[house]") {
    const Objections objections = over(
        whole_tree(), [](const SourceFile& file) { return is_below(file, "generator") && is_cpp(file); },
        reserved_names);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a name of the compiler is objected to", "[house]") {
    CHECK(reserved_names({"generator/form/a.cpp", "int _Days = 2;\n"}).size() == 1);
    CHECK(reserved_names({"generator/form/a.h", "#ifndef FORM__A_H\n"}).size() == 1);
    CHECK(reserved_names({"generator/form/a.cpp", "int days_; // __FILE__\nauto _ = \"__x\";\n"}).empty());
}

TEST_CASE("only names that end in html stand in triple braces", "[house]") {
    const Objections objections = over(
        whole_tree(), [](const SourceFile& file) { return is_below(file, "themes"); }, careless_braces);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a careless brace is objected to", "[house]") {
    CHECK(careless_braces({"themes/a/layouts/b.html", "<h1>{{{title}}}</h1>\n"}).size() == 1);
    CHECK(careless_braces({"themes/a/layouts/b.html", "<h1>{{{html_title}}}</h1>\n"}).size() == 1);
    CHECK(careless_braces({"themes/a/layouts/b.html", "<h1>{{& title}}</h1>\n"}).size() == 1);
    CHECK(careless_braces({"themes/a/layouts/b.html", "<p>{{advice_html}}</p>\n"}).size() == 1);
    CHECK(careless_braces({"themes/a/layouts/b.html", "{{title}}{{{ advice_html }}}{{#has_html}}{{/has_html}}\n"})
              .empty());
}

TEST_CASE("no word in the tree promises later work", "[house]") {
    const auto is_ours = [](const SourceFile& file) {
        return is_below(file, "generator") || is_below(file, "scripts") || is_below(file, "tests") ||
               is_below(file, "themes");
    };
    const Objections objections = over(whole_tree(), is_ours, promises);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a promise of later work is objected to", "[house]") {
    CHECK(promises({"generator/form/a.cpp", "// TO"
                                            "DO: read the date\n"})
              .size() == 1);
    CHECK(promises({"generator/form/a.cpp", "return {}; // a stu"
                                            "b\n"})
              .size() == 1);
    CHECK(promises({"generator/form/a.cpp", "return {}; // not imple"
                                            "mented\n"})
              .size() == 1);
    CHECK(promises({"themes/a/b.html", "<input place"
                                       "holder=\"Search\" />\n"})
              .empty());
    CHECK(promises({"generator/form/a.cpp", "mkdtemp(name_XXXXXX); stubborn();\n"}).empty());
}
