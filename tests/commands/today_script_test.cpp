// scripts/today, which a timer runs at midnight: what it does with each exit code of the program.
#include "commands/program.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>

using program::SiteFolder;

namespace {

struct Said {
    int exit_code = 0;
    std::string out;
    std::string err;
    bool went_on = false; // to the command that is to run once the site stands
};

/// A program in place of partone that ends with these codes.
Said today(int build, int due, int after = 0) {
    const SiteFolder site;
    const std::filesystem::path place = site.root().parent_path();
    const std::string program = (place / "program").string();
    std::ofstream(program) << "#!/bin/sh\ncase $1 in build) exit " << build
                           << " ;; due) echo '2027-06-01 (today)'; exit " << due << " ;; esac\nexit 9\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const std::string line = "PARTONE=" + program + " PARTONE_AFTER='touch went-on; exit " + std::to_string(after) +
                             "' " + test_site::source_root() + "/scripts/today " + site.root().string() + " >" +
                             (place / "out").string() + " 2>" + (place / "err").string();
    const int status = std::system(line.c_str());
    return {WEXITSTATUS(status), test_site::bytes_of_file((place / "out").string()),
            test_site::bytes_of_file((place / "err").string()), std::filesystem::exists(site.root() / "went-on")};
}

} // namespace

TEST_CASE("an ordinary day is built and says nothing", "[commands]") {
    const Said said = today(0, 0);
    CHECK(said.exit_code == 0);
    CHECK(said.out.empty());
    CHECK(said.err.empty());
    CHECK(said.went_on);
}

TEST_CASE("a day on which a deferral ends is told and is no failure", "[commands]") {
    const Said said = today(0, 4);
    CHECK(said.exit_code == 0);
    CHECK(said.out == "2027-06-01 (today)\n");
    CHECK(said.err.empty());
}

TEST_CASE("a form that was left out is told and the others go on", "[commands]") {
    const Said said = today(1, 0);
    CHECK(said.exit_code == 1);
    CHECK(said.err.find("partone check names it") != std::string::npos);
    CHECK(said.went_on);
}

TEST_CASE("nothing goes on where nothing was built", "[commands]") {
    for (int code : {2, 3}) {
        const Said said = today(code, 0);
        CHECK(said.exit_code == code);
        CHECK(said.err.find("the old site stands") != std::string::npos);
        CHECK_FALSE(said.went_on);
    }
}

TEST_CASE("a copy to the server that failed is a failure", "[commands]") { CHECK(today(0, 0, 5).exit_code == 5); }
