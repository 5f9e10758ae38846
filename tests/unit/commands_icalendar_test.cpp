// The lines of an iCalendar (RFC 5545), read back by rules of the test's own.
#include "basics/text.h"
#include "commands/icalendar.h"

#include <catch2/catch.hpp>

#include <set>

using namespace part_one;

namespace {

const Date some_day = *parse_iso_date("2028-02-29");

/// Lines as they were before folding; each must have ended in CRLF and be no longer than 75 octets.
std::vector<std::string> unfolded(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        const std::string line = text.substr(at, end - at);
        CHECK(line.size() <= 75);
        CHECK(is_utf8(line));
        CHECK(line.find('\n') == std::string::npos);
        if (line.starts_with(" ")) {
            REQUIRE(!lines.empty());
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
        at = end + 2;
    }
    return lines;
}

std::string line_of(const std::vector<std::string>& lines, const std::string& name) {
    for (const std::string& line : lines)
        if (line.starts_with(name)) return line.substr(name.size());
    return "no such line";
}

} // namespace

TEST_CASE("a long line is folded between characters and reads back whole", "[commands]") {
    std::string words;
    for (int letter = 0; letter < 60; ++letter) words += letter % 3 ? "ŵ" : "a€😀";
    for (std::size_t before = 0; before < 8; ++before) {
        const std::string summary = std::string(before, 'x') + words;
        CHECK(line_of(unfolded(icalendar({{some_day, "a", summary, ""}}, some_day)), "SUMMARY:") == summary);
    }
}

TEST_CASE("what has a meaning of its own in a calendar is escaped", "[commands]") {
    const auto lines =
        unfolded(icalendar({{some_day, "a", "one, two; three\\four", "first\nsecond\r\x01\x7f."}}, some_day));
    CHECK(line_of(lines, "SUMMARY:") == "one\\, two\\; three\\\\four");
    CHECK(line_of(lines, "DESCRIPTION:") == "first\\nsecond.");
}

TEST_CASE("a name that is no UTF-8 cannot break a calendar", "[commands]") {
    CHECK(line_of(unfolded(icalendar({{some_day, "a", "b\xff\xe2\x82", ""}}, some_day)), "SUMMARY:") == "b???");
}

TEST_CASE("entries have names of their own and days of their own", "[commands]") {
    const std::string text = icalendar({{some_day, "a", "x", ""}, {some_day, "b", "x", ""}}, some_day);
    std::set<std::string> names;
    for (const std::string& line : unfolded(text))
        if (line.starts_with("UID:")) names.insert(line);
    CHECK(names.size() == 2);
    CHECK(line_of(unfolded(text), "DTSTART;VALUE=DATE:") == "20280229");
    CHECK(line_of(unfolded(text), "DTSTAMP:") == "20280229T000000Z");
}

TEST_CASE("a calendar without entries still holds something", "[commands]") {
    const auto lines = unfolded(icalendar({}, some_day));
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(line_of(lines, "BEGIN:VJOURNAL").empty());
}
