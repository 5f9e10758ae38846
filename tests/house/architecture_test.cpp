// The house's walls: includes follow the DEPENDS lines, libraries and the clock stay behind their doors.
#include "house/architecture.h"
#include "house/code_text.h"

#include <catch2/catch.hpp>

using namespace house;

namespace {

Arrows our_arrows() {
    for (const SourceFile& file : whole_tree())
        if (file.path == "generator/CMakeLists.txt") return arrows_of(file.text);
    return {};
}

bool is_ours(const SourceFile& file) { return is_below(file, "generator") && is_cpp(file); }

const Arrows small_house = {{"basics", {}}, {"form", {"basics"}}, {"audit", {"basics", "form"}}};

} // namespace

TEST_CASE("the DEPENDS lines of the generator are read", "[house]") {
    const Arrows arrows = our_arrows();
    CHECK(arrows.size() >= 11);
    CHECK(arrows.at("basics").empty());
    CHECK(arrows.at("adapters") == std::set<std::string>{"basics"});
    CHECK_FALSE(arrows.at("audit").contains("source"));
    CHECK_FALSE(arrows.at("site").contains("disclosure"));
}

TEST_CASE("a DEPENDS line ends where the packages begin", "[house]") {
    const Arrows arrows = arrows_of("# part_one_library(old DEPENDS x)\npart_one_library(basics)\n"
                                    "part_one_library(form DEPENDS basics adapters\n    PACKAGES Some::thing)\n");
    CHECK(arrows == Arrows{{"basics", {}}, {"form", {"adapters", "basics"}}});
}

TEST_CASE("no stage depends on itself by a detour", "[house]") {
    const Objections objections = cycles_in(our_arrows());
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a cycle and an arrow into nowhere are objected to", "[house]") {
    CHECK(cycles_in({{"form", {"audit"}}, {"audit", {"site"}}, {"site", {"form"}}}).size() == 3);
    CHECK(cycles_in({{"form", {"cellar"}}}) == Objections{"form/ depends on cellar/, which is none"});
    CHECK(cycles_in(small_house).empty());
}

TEST_CASE("a folder includes itself and basics and what its DEPENDS line names", "[house]") {
    const Arrows arrows = our_arrows();
    const Objections objections =
        over(whole_tree(), is_ours, [&](const SourceFile& file) { return forbidden_arrows(file, arrows); });
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("an include against the arrows is objected to", "[house]") {
    CHECK(forbidden_arrows({"generator/form/recognise.h", "#include \"audit/audits.h\"\n"}, small_house) ==
          Objections{"generator/form/recognise.h:1: includes audit/audits.h, which its DEPENDS line does not name"});
    CHECK(forbidden_arrows({"generator/form/a.cpp", "\n#include \"catch.hpp/x\"\n"}, small_house).size() == 1);
    CHECK(forbidden_arrows({"generator/form/a.cpp", "#include \"pipeline.h\"\n"}, small_house).size() == 1);
    CHECK(forbidden_arrows({"generator/cellar/a.cpp", ""}, small_house).size() == 1);
    CHECK(forbidden_arrows({"generator/audit/audits/leaks.cpp", "#include \"form/x.h\"\n#include \"basics/y.h\"\n"},
                           small_house)
              .empty());
    CHECK(forbidden_arrows({"generator/pipeline.cpp", "#include \"audit/audits.h\"\n"}, small_house).empty());
    CHECK(forbidden_arrows({"generator/form/a.cpp", "// #include \"audit/audits.h\"\n"}, small_house).empty());
}

TEST_CASE("only adapters includes a header of a library", "[house]") {
    const Objections objections = over(whole_tree(), is_ours, third_party_headers);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a header of a library outside adapters is objected to", "[house]") {
    CHECK(third_party_headers({"generator/form/a.cpp", "#include <vector>\n#include <cmark-gfm.h>\n"}) ==
          Objections{"generator/form/a.cpp:2: a library's header outside generator/adapters/: cmark-gfm.h"});
    CHECK(third_party_headers({"generator/form/a.cpp", "#include <CLI/CLI.hpp>\n"}).size() == 1);
    CHECK(third_party_headers({"generator/commands/options.cpp", "#include <fmt/format.h>\n"}).size() == 1);
    CHECK(third_party_headers({"generator/commands/options.cpp", "#include <CLI/CLI.hpp>\n"}).empty());
    CHECK(third_party_headers({"generator/adapters/xml.cpp", "#include <pugixml.hpp>\n"}).empty());
    CHECK(third_party_headers({"generator/commands/build.cpp", "#include <unistd.h>\n"}).empty());
}

TEST_CASE("only one file asks what time it is", "[house]") {
    const Objections objections = over(whole_tree(), is_ours, clock_readings);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a look at the clock elsewhere is objected to", "[house]") {
    CHECK(clock_readings({"generator/form/a.cpp", "auto now = std::chrono::system_clock::now();\n"}).size() == 1);
    CHECK(clock_readings({"generator/form/a.cpp", "auto now = std::time(nullptr);\n"}).size() == 1);
    CHECK(clock_readings({"generator/form/a.cpp", "auto now = time( NULL );\n"}).size() == 1);
    CHECK(clock_readings({"generator/form/a.cpp", "const char* built = __DATE__;\n"}).size() == 1);
    CHECK(
        clock_readings({"generator/form/a.cpp", "// not system_clock\nDate due_time(int); \"localtime\";\n"}).empty());
    CHECK(clock_readings({"generator/commands/today.cpp", "std::time(nullptr);\n"}).empty());
}

TEST_CASE("the classes that hold a key are defined in their own folder only", "[house]") {
    const Objections objections = over(whole_tree(), is_ours, forged_keys);
    INFO(joined(objections));
    CHECK(objections.empty());
}

TEST_CASE("a forged key is objected to", "[house]") {
    CHECK(forged_keys({"generator/site/a.cpp", "class Release {\n"}).size() == 1);
    CHECK(forged_keys({"generator/render/a.cpp", "struct LeakCheck final : Base {\n"}).size() == 1);
    CHECK(forged_keys({"generator/basics/public_text.h", "class Release; // named\nfriend class Release;\n"}).empty());
    CHECK(forged_keys({"generator/publication/select.h", "class Release {\n"}).empty());
}

TEST_CASE("comments and strings are blanked and nothing else moves", "[house]") {
    CHECK(without_comments("a; // b\n\"//c\" /* d\n */ e") == "a;     \n\"//c\"     \n    e");
    CHECK(without_comments_and_strings("f(\"x\\\"y\", 'q', 10'000); // z") == "f(      ,    , 10'000);     ");
    CHECK(without_comments_and_strings("R\"(a\" // b)\" + c") == "             + c");
}
