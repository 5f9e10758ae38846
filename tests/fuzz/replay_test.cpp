// Everything that a fuzzer once found runs again through its target: tests/fuzz/found/<target>/ holds a file for each.
#include "fuzz/targets.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <filesystem>

namespace fs = std::filesystem;

namespace {

std::size_t replay(const std::string& folder) {
    std::size_t files = 0;
    for (const fuzz::Target& target : fuzz::targets()) {
        const fs::path inputs = fs::path(test_site::source_root()) / "tests/fuzz" / folder / target.name;
        if (!fs::is_directory(inputs)) continue;
        for (const auto& entry : fs::directory_iterator(inputs)) {
            INFO(entry.path().string());
            target.run(test_site::bytes_of_file(entry.path().string()));
            ++files;
        }
    }
    return files;
}

} // namespace

TEST_CASE("what a fuzzer begins with and what it once found runs through its target", "[fuzz]") {
    CHECK(replay("seeds") >= 6);
    replay("found");
}

TEST_CASE("the rule pages and the forms of this repository run through every target", "[fuzz]") {
    std::size_t files = 0;
    for (const char* folder : {"tests/rules", "content/offices"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(test_site::source_root()) / folder)) {
            if (entry.path().extension() != ".md") continue;
            for (const fuzz::Target& target : fuzz::targets())
                target.run(test_site::bytes_of_file(entry.path().string()));
            ++files;
        }
    CHECK(files > 5);
}
