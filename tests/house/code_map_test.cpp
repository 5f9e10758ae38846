// The newcomer's map shows the house as it is.
#include "house/code_map.h"

#include <catch2/catch.hpp>

using namespace house;

namespace {

std::string our_readme() {
    for (const SourceFile& file : whole_tree())
        if (file.path == "generator/README.md") return file.text;
    return {};
}

const Tree small_house = {{"generator/form/answer.cpp", "#include \"form/answer.h\"\n"},
                          {"generator/form/answer.h", "// Yes or no, as people\n// answer it. More.\n#pragma once\n"},
                          {"generator/main.cpp", "// Where it begins.\n"}};

} // namespace

TEST_CASE("every file of the generator is on the code map", "[house]") {
    const Objections objections = off_the_map(our_readme(), whole_tree());
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a file that is missing from the map and one that is gone are objected to", "[house]") {
    CHECK(off_the_map("\n- `form/answer`: Yes or no\n- `main`: Where it begins\n", small_house).empty());
    CHECK(off_the_map("\n- `main`: Where it begins\n", small_house) ==
          Objections{"generator/README.md lacks the line (tests/support/code_map.py writes it):\n- `form/answer`: Yes "
                     "or no, as people answer it"});
    CHECK(off_the_map("\n- `form/answer`: Yes\n- `main`: Where\n- `form/gone`: No\n", small_house).size() == 1);
}
