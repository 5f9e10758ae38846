// Forms of our own making, in the shapes of many offices, read with the labels that all offices share.
#include "forms/golden.h"
#include "forms/scorecard.h"

#include "adapters/disk.h"
#include "basics/text.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace std::chrono_literals;

namespace {

constexpr test_site::Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

test_site::BuiltSite build(const std::vector<scorecard::MadeForm>& forms) {
    std::vector<part_one::InputFile> files;
    for (const scorecard::MadeForm& form : forms) files.push_back({form.path, form.bytes});
    return test_site::build(files, as_of);
}

/// The words between two marks of tests/forms/README.md.
std::string table_of_readme() {
    const std::string text = test_site::bytes_of_file(test_site::source_root() + "/tests/forms/README.md");
    const std::string begin = "<!-- fields -->\n";
    const std::size_t from = text.find(begin);
    const std::size_t to = text.find("<!-- end of fields -->");
    if (from == std::string::npos || to == std::string::npos) return {};
    return text.substr(from + begin.size(), to - from - begin.size());
}

} // namespace

TEST_CASE("the forms of our own making are read field by field as a person reads them", "[forms]") {
    const auto forms = scorecard::made_forms();
    REQUIRE(forms.size() >= 20);
    const auto built = build(forms);
    std::vector<scorecard::Judged> all;
    std::string misses;
    for (const scorecard::MadeForm& form : forms)
        for (scorecard::Judged& one : scorecard::judge(form, built)) {
            if (one.verdict != scorecard::Verdict::right)
                misses += one.form + ", " + one.field +
                          (one.verdict == scorecard::Verdict::empty ? ": empty" : ": WRONG") + "\n    expected " +
                          one.expected + "\n    read     " + one.read + "\n";
            all.push_back(std::move(one));
        }
    const std::string table = scorecard::table(all);
    std::cout << table << misses;
    INFO("tests/forms/README.md shows another table; put this one between its marks if it is better:\n"
         << table << misses);
    CHECK(table_of_readme() == table);
}

TEST_CASE("nothing of a Part 2 of the forms of our own making is in the site", "[forms]") {
    const auto forms = scorecard::made_forms();
    const std::string bytes = test_site::all_bytes(build(forms));
    int secrets = 0;
    for (const scorecard::MadeForm& form : forms)
        for (const auto& [field, value] : form.expected) {
            if (field != "secret") continue;
            ++secrets;
            INFO(form.name);
            CHECK(bytes.find(value) == std::string::npos);
        }
    CHECK(secrets >= 5);
}
