// The five real forms, word for word, each read as its office would have it read.
//
// The forms stand outside the repository (PARTONE_REAL_FORMS); what was read of them stands in tests/forms/real.
#include "forms/golden.h"
#include "forms/reading.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

using namespace std::chrono_literals;
using test_site::Date;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

struct RealForm {
    const char* name;
    const char* office;
    const char* folder;
};

constexpr RealForm cumbria_010{"cumbria-010-2017", "cumbria", "decisions"};
constexpr RealForm cumbria_031{"cumbria-031-2017", "cumbria", "decisions"};
constexpr RealForm surrey{"surrey-120-2016", "surrey", "decisions"};
constexpr RealForm cleveland{"cleveland-2021-0007335", "cleveland", "decisions"};
constexpr RealForm west_yorkshire{"west-yorkshire-panel-2018-09-14", "west-yorkshire", "panel-reports"};

std::string path_of(const RealForm& form) {
    return "content/offices/" + std::string(form.office) + "/" + form.folder + "/" + form.name + ".md";
}

/// The real text. Missing forms are no reason to pass.
std::string text_of(const RealForm& form) {
    const char* folder = std::getenv("PARTONE_REAL_FORMS");
    if (!folder) FAIL("PARTONE_REAL_FORMS is not set; run the tests through ctest");
    const std::string file = std::string(folder) + "/" + form.name + ".md";
    if (!std::filesystem::is_regular_file(file))
        FAIL("the real form " << form.name << ".md is not in the folder PARTONE_REAL_FORMS names (" << folder
                              << "); configure with -DPARTONE_REAL_FORMS=<the folder with the five forms>");
    return test_site::bytes_of_file(file);
}

void compare(const RealForm& form) {
    const auto built = test_site::build({{path_of(form), text_of(form)}}, as_of);
    const std::string difference =
        golden::difference("forms/real/" + std::string(form.name), reading::of(built, path_of(form)));
    INFO(difference);
    CHECK(difference.empty());
}

} // namespace

TEST_CASE("a form whose outcome has its other option deleted is read", "[forms]") { compare(cumbria_010); }

TEST_CASE("no path of an internal drive goes out and the paper is listed by its name", "[forms]") {
    const auto built = test_site::build({{path_of(cumbria_010), text_of(cumbria_010)}}, as_of);
    const std::string bytes = test_site::all_bytes(built);
    CHECK(bytes.find("G:\\") == std::string::npos);
    CHECK(bytes.find("G:/") == std::string::npos);
    CHECK(bytes.find("file:") == std::string::npos);
    const std::string page = test_site::page_of(built, path_of(cumbria_010));
    CHECK(test_site::main_text(page).find("Joint Procurement Regulations – March 2016") != std::string::npos);
}

TEST_CASE("a form of an office without a provider is read", "[forms]") { compare(cumbria_031); }

TEST_CASE("a form with its name and office on one line is read", "[forms]") { compare(surrey); }

TEST_CASE("a form with tick boxes in lines with tabs is read", "[forms]") { compare(cleveland); }

TEST_CASE("a sum that does not add up says what its lines add to", "[forms]") {
    const auto built = test_site::build({{path_of(cleveland), text_of(cleveland)}}, as_of);
    const std::string message = test_site::message_of(built, path_of(cleveland), "form/sums-do-not-add-up");
    CHECK(message.find("£295,617") != std::string::npos);
    CHECK(message.find("£296,617") != std::string::npos);
}

TEST_CASE("a panel report is read", "[forms]") { compare(west_yorkshire); }
