// The contract between program and themes, in both directions.
#include "basics/failure.h"
#include "render/page_fields.h"
#include "render_sample.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;

namespace {

using Names = std::set<std::string>;

/// What a layout may use: its own fields and, if it is a page, those of every page.
Names declared_for(std::string_view layout) {
    static const std::set<std::string_view> no_pages = {"top", "bottom", "record-row"};
    Names names;
    for (const FieldEntry& entry : page_fields())
        if (entry.layout == layout || (entry.layout == "every" && !no_pages.contains(layout)))
            names.insert(std::string(entry.name));
    return names;
}

std::map<std::string, Names> used_by_plain() {
    std::map<std::string, Names> used;
    const Theme theme = plain_theme();
    for (const auto& [name, layout] : theme.languages.find("en")->second.layouts)
        for (const std::string& field : layout.names_used()) used[name].insert(field);
    return used;
}

} // namespace

TEST_CASE("a template uses no field that is not declared", "[render]") {
    for (const auto& [layout, fields] : used_by_plain()) {
        const Names declared = declared_for(layout);
        for (const std::string& field : fields) {
            INFO(layout << " uses " << field);
            CHECK(declared.contains(field));
        }
    }
}

TEST_CASE("every declared field is used by the plain theme or marked as optional", "[render]") {
    const std::map<std::string, Names> used = used_by_plain();
    for (const FieldEntry& entry : page_fields()) {
        bool is_used = false;
        for (const auto& [layout, fields] : used)
            is_used = is_used ||
                      ((layout == entry.layout || entry.layout == "every") && fields.contains(std::string(entry.name)));
        INFO(entry.layout << " declares " << entry.name);
        CHECK((is_used || entry.optional));
    }
}

TEST_CASE("every declared field says what it holds and belongs to a layout", "[render]") {
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const FieldEntry& entry : page_fields()) {
        CHECK(seen.insert({entry.layout, entry.name}).second);
        CHECK_FALSE(entry.holds.empty());
        const auto& layouts = layout_names();
        CHECK((entry.layout == "every" || std::find(layouts.begin(), layouts.end(), entry.layout) != layouts.end()));
    }
}

TEST_CASE("both languages have the same words", "[render]") {
    const Theme theme = plain_theme();
    const Names plural_only = {"two", "few", "many", "zero"};
    const auto keys_of = [&](const char* language) {
        Names keys;
        for (const std::string& key : theme.languages.find(language)->second.wording.keys())
            if (!plural_only.contains(key.substr(key.rfind('.') + 1))) keys.insert(key);
        return keys;
    };
    CHECK(keys_of("en") == keys_of("cy"));
}

TEST_CASE("a missing word is a failure that names it", "[render]") {
    const Wording wording = Wording::parse("en", "themes/x/strings/en.toml", "[a]\nb = \"c\"\n");
    CHECK(wording.word("a.b").get() == "c");
    CHECK_THROWS_WITH(wording.word("a.d"), "themes/x/strings/en.toml has no words for a.d; write them there");
    CHECK_THROWS_AS(load_theme("x", {{"strings/en.toml", ""}, {"layouts/home.mustache", "{{word.no.such}}"}}), Failure);
}

TEST_CASE("gaps are filled and counts choose their words", "[render]") {
    const Wording wording =
        Wording::parse("cy", "cy.toml", "a = \"{x} – {y}\"\n[n]\none = \"un\"\ntwo = \"dau\"\nother = \"{count}\"\n");
    CHECK(wording.phrase({"a", {{"x", Pence{12345600}}, {"y", Year{2017}}}}).get() == "£123,456 – 2017");
    CHECK(wording.phrase({"n", {{"count", Count{1}}}}).get() == "un");
    CHECK(wording.phrase({"n", {{"count", Count{2}}}}).get() == "dau");
    CHECK(wording.phrase({"n", {{"count", Count{12345}}}}).get() == "12,345");
    CHECK_THROWS_AS(wording.phrase({"a", {{"x", Year{1}}}}), Failure);
}

TEST_CASE("lists of names read as a sentence does", "[render]") {
    const Theme theme = plain_theme();
    const Wording& wording = theme.languages.find("en")->second.wording;
    CHECK(wording.list({}).get().empty());
    CHECK(wording.list({own_word("A")}).get() == "A");
    CHECK(wording.list({own_word("A"), own_word("B"), own_word("C")}).get() == "A, B and C");
    CHECK(wording.list({own_word("A"), own_word("B"), own_word("C"), own_word("D")}).get() == "A, B and 2 others");
}
