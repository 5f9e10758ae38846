// Bank holidays: the file that is shipped against the law, and files that may not take its place.
#include "adapters/json.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "publication/bank_holidays.h"
#include "publication/calendar.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;
using namespace std::chrono;

namespace {

std::string shipped() {
    return test_site::bytes_of_file(test_site::source_root() + "/" + std::string(bank_holidays_path));
}

/// Sunday of Easter in the Gregorian calendar (the rule of Butcher and Meeus).
sys_days easter_of(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return std::chrono::year(year) / (n / 31) / (n % 31 + 1);
}

/// The usual ones (Banking and Financial Dealings Act 1971 and the proclamations since), a weekend's moved to the next
/// day that is none.
std::set<sys_days> usual(int number) {
    const auto year = std::chrono::year(number);
    std::set<sys_days> all{easter_of(number) - days(2), easter_of(number) + days(1), sys_days(year / May / Monday[1]),
                           sys_days(year / May / Monday[last]), sys_days(year / August / Monday[last])};
    for (const sys_days day :
         {sys_days(year / January / 1), sys_days(year / December / 25), sys_days(year / December / 26)}) {
        sys_days moved = day;
        while (is_weekend(Date(moved)) || all.contains(moved)) moved += days(1);
        all.insert(moved);
    }
    return all;
}

/// What proclamations changed.
std::set<sys_days> by_law(int year) {
    std::set<sys_days> all = usual(year);
    const auto moved = [&](sys_days from, sys_days to) {
        CHECK(all.erase(from) == 1);
        all.insert(to);
    };
    if (year == 2012) {
        moved(2012y / May / 28, 2012y / June / 4);
        all.insert(2012y / June / 5);
    }
    if (year == 2020) moved(2020y / May / 4, 2020y / May / 8);
    if (year == 2022) {
        moved(2022y / May / 30, 2022y / June / 2);
        all.insert(2022y / June / 3);
        all.insert(2022y / September / 19);
    }
    if (year == 2023) all.insert(2023y / May / 8);
    return all;
}

std::string file_of(const std::string& events) {
    return "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [" + events + "]}}";
}

std::string event(const std::string& date, const std::string& title = "Holiday") {
    return "{\"title\": \"" + title + "\", \"date\": \"" + date + "\", \"notes\": \"\", \"bunting\": true}";
}

/// Eight Mondays.
std::string year_of_mondays(int number) {
    std::string events;
    for (unsigned month = 1; month <= 8; ++month)
        events +=
            (events.empty() ? "" : ", ") +
            event(format_iso_date(Date(sys_days(std::chrono::year(number) / std::chrono::month(month) / Monday[1]))));
    return events;
}

std::string refusal_of(const std::string& fetched) {
    try {
        with_bank_holidays(shipped(), fetched);
    } catch (const Failure& failure) {
        return failure.what();
    }
    return "taken";
}

} // namespace

TEST_CASE("the shipped file has the bank holidays of 2012 to 2028 and no others", "[publication]") {
    const Calendar calendar(parse_json(shipped()));
    for (int year = 2012; year <= 2028; ++year) {
        const std::set<sys_days> holidays = by_law(year);
        for (sys_days day = std::chrono::year(year) / January / 1;
             day <= sys_days(std::chrono::year(year) / December / 31); day += days(1)) {
            const bool works = !is_weekend(Date(day)) && !holidays.contains(day);
            if (calendar.is_working_day(Date(day)) != works) FAIL_CHECK(format_iso_date(Date(day)));
        }
        CHECK(calendar.covers(Date(std::chrono::year(year) / July / 1)));
    }
    CHECK_FALSE(calendar.covers(2011y / December / 31));
    CHECK_FALSE(calendar.covers(2029y / January / 1));
}

