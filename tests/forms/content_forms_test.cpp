// Every form of content/ as it is read today, and a deferred one also on its day.
#include "forms/golden.h"
#include "forms/reading.h"
#include "support/site_in_memory.h"

#include "adapters/disk.h"

#include <catch2/catch.hpp>

#include <set>

using namespace std::chrono_literals;
using test_site::Date;
using test_site::InputFile;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

std::vector<InputFile> forms_of_content() {
    std::vector<InputFile> forms;
    const std::string root = test_site::source_root();
    for (const part_one::FoundEntry& entry : part_one::find_entries(root + "/content"))
        if (const std::string path = "content/" + entry.path; part_one::is_source_path(path))
            forms.push_back({path, test_site::bytes_of_file(root + "/" + path)});
    return forms;
}

/// "content/offices/cumbria/decisions/010-2017.md" gives "cumbria-010-2017".
std::string name_of(const std::string& path) {
    const std::string office = path.substr(16, path.find('/', 16) - 16);
    const std::string file = path.substr(path.rfind('/') + 1);
    return office + "-" + file.substr(0, file.rfind('.'));
}

} // namespace

TEST_CASE("every form of content is read as it was approved", "[forms]") {
    const std::vector<InputFile> forms = forms_of_content();
    REQUIRE(forms.size() >= 10);
    const auto today = test_site::build(forms, as_of);
    for (const InputFile& form : forms) {
        std::string received = reading::of(today, form.path);
        const auto& report = test_site::report_of(today, form.path);
        if (report.state == part_one::State::deferred)
            received += "\n" + reading::of(test_site::build(forms, *report.deferred_until), form.path);
        const std::string difference = golden::difference("forms/content/" + name_of(form.path), received);
        INFO(difference);
        CHECK(difference.empty());
    }
}

TEST_CASE("no approved file stands there for a form that is gone", "[forms]") {
    std::set<std::string> expected;
    for (const InputFile& form : forms_of_content()) expected.insert(name_of(form.path) + ".approved");
    for (const part_one::FoundEntry& entry : part_one::find_entries(test_site::source_root() + "/tests/forms/content"))
        if (entry.path.ends_with(".approved")) CHECK(expected.contains(entry.path));
}
