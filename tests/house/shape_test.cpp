// The house's outside: files open with their job, stay short and stand where the layout wants them.
#include "house/shape.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace house;

namespace {

bool is_ours(const SourceFile& file) { return is_cpp(file); }

/// What stands in scripts/timer is for a machine's own timer: units and a table of cron.
bool is_script(const SourceFile& file) { return is_below(file, "scripts") && !is_below(file, "scripts/timer"); }

std::vector<std::string> names_at_the_top() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(source_root()))
        names.push_back(entry.path().filename().string());
    return names;
}

} // namespace

TEST_CASE("every file opens with its job", "[house]") {
    const Objections objections =
        over(whole_tree(), is_ours, [](const SourceFile& file) { return missing_opening(file, whole_tree()); });
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a file that opens with something else is objected to", "[house]") {
    const Tree tree = {{"generator/form/a.h", "// What a form says, as the office wrote it.\n"},
                       {"generator/form/a.cpp", "#include \"form/a.h\"\n"},
                       {"generator/form/b.h", "#pragma once\n"},
                       {"generator/form/c.cpp", "// c.\n"}};
    CHECK(missing_opening(tree[0], tree).empty());
    CHECK(missing_opening(tree[1], tree).empty());
    CHECK(missing_opening(tree[2], tree).size() == 1);
    CHECK(missing_opening(tree[3], tree).size() == 1);
}

TEST_CASE("no file has more than 400 lines", "[house]") {
    const Objections objections = over(whole_tree(), is_ours, too_long);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a file of 401 lines is objected to", "[house]") {
    std::string text;
    for (int line = 0; line < 400; ++line) text += "int x;\n";
    CHECK(too_long({"generator/form/a.cpp", text}).empty());
    CHECK(too_long({"generator/form/a.cpp", text + "int y;\n"}).size() == 1);
}

TEST_CASE("nothing stands at the top that the layout does not name", "[house]") {
    const Objections objections = strangers_at_the_top(names_at_the_top());
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a stranger at the top is objected to", "[house]") {
    CHECK(strangers_at_the_top({"NOTES.md", "build-sanitize", ".ci", "generator"}).size() == 1);
}

TEST_CASE("scripts are POSIX sh without a suffix", "[house]") {
    const Objections objections = over(whole_tree(), is_script, not_a_script);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("scripts can be run", "[house]") {
    std::size_t scripts = 0;
    for (const SourceFile& file : whole_tree()) {
        if (!is_script(file) && file.path != ".ci/run") continue;
        ++scripts;
        const auto rights = std::filesystem::status(source_root() + "/" + file.path).permissions();
        INFO(file.path);
        CHECK((rights & std::filesystem::perms::owner_exec) != std::filesystem::perms::none);
    }
    CHECK(scripts >= 4);
}

TEST_CASE("another kind of script is objected to", "[house]") {
    CHECK(not_a_script({"scripts/tidy", "#!/bin/sh\n# Tidies.\nset -eu\n"}).empty());
    CHECK(not_a_script({"scripts/tidy.sh", "#!/bin/sh\n# Tidies.\nset -eu\n"}).size() == 1);
    CHECK(not_a_script({"scripts/tidy", "#!/usr/bin/env bash\necho\n"}).size() == 2);
}

TEST_CASE("the name of every test can be discovered", "[house]") {
    const Objections objections = over(
        whole_tree(), [](const SourceFile& file) { return is_below(file, "tests") && !is_below(file, "tests/house"); },
        undiscoverable_tests);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a test that would pass without running is objected to", "[house]") {
    CHECK(undiscoverable_tests({"tests/unit/a_test.cpp", "TEST_CASE(\"a; b\") {}\n"}).size() == 1);
    CHECK(undiscoverable_tests({"tests/unit/a_test.cpp", "TEST_CASE(\"a b\", \"[x]\") {}\n"}).empty());
}
