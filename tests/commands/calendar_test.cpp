// partone calendar: bank holidays from a server of this test's own, or from a file.
#include "adapters/disk.h"
#include "basics/text.h"
#include "commands/program.h"
#include "support/site_in_memory.h"
#include "support/small_server.h"

#include <catch2/catch.hpp>

using program::Ran;
using program::SiteFolder;
using program::tree_of;

namespace {

const std::string place = "content/calendar/bank-holidays.json";

std::string calendar_of(const SiteFolder& site) { return tree_of(site.root()).at(place).bytes; }

/// The shipped file with another name for one of its days.
std::string another() {
    const std::string shipped = test_site::bytes_of_file(test_site::source_root() + "/" + place);
    return part_one::replaced(shipped, "Good Friday", "The Friday before Easter");
}

void set_address(const SiteFolder& site, const std::string& address) {
    part_one::write_file_whole(site.root() / "content/site.toml",
                               "title = \"Decisions\"\nbank_holidays = \"" + address + "\"\n");
}

} // namespace

TEST_CASE("the bank holidays are fetched from the address that the site names", "[commands]") {
    const SiteFolder site;
    const small_server::Server server([](const std::string&) { return small_server::page(another()); });
    set_address(site, server.address("/bank-holidays.json"));
    const Ran ran = site.run({"calendar", "--update"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.out == "the bank holidays of 2012 to 2028 are known; 0 days are new, 0 are gone\n");
    CHECK(calendar_of(site) == another());
    CHECK(site.run({"calendar", "--update"}).out.find("the file stays as it is") != std::string::npos);
    CHECK(server.asked() == 2);
}

TEST_CASE("what a server sends instead changes nothing", "[commands]") {
    const SiteFolder site;
    const auto before = tree_of(site.root() / "content/calendar");
    const small_server::Server server([](const std::string& path) {
        if (path == "/page") return small_server::page("<html>Sign in to this network</html>");
        if (path == "/half") return small_server::page(another().substr(0, 4000));
        return small_server::status("503 Service Unavailable");
    });
    for (const char* path : {"/page", "/half", "/gone"}) {
        set_address(site, server.address(path));
        const Ran ran = site.run({"calendar", "--update"});
        INFO(path);
        CHECK(ran.exit_code == 2);
        CHECK(ran.out.empty());
        CHECK(ran.err.starts_with("partone: "));
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        CHECK(tree_of(site.root() / "content/calendar") == before);
    }
}

TEST_CASE("the bank holidays can come from a file and the network is not asked", "[commands]") {
    const SiteFolder site;
    const std::string file = (site.root().parent_path() / "fetched.json").string();
    part_one::write_file_whole(file, another());
    CHECK(site.run({"calendar", "--update", "--from", file}).exit_code == 0);
    CHECK(calendar_of(site) == another());
    CHECK(site.run({"calendar", "--update", "--from", file + ".gone"}).exit_code == 2);
    CHECK(site.run({"calendar", "--from", file}).exit_code == 2);
    CHECK(site.run({"calendar"}).out == "the bank holidays of 2012 to 2028 are known\n");
}

TEST_CASE("a site that names no address says what to write", "[commands]") {
    const SiteFolder site;
    part_one::write_file_whole(site.root() / "content/site.toml", "title = \"Decisions\"\n");
    const Ran ran = site.run({"calendar", "--update"});
    CHECK(ran.exit_code == 2);
    CHECK(ran.err.find("write bank_holidays = ") != std::string::npos);
}