TEST_CASE("working days between two days are counted as a promise counts them", "[publication]") {
    const Calendar calendar(parse_json(shipped()));
    for (int allowed = 0; allowed < 30; ++allowed)
        for (sys_days day = 2026y / December / 14; day < sys_days(2027y / January / 14); day += days(1)) {
            const auto counted =
                working_days_between(Date(day), due_date(Date(day), WorkingDays{allowed}, calendar), calendar);
            REQUIRE(counted);
            CHECK(counted->count == allowed);
        }
    int counted = 0;
    for (sys_days day = 2012y / January / 1; day < sys_days(2028y / December / 31);) {
        day += days(1);
        counted += calendar.is_working_day(Date(day)) ? 1 : 0;
        if (calendar.working_days_after(2012y / January / 1, Date(day)) != counted)
            FAIL_CHECK(format_iso_date(Date(day)));
    }
    CHECK_FALSE(working_days_between(2026y / May / 2, 2026y / May / 1, calendar));
    CHECK_FALSE(working_days_between(2011y / May / 2, 2012y / May / 1, calendar));
    CHECK_FALSE(working_days_between(2028y / May / 2, 2029y / May / 1, calendar));
    CHECK(working_days_between(2028y / February / 28, 2028y / March / 1, calendar)->count == 2);
}

TEST_CASE("the shipped file takes its own place unchanged", "[publication]") {
    const BankHolidays same = with_bank_holidays(shipped(), shipped());
    CHECK(same.bytes == shipped());
    CHECK(same.days_added == 0);
    CHECK(same.first_year == 2012);
    CHECK(same.last_year == 2028);
}

TEST_CASE("years that a new file does not cover stay", "[publication]") {
    const BankHolidays joined =
        with_bank_holidays(shipped(), file_of(year_of_mondays(2028) + ", " + year_of_mondays(2029)));
    CHECK(joined.first_year == 2012);
    CHECK(joined.last_year == 2029);
    const Calendar calendar(parse_json(joined.bytes));
    CHECK_FALSE(calendar.is_working_day(2012y / June / 5));
    CHECK(calendar.is_working_day(2028y / December / 25)); // the new file says so
    CHECK_FALSE(calendar.is_working_day(2029y / January / 1));
}

TEST_CASE("a file that is not there yet is made and a broken one is told before its years are lost", "[publication]") {
    CHECK(with_bank_holidays("", file_of(year_of_mondays(2029))).first_year == 2029);
    for (const char* present : {"{", "{\"england-and-wales\": 1}"})
        CHECK_THROWS_AS(with_bank_holidays(present, file_of(year_of_mondays(2029))), Failure);
}

TEST_CASE("a file with any fault takes no file's place", "[publication]") {
    const std::string good = year_of_mondays(2029);
    REQUIRE(refusal_of(file_of(good)) == "taken");
    const std::vector<std::pair<std::string, std::string>> faults{
        {"", "it is no JSON"},
        {"<html>Sign in</html>", "it is no JSON"},
        {"[]", "it has no part"},
        {"{\"scotland\": {}}", "it has no part"},
        {replaced(file_of(good), "\"division\": \"england-and-wales\"", "\"division\": \"scotland\""),
         "it has no part"},
        {file_of(""), "has no list \"events\""},
        {file_of(good + ", 7"), "is no object"},
        {file_of(good + ", " + event("25/12/2029")), "written year first"},
        {file_of(good + ", " + event("2029-02-30")), "written year first"},
        {file_of(good + ", " + event("2029-09-01")), "2029-09-01 is at a weekend"},
        {file_of(good + ", " + event("2029-01-01")), "2029-01-01 stands there twice"},
        {file_of(good + ", " + event("1066-10-15")), "1066-10-15 is none of our time"},
        {file_of(good + ", " + event("2029-12-25", "")), "has no \"title\" in words"},
        {file_of(good + ", {\"title\": 5, \"date\": \"2029-12-25\"}"), "has no \"title\" in words"},
        {file_of(good + ", {\"title\": \"x\", \"date\": \"2029-12-25\", \"bunting\": \"yes\"}"), "not true or false"},
        {file_of(good + ", " + event("2030-12-25")), "it has 1 bank holidays in 2030"},
        {file_of(good + ", " + year_of_mondays(2031)), "it has 0 bank holidays in 2030"},
        {file_of(year_of_mondays(2031)), "it has 0 bank holidays in 2029"},
    };
    for (const auto& [bytes, expected] : faults) {
        INFO(bytes);
        const std::string refusal = refusal_of(bytes);
        CHECK(refusal.starts_with("this is not GOV.UK's file of bank holidays: "));
        CHECK(refusal.find(expected) != std::string::npos);
    }
}
