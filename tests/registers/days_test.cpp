// The day decides alone, and only through what is public on it: registers built for many days and compared.
#include "adapters/hash.h"
#include "registers/growing_register.h"

#include <catch2/catch.hpp>

#include <algorithm>

using part_one::DaysAhead;
using part_one::Recording;
using part_one::SiteInput;
using part_one::State;
using test_site::BuiltSite;
using test_site::Date;
using test_site::Files;
using test_site::InputFile;

namespace {

constexpr std::uint64_t seed = 20270101;

DaysAhead ahead_of(const std::vector<InputFile>& files, Date as_of) {
    const SiteInput input = test_site::site_of(files);
    return part_one::days_ahead(input, as_of, 1, [](std::string_view) {});
}

/// What is public, and at which notices of withdrawal stand.
std::set<std::string> seen(const BuiltSite& built) {
    std::set<std::string> sources;
    for (const part_one::SourceReport& report : built.sources)
        if (report.state == State::published || report.state == State::withdrawn)
            sources.insert(report.source + part_one::name_of(report.state));
    return sources;
}

/// All bytes but for the day that register.json names.
std::string without_day(Files files, Date as_of) {
    std::string bytes;
    std::string& json = files.at("register.json");
    const std::string stamp = "\"as_of\":\"" + part_one::format_iso_date(as_of) + "\"";
    json.erase(json.find(stamp), stamp.size());
    for (const auto& [path, content] : files) bytes += path + "\n" + content + "\n";
    return part_one::sha256_hex(bytes);
}

} // namespace

TEST_CASE("the site on a day is that of the sources alone that are public on it", "[registers]") {
    std::size_t left_out = 0;
    for (int round = 0; round < 6; ++round) {
        const growing::Register reg(seed + static_cast<std::uint64_t>(round), 24, 40);
        for (int day : {8, 19, 33}) {
            const Date as_of = growing::day_of(day);
            const std::vector<InputFile> files = reg.files_on(day);
            const BuiltSite whole = test_site::build(files, as_of);
            std::vector<InputFile> open;
            for (const InputFile& file : files) {
                const State state = test_site::report_of(whole, file.path).state;
                if (state == State::published || state == State::withdrawn) open.push_back(file);
            }
            left_out += files.size() - open.size();
            INFO(round << " " << day);
            CHECK(test_site::files_of(test_site::build(open, as_of)) == test_site::files_of(whole));
        }
    }
    CHECK(left_out > 40);
}

TEST_CASE("what is public changes only on days that are named ahead", "[registers]") {
    for (int round = 0; round < 3; ++round) {
        const growing::Register reg(seed + static_cast<std::uint64_t>(round), 24, 40);
        const std::vector<InputFile> files = reg.files_on(15);
        const DaysAhead ahead = ahead_of(files, growing::day_of(15));
        std::set<Date> named;
        for (const part_one::DayAhead& day : ahead.days) named.insert(day.day);
        CHECK(named.size() > 1);
        BuiltSite before = test_site::build(files, growing::day_of(14));
        for (int day = 15; day < 60; ++day) {
            const Date as_of = growing::day_of(day);
            const BuiltSite built = test_site::build(files, as_of);
            INFO(round << " " << part_one::format_iso_date(as_of));
            CHECK((seen(built) != seen(before)) == named.contains(as_of));
            if (!named.contains(as_of))
                CHECK(without_day(test_site::files_of(built), as_of) ==
                      without_day(test_site::files_of(before), growing::day_of(day - 1)));
            before = test_site::build(files, as_of);
        }
    }
}

TEST_CASE("a deferral that ends on the day itself is a change of that day", "[registers]") {
    const std::string form = "Decision number: 012/2024\n\nTitle: Lamps\n\nDate of decision: 5 March 2024\n\n";
    const std::string source = test_site::decision_path("012-2024.md");
    const std::vector<InputFile> files{{source, form + "Deferred until: 1 April 2027\n"}};
    const DaysAhead eve = ahead_of(files, *part_one::parse_iso_date("2027-03-31"));
    REQUIRE(eve.days.size() == 1);
    CHECK(part_one::format_iso_date(eve.days.front().day) == "2027-04-01");
    const DaysAhead on_the_day = ahead_of(files, *part_one::parse_iso_date("2027-04-01"));
    REQUIRE(on_the_day.days.size() == 1);
    CHECK(on_the_day.days.front().changes.front().source == source);
    CHECK(on_the_day.days.front().changes.front().url == "/decisions/northmoor/012-2024/");
    CHECK(ahead_of(files, *part_one::parse_iso_date("2027-04-02")).days.empty());
}

TEST_CASE("the day of a decision that has not come yet is named ahead", "[registers]") {
    const std::string form = "Decision number: 012/2024\n\nTitle: Lamps\n\nDate of decision: 1 April 2027\n\n";
    const std::vector<InputFile> files{{test_site::decision_path("012-2024.md"), form}};
    const DaysAhead ahead = ahead_of(files, *part_one::parse_iso_date("2027-01-05"));
    REQUIRE(ahead.days.size() == 1);
    CHECK(part_one::format_iso_date(ahead.days.front().day) == "2027-04-01");
    CHECK(ahead.days.front().changes.front().state == State::published);
}

TEST_CASE("a leap day and the night when clocks change are days like any other", "[registers]") {
    const std::string form = "Decision number: 012/2024\n\nTitle: Lamps\n\nDate of decision: 5 March 2024\n\n";
    for (const char* day : {"2028-02-29", "2027-03-28", "2027-10-31"}) {
        const Date until = *part_one::parse_iso_date(day);
        const std::vector<InputFile> files{
            {test_site::decision_path("012-2024.md"), "---\ndefer_until: " + std::string(day) + "\n---\n" + form}};
        const DaysAhead ahead = ahead_of(files, part_one::days_after(until, -1));
        REQUIRE(ahead.days.size() == 1);
        CHECK(part_one::format_iso_date(ahead.days.front().day) == day);
    }
}

TEST_CASE("a form that an error would keep back on its day is told before", "[registers]") {
    const std::string form = "Decision number: 012/2024\n\nTitle: Lamps\n\nDate of decision: 5 March 2024\n\n";
    const std::string late = "---\ndefer_until: 2027-04-01\noffice: Farhaven\n---\n";
    const DaysAhead ahead =
        ahead_of({{test_site::decision_path("012-2024.md"), late + form}}, *part_one::parse_iso_date("2027-03-01"));
    REQUIRE(ahead.days.size() == 1);
    CHECK(ahead.days.front().changes.front().state == State::error);
}
