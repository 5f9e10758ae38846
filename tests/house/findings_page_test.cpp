// Whoever looks a finding up by its id finds it.
#include "house/findings_page.h"

#include <catch2/catch.hpp>

using namespace house;

namespace {

const Tree small_house = {{"generator/form/a.cpp", "#include \"form/answer\"\nx = {\"form/date-missing\", 0};\n"}};

} // namespace

TEST_CASE("every rule of the program stands on the page of findings", "[house]") {
    std::string page;
    for (const SourceFile& file : whole_tree())
        if (file.path == "tests/rules/findings.md") page = file.text;
    const Objections objections = off_the_page(page, whole_tree());
    INFO(joined(objections));
    CHECK(rule_ids(whole_tree()).size() > 50);
    CHECK(objections.empty());
}

TEST_CASE("a rule that is missing from the page and one that is gone are objected to", "[house]") {
    CHECK(off_the_page("\n## `form/date-missing`\n", small_house).empty());
    CHECK(off_the_page("\n| `form/date-missing` | words |\n", small_house).empty());
    CHECK(off_the_page("\n", small_house) ==
          Objections{"tests/rules/findings.md lacks form/date-missing (tests/support/findings_page.py writes it)"});
    CHECK(off_the_page("\n## `form/date-missing`\n\n## `form/gone`\n", small_house).size() == 1);
}

TEST_CASE("every rule of the program has a test and its examples show it firing and not", "[house]") {
    std::string page;
    for (const SourceFile& file : whole_tree())
        if (file.path == "tests/rules/findings.md") page = file.text;
    const Objections objections = untested_rules(page, whole_tree());
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a rule that nothing tests or of which one side is shown is objected to", "[house]") {
    CHECK(untested_rules("", small_house).size() == 1);
    Tree tested = small_house;
    tested.push_back({"tests/unit/a_test.cpp", "CHECK(rule == \"form/date-missing\");"});
    CHECK(untested_rules("", tested).empty());
    const std::string one_side = "\n## `form/date-missing`\n\n```result\nfinding: form/date-missing\n```\n";
    CHECK(untested_rules(one_side, tested).size() == 1);
    CHECK(untested_rules(one_side + "\n```result\nno finding: form/date-missing\n```\n", tested).empty());
}
