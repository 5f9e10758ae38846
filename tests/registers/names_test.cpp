// Who a form names is on its page alone: no feed, no index, no list and no data file names anybody but who decided.
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using part_one::State;
using test_site::BuiltSite;
using test_site::Date;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

const std::string signed_form =
    "Decision number: 012/2024\n\nTitle: Lamps for the river path\n\nDecision maker: Ada Tarnley, Commissioner\n\n"
    "Author: Jane Harkbridge, Grants Manager\n\nExecutive summary: Jane Harkbridge asks for lamps. Ms Harkbridge has "
    "asked before.\n\nProvider: Lamps CIC\n\nTotal: £100\n\nPolice and Crime Commissioner decision: Approved\n\n"
    "Signature: Ada Tarnley\n\nDate: 5 March 2024\n\nOriginating officer declaration\n\n"
    "Signed: Jane Harkbridge\n\nDate: 4 March 2024\n\nOfficer approval\n\nChief Executive\n\n"
    "Signed: Owen Quillmere\n\nDate: 4 March 2024\n";

/// The files that hold these words.
std::vector<std::string> files_with(const BuiltSite& built, const std::string& words) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : test_site::files_of(built))
        if (bytes.find(words) != std::string::npos) names.push_back(name);
    return names;
}

const std::string page = "decisions/northmoor/012-2024/index.html";

} // namespace

TEST_CASE("officers stand on the page of their form and in no other file", "[registers]") {
    const BuiltSite built = test_site::build({{test_site::decision_path("012-2024.md"), signed_form}}, as_of);
    CHECK(test_site::report_of(built, test_site::decision_path("012-2024.md")).state == State::published);
    for (const char* surname : {"Harkbridge", "Quillmere"})
        CHECK(files_with(built, surname) == std::vector<std::string>{page});
}

TEST_CASE("who decided stands in the data", "[registers]") {
    const BuiltSite built = test_site::build({{test_site::decision_path("012-2024.md"), signed_form}}, as_of);
    const auto files = test_site::files_of(built);
    for (const char* data : {"register.json", "register.csv"})
        CHECK(files.at(data).find("Ada Tarnley") != std::string::npos);
}

TEST_CASE("with roles for names an officer stands in no file at all and a chief officer on the page", "[registers]") {
    const std::string form = test_site::decision_path("012-2024.md", "eastmoor");
    const BuiltSite built =
        test_site::build({{form, signed_form},
                          {"content/offices/eastmoor/office.toml", "name = \"Eastmoor\"\nofficer_names = \"roles\"\n"}},
                         as_of);
    CHECK(test_site::report_of(built, form).state == State::published);
    CHECK(files_with(built, "Harkbridge").empty());
    CHECK(files_with(built, "Quillmere") == std::vector<std::string>{"decisions/eastmoor/012-2024/index.html"});
}
