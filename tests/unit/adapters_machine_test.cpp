// Threads, digests and the day in London.
#include "adapters/hash.h"
#include "adapters/threads.h"
#include "adapters/time_zone.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace part_one;
using namespace std::chrono;

namespace {
std::int64_t at(sys_days day, int hour, int minute) {
    return sys_seconds(day + hours(hour) + minutes(minute)).time_since_epoch().count();
}
} // namespace

TEST_CASE("every index is worked on once whatever the number of threads", "[adapters]") {
    for (const unsigned jobs : {0U, 1U, 3U, 16U}) {
        std::vector<std::atomic<int>> calls(1'000);
        for_each_index(calls.size(), jobs, [&](std::size_t i) { ++calls[i]; });
        int wrong = 0;
        for (const auto& count : calls) wrong += count == 1 ? 0 : 1;
        CHECK(wrong == 0);
    }
    for_each_index(0, 4, [](std::size_t) { FAIL("nothing to do"); });
}

TEST_CASE("the failure of the lowest index is the one that is thrown", "[adapters]") {
    for (const unsigned jobs : {1U, 8U}) {
        std::atomic<int> calls{0};
        const auto work = [&](std::size_t i) {
            ++calls;
            if (i % 100 == 37) throw std::runtime_error(std::to_string(i));
        };
        CHECK_THROWS_WITH(for_each_index(1'000, jobs, work), "37");
        CHECK(calls == 1'000);
    }
}

TEST_CASE("digests are those of the standard", "[adapters]") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(quick_hash("a") != quick_hash("b"));
    CHECK(quick_hash("a") == quick_hash(std::string("a")));
}

TEST_CASE("the day in London begins an hour earlier in summer", "[adapters]") {
    const sys_days summer = 2024y / July / 1;
    CHECK(london_day(at(summer, 22, 59)) == Date(2024y / July / 1));
    CHECK(london_day(at(summer, 23, 0)) == Date(2024y / July / 2));
    const sys_days winter = 2024y / January / 1;
    CHECK(london_day(at(winter, 23, 59)) == Date(2024y / January / 1));
    CHECK(london_day(at(winter, 24, 0)) == Date(2024y / January / 2));
    CHECK(london_day(at(2024y / March / 30, 23, 30)) == Date(2024y / March / 30));
    CHECK(london_day(at(2024y / March / 31, 23, 30)) == Date(2024y / April / 1));
    CHECK(london_day(at(2024y / October / 26, 23, 30)) == Date(2024y / October / 27));
    CHECK(london_day(at(2024y / October / 27, 23, 30)) == Date(2024y / October / 27));
    CHECK(london_day(0) == Date(1970y / January / 1));
}

TEST_CASE("a day begins at midnight in London whatever the season", "[adapters]") {
    CHECK(london_midnight(2027y / June / 1) == "2027-06-01T00:00:00+01:00");
    CHECK(london_midnight(2027y / December / 1) == "2027-12-01T00:00:00+00:00");
    // On the days on which clocks change the day has begun before they do.
    CHECK(london_midnight(2027y / March / 28) == "2027-03-28T00:00:00+00:00");
    CHECK(london_midnight(2027y / March / 29) == "2027-03-29T00:00:00+01:00");
    CHECK(london_midnight(2027y / October / 31) == "2027-10-31T00:00:00+01:00");
    CHECK(london_midnight(2028y / February / 29) == "2028-02-29T00:00:00+00:00");
}
