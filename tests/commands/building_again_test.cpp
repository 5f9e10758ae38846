// Building a second time: what stays, what goes, what is not written, and that the day comes from where it should.
#include "commands/program.h"

#include "adapters/json.h"

#include <catch2/catch.hpp>

using program::bytes_of;
using program::good_form;
using program::Ran;
using program::SiteFolder;
using program::tree_of;

namespace {

std::string as_of(const SiteFolder& site) {
    const std::string json = tree_of(site.root() / "public").at("register.json").bytes;
    return part_one::parse_json(json).text_of("as_of");
}

bool stands_anywhere(const SiteFolder& site, const std::string& words) {
    for (const auto& [path, kept] : tree_of(site.root().parent_path())) {
        if (path.starts_with("site/content/") || path.starts_with("site/themes/")) continue;
        if (kept.bytes.find(words) != std::string::npos || path.find(words) != std::string::npos) return true;
    }
    return false;
}

const std::string page = "public/decisions/northmoor/012-2024/index.html";

} // namespace

TEST_CASE("building twice writes nothing the second time", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    const auto before = tree_of(site.root() / "public");
    const Ran again = site.run({"build", "--as-of", "2026-11-22"});
    CHECK(again.out.find(": 0 written, 0 removed, the rest unchanged\n") != std::string::npos);
    CHECK(tree_of(site.root() / "public") == before);
}

TEST_CASE("another day changes register.json alone", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    auto before = bytes_of(tree_of(site.root() / "public"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-23"}).exit_code == 0);
    auto after = bytes_of(tree_of(site.root() / "public"));
    CHECK(before.erase("register.json") == 1);
    CHECK(after.erase("register.json") == 1);
    CHECK(before == after);
}

TEST_CASE("files in public that are not ours stay", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    const auto put = [&](const std::string& path, const std::string& text) {
        std::filesystem::create_directories((site.root() / "public" / path).parent_path());
        site.put("../../../../public/" + path, text);
    };
    put("google1234.html", "proof of ownership");
    put("old/annual-report.pdf", "%PDF-1.4");
    put(".well-known/pki-validation/a.txt", "proof");
    for (int round = 0; round < 3; ++round) {
        REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
        site.put("015-2024.md", good_form("015/2024", std::string(static_cast<std::size_t>(round), 'x')));
    }
    const auto tree = tree_of(site.root() / "public");
    CHECK(tree.at("google1234.html").bytes == "proof of ownership");
    CHECK(tree.at("old/annual-report.pdf").bytes == "%PDF-1.4");
    CHECK(tree.at(".well-known/pki-validation/a.txt").bytes == "proof");
}

TEST_CASE("one core and eight write the same bytes", "[commands]") {
    const SiteFolder one, eight;
    for (int number = 100; number < 160; ++number)
        for (const SiteFolder* site : {&one, &eight})
            site->put(std::to_string(number) + "-2024.md",
                      good_form(std::to_string(number) + "/2024", number % 7 ? "" : "PART 2 – CONFIDENTIAL\n\nNo."));
    const Ran serial = one.run({"build", "--as-of", "2026-11-22", "--jobs", "1", "--report", "report.json"});
    const Ran parallel = eight.run({"build", "--as-of", "2026-11-22", "--jobs", "8", "--report", "report.json"});
    CHECK(serial.exit_code == 0);
    CHECK(parallel.exit_code == 0);
    CHECK(bytes_of(tree_of(one.root() / "public")) == bytes_of(tree_of(eight.root() / "public")));
    CHECK(tree_of(one.root()).at("report.json").bytes == tree_of(eight.root()).at("report.json").bytes);
}

TEST_CASE("a form that is withdrawn is gone with the next build", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Quillmere is content."));
    site.put("015-2024.md", good_form("015/2024"));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    REQUIRE(stands_anywhere(site, "Quillmere"));
    site.put("012-2024.md", "---\nwithdrawn: {date: 2026-11-22, reason: \"It named a person.\"}\n---\n" +
                                good_form("012/2024", "Quillmere is content."));
    REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
    CHECK_FALSE(stands_anywhere(site, "Quillmere"));
    CHECK_FALSE(stands_anywhere(site, "Lamps for path 012/2024"));
    CHECK(tree_of(site.root()).at(page).bytes.find("It named a person.") != std::string::npos);
}

TEST_CASE("a form that is now deferred or marked is gone with the next build", "[commands]") {
    for (const char* line : {"Deferred until: 1 September 2031", "Protective Marking: Secret"}) {
        const SiteFolder site;
        site.put("012-2024.md", good_form("012/2024", "Quillmere is content."));
        REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
        REQUIRE(stands_anywhere(site, "Quillmere"));
        site.put("012-2024.md", good_form("012/2024", std::string("Quillmere is content.\n\n") + line));
        REQUIRE(site.run({"build", "--as-of", "2026-11-22"}).exit_code == 0);
        CHECK_FALSE(stands_anywhere(site, "Quillmere"));
        CHECK_FALSE(stands_anywhere(site, "Lamps for path"));
        CHECK(tree_of(site.root()).at(page).bytes.find("This record is not available") != std::string::npos);
    }
}

TEST_CASE("a deferred form comes on its day by itself", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024", "Deferred until: 1 September 2031"));
    REQUIRE(site.run({"build", "--as-of", "2031-08-31"}).exit_code == 0);
    CHECK_FALSE(std::filesystem::exists(site.root() / page));
    REQUIRE(site.run({"build", "--as-of", "2031-09-01"}).exit_code == 0);
    CHECK(std::filesystem::exists(site.root() / page));
}

TEST_CASE("the day is that of SOURCE_DATE_EPOCH in London", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    // 23:30 UTC on 30 June 2026 is half past midnight in London.
    REQUIRE(site.run({"build"}, {{"SOURCE_DATE_EPOCH", "1782862200"}}).exit_code == 0);
    CHECK(as_of(site) == "2026-07-01");
    // 23:30 UTC on 31 December 2026 is still that day.
    REQUIRE(site.run({"build"}, {{"SOURCE_DATE_EPOCH", "1798759800"}}).exit_code == 0);
    CHECK(as_of(site) == "2026-12-31");
}

TEST_CASE("as-of goes before SOURCE_DATE_EPOCH", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    REQUIRE(site.run({"build", "--as-of", "2025-05-05"}, {{"SOURCE_DATE_EPOCH", "1782862200"}}).exit_code == 0);
    CHECK(as_of(site) == "2025-05-05");
}

TEST_CASE("a SOURCE_DATE_EPOCH that is no number answers 2", "[commands]") {
    const SiteFolder site;
    for (const char* epoch : {"yesterday", "-1", "12x", "99999999999999999999"}) {
        const Ran ran = site.run({"build"}, {{"SOURCE_DATE_EPOCH", epoch}});
        CHECK(ran.exit_code == 2);
        CHECK(ran.err.starts_with("partone: SOURCE_DATE_EPOCH is set and is not a number of seconds"));
    }
}

TEST_CASE("a bare content folder is left as it is", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    const auto before = tree_of(site.root() / "content");
    const Ran ran = site.run({"build", "--site", "content", "--out", "public", "--as-of", "2026-11-22"});
    INFO(ran.err);
    CHECK(tree_of(site.root() / "content") == before);
}
