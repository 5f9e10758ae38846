// For the panel: decisions by quarter of the financial year.
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using test_site::BuiltSite;
using test_text::holds;

namespace {

constexpr test_site::Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

std::string form(const std::string& number, const std::string& date, const std::string& more = {}) {
    return "Decision number: " + number + "/2026\n\nTitle: Help number " + number + "\n\n" +
           (date.empty() ? "" : "Date of decision: " + date + "\n\n") +
           "Police and Crime Commissioner decision: Approved\n\nRecommendation: Award £1,000 to Harbour Trust.\n\n" +
           more;
}

BuiltSite built(const std::vector<std::string>& forms) {
    std::vector<part_one::InputFile> files;
    for (const std::string& text : forms)
        files.push_back({test_site::decision_path(std::to_string(files.size()) + ".md"), text});
    return test_site::build(files, as_of);
}

/// What a reader sees of a page of the panel's; empty where there is none.
std::string seen(const BuiltSite& site, const std::string& page) {
    const auto files = test_site::files_of(site);
    const auto found = files.find("panel/" + page + "index.html");
    return found == files.end() ? std::string() : test_site::main_text(found->second);
}

} // namespace

TEST_CASE("a quarter is one of the financial year and is called by its months", "[site]") {
    const BuiltSite site = built({form("1", "31 March 2026"), form("2", "1 April 2026"), form("3", "30 June 2026"),
                                  form("4", "31 December 2009")});
    CHECK(holds(seen(site, "2025-26-q4/"), "January to March 2026 (quarter 4 of 2025 to 2026)"));
    CHECK(holds(seen(site, "2025-26-q4/"), "Help number 1"));
    CHECK(holds(seen(site, "2026-27-q1/"), "2 decisions, £2,000 decided in all."));
    CHECK(holds(seen(site, "2009-10-q3/"), "Help number 4"));
    const std::string overview = seen(site, "");
    CHECK(overview.find("April to June 2026") < overview.find("January to March 2026"));
    CHECK(holds(overview, "£4,000"));
}

TEST_CASE("a decision without a date has a page for the panel too", "[site]") {
    const BuiltSite site = built({form("1", "")});
    CHECK(holds(seen(site, ""), "No date stated"));
    CHECK(holds(seen(site, "undated/"), "Help number 1"));
}

TEST_CASE("what is not public is in no quarter", "[site]") {
    const BuiltSite site =
        built({form("1", "1 May 2026", "Deferred until: 1 September 2031\n"), form("2", "1 May 2025")});
    CHECK(seen(site, "2026-27-q1/").empty());
    CHECK_FALSE(holds(seen(site, ""), "June 2026"));
}

TEST_CASE("a Part 2 that names a quarter takes nothing off the site", "[site]") {
    const BuiltSite site = built({form("1", "1 May 2026",
                                       "## Part 2 - confidential facts\n\nQuarter 1 of 2026 to 2027\n\n"
                                       "April to June 2026\n\nApril to June 2026 (quarter 1 of 2026 to "
                                       "2027)\n\nPaid from April to June 2026 (quarter 1 of 2026 to "
                                       "2027) by Quillmere.\n"),
                                  form("2", "2 May 2026")});
    CHECK(holds(seen(site, "2026-27-q1/"), "Help number 1"));
    CHECK(holds(seen(site, "2026-27-q1/"), "Help number 2"));
    CHECK_FALSE(holds(test_site::all_bytes(site), "Quillmere"));
}
