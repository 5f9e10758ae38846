// The file of the ledger: its rows, its chain, and what somebody may have done to it.
#include "basics/csv.h"
#include "basics/failure.h"
#include "site/url_ledger.h"

#include <catch2/catch.hpp>

using namespace part_one;
using namespace std::chrono_literals;

namespace {

const Date monday = std::chrono::sys_days{2026y / std::chrono::November / 23};
const Date tuesday = std::chrono::sys_days{2026y / std::chrono::November / 24};
const std::string address = "/decisions/northmoor/012-2024/";

std::vector<Standing> published(const std::string& text) {
    return {{LedgerEvent::published, Kind::decision, address, "content/offices/northmoor/decisions/012.md", text, {}}};
}

std::string two_lines() { return ledger_with(ledger_with("", published("one"), monday), published("two"), tuesday); }

std::vector<std::string> rules_of(const std::string& bytes) {
    std::vector<std::string> rules;
    const UrlLedger ledger = UrlLedger::read(bytes);
    for (const Finding& finding : ledger.findings()) rules.push_back(finding.rule);
    return rules;
}

std::string with(std::string bytes, const std::string& what, const std::string& instead) {
    REQUIRE(bytes.find(what) != std::string::npos);
    return bytes.replace(bytes.find(what), what.size(), instead);
}

} // namespace

TEST_CASE("a table is read as RFC 4180 has it", "[basics]") {
    const auto rows = parse_csv("a,\"b \"\"c\"\", d\"\r\n\r\n\"two\nlines\",\r\nlast,");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells == std::vector<std::string>{"a", "b \"c\", d"});
    CHECK(rows[1].cells == std::vector<std::string>{"two\nlines", ""});
    CHECK(rows[1].line == 3);
    CHECK(rows[2].cells == std::vector<std::string>{"last", ""});
    for (const CsvRow& row : rows) CHECK(parse_csv(csv_row(row.cells)).front().cells == row.cells);
}

TEST_CASE("a ledger knows since when an address is public and when its text changed", "[site]") {
    const UrlLedger ledger = UrlLedger::read(two_lines());
    CHECK(ledger.findings().empty());
    REQUIRE(ledger.find(address));
    CHECK(ledger.find(address)->published == monday);
    CHECK(ledger.find(address)->changed == tuesday);
    CHECK(ledger.last_day() == tuesday);
}

TEST_CASE("what is in the ledger already adds no line", "[site]") {
    CHECK(ledger_with(two_lines(), published("two"), tuesday) == two_lines());
    CHECK(ledger_with("", {}, monday).empty());
}

TEST_CASE("a day before the last one adds no line", "[site]") {
    CHECK(ledger_with(two_lines(), published("three"), monday) == two_lines());
}

TEST_CASE("lines are only ever added at the end", "[site]") {
    const std::string longer = ledger_with(two_lines(), {{LedgerEvent::unavailable, {}, address, {}, {}, {}}}, tuesday);
    CHECK(longer.starts_with(two_lines()));
    CHECK(longer.size() > two_lines().size());
}

TEST_CASE("a changed or missing line breaks the chain where it stood", "[site]") {
    CHECK(rules_of(with(two_lines(), "2026-11-23", "2026-11-22")) == std::vector<std::string>{"site/ledger-chain"});
    std::string without_first = two_lines();
    const std::size_t from = without_first.find("2026-11-23");
    without_first.erase(from, without_first.find("2026-11-24") - from);
    CHECK(rules_of(without_first) == std::vector<std::string>{"site/ledger-chain"});
}

TEST_CASE("line breaks and quotes of another program break no chain", "[site]") {
    std::string bytes = "\xef\xbb\xbf" + with(two_lines(), "published", "\"published\"");
    bytes.erase(std::remove(bytes.begin(), bytes.end(), '\r'), bytes.end());
    CHECK(rules_of(bytes).empty());
}

TEST_CASE("an address that no record can have is passed over", "[site]") {
    for (const char* bad : {"/decisions/../012-2024/", "/decisions/northmoor/012-2024", "decisions/northmoor/012-2024/",
                            "/decisions/northmoor/", "/about/northmoor/012-2024/", "/decisions/North moor/012-2024/",
                            "/decisions/northmoor/012/2024/", "https://example.org/decisions/northmoor/012-2024/"}) {
        INFO(bad);
        const std::string bytes = with(ledger_with("", published("one"), monday), address, bad);
        CHECK(rules_of(bytes) == std::vector<std::string>{"site/ledger-line"});
        CHECK(UrlLedger::read(bytes).is_empty());
    }
}

TEST_CASE("a line that cannot be read costs no other line", "[site]") {
    for (const char* bad : {"in November", "2026-11-31", ""})
        CHECK(UrlLedger::read(with(two_lines(), "2026-11-23", bad)).lines().size() == 1);
}

TEST_CASE("a file that is no ledger is refused", "[site]") {
    for (const char* bytes : {"date;event;kind\r\n", "hello", "date,event\n", "\xff\xfe", "\"date,event"})
        CHECK_THROWS_AS(UrlLedger::read(bytes), Failure);
    CHECK(UrlLedger::read("").is_empty());
    CHECK(UrlLedger::read("\r\n").is_empty());
}

TEST_CASE("a reason begins like no formula", "[site]") {
    const std::string bytes =
        ledger_with("", {{LedgerEvent::withdrawn, {}, address, {}, {}, "=HYPERLINK(\"a\",\n\"b\")"}}, monday);
    CHECK(bytes.find("\"'=HYPERLINK(\"\"a\"\", \"\"b\"\")\"") != std::string::npos);
    CHECK(rules_of(bytes).empty());
}

TEST_CASE("a byte that is no UTF-8 costs a ledger one line at most", "[site]") {
    const std::string bytes = with(two_lines(), "two", "t\xffo");
    CHECK(rules_of(bytes) == std::vector<std::string>{"site/ledger-chain"});
    CHECK(UrlLedger::read(bytes).find(address));
}

TEST_CASE("a ledger that a spreadsheet saved with days first is read as it was", "[site]") {
    const std::string bytes = with(with(two_lines(), "2026-11-23", "23/11/2026"), "2026-11-24", "24/11/2026");
    CHECK(rules_of(bytes).empty());
    CHECK(UrlLedger::read(bytes).find(address)->published == monday);
}

TEST_CASE("the address of a line that cannot be read goes on to answer", "[site]") {
    const std::string bytes = with(with(two_lines(), "2026-11-23", "Monday"), "2026-11-24", "Tuesday");
    const UrlLedger ledger = UrlLedger::read(bytes);
    CHECK(ledger.findings().size() == 2);
    REQUIRE(ledger.find(address));
    CHECK(ledger.find(address)->last == LedgerEvent::unavailable);
    CHECK_FALSE(ledger.find(address)->published);
    CHECK_FALSE(
        UrlLedger::read(with(two_lines(), "/decisions/northmoor/012-2024/", "/../../etc/")).find("/../../etc/"));
}
