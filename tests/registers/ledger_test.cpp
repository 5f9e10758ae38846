// Registers over time: what was public once answers for ever, and nothing else remembers it.
#include "site/url_ledger.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace std::chrono_literals;
using part_one::Recording;
using test_site::BuiltSite;
using test_site::Date;
using test_site::Files;
using test_site::InputFile;

namespace {

const Date first_day = std::chrono::sys_days{2026y / std::chrono::January / 5};

std::string path(int number) { return test_site::decision_path(std::to_string(number) + "-2024.md"); }

/// A form in one of the conditions it can be in from one day to the next; nothing where its file is deleted.
std::vector<InputFile> in_condition(int number, int condition) {
    const std::string form = "Decision number: " + std::to_string(number) + "/2024\n\nTitle: Lamps " +
                             std::to_string(number) + "\n\nDate of decision: 5 March 2024\n\nBackground: Quillmere.\n";
    switch (condition) {
    case 0: return {};
    case 1: return {{path(number), form}};
    case 2: return {{path(number), form + "\nA word more.\n"}};
    case 3: return {{path(number), form + "\nDeferred until: 1 September 2031\n"}};
    case 4: return {{path(number), "---\nstatus: draft\n---\n" + form}};
    case 5: return {{path(number), "---\ntitel: x\n---\n" + form}};
    case 6: return {{path(number), "---\nwithdrawn: {date: 2026-01-01, reason: \"An error.\"}\n---\n" + form}};
    case 7: return {{path(number), "---\naliases: [\"/news/" + std::to_string(number) + "\"]\n---\n" + form}};
    case 8: // renumbered
        return {{path(number), "Decision number: " + std::to_string(number) + "/2025\n\nTitle: Lamps\n"}};
    case 9: // another record took over, at the address of its own
        return {{test_site::decision_path("new-" + std::to_string(number) + ".md"),
                 "---\nreplaces: [\"" + std::to_string(number) +
                     "/2024\"]\n---\nDecision number: " + std::to_string(number) + "/2026\n\nTitle: New lamps\n"}};
    default: return {{path(number), form}, {test_site::decision_path("copy-" + std::to_string(number) + ".md"), form}};
    }
}

BuiltSite build(std::vector<InputFile> files, const std::string& ledger, Date as_of, Recording recording) {
    files.push_back({std::string(part_one::ledger_path), ledger});
    part_one::SiteInput input = test_site::site_of(files);
    input.recording = recording;
    return test_site::build(input, as_of);
}

bool answers(const Files& files, const std::string& address) {
    return files.contains(address.substr(1) + "index.html");
}

std::vector<InputFile> one_form(int condition) {
    std::vector<InputFile> files = in_condition(100, 1);
    for (InputFile& file : in_condition(101, condition)) files.push_back(std::move(file));
    return files;
}

std::string recorded(const std::vector<InputFile>& files, Date as_of, const std::string& before = {}) {
    return part_one::ledger_with(before, build(files, before, as_of, Recording::on).standing, as_of);
}

} // namespace

TEST_CASE("every address of a ledger answers in every later build", "[registers]") {
    std::mt19937 random(20261122);
    std::string ledger;
    std::set<std::string> known;
    for (int day = 0; day < 40; ++day) {
        std::vector<InputFile> files;
        for (int number = 100; number < 106; ++number)
            for (InputFile& file : in_condition(number, static_cast<int>(random() % 11)))
                files.push_back(std::move(file));
        const Date as_of = part_one::days_after(first_day, day);
        const BuiltSite built = build(files, ledger, as_of, Recording::on);
        const Files site = test_site::files_of(built);
        ledger = part_one::ledger_with(ledger, built.standing, as_of);
        const part_one::UrlLedger read = part_one::UrlLedger::read(ledger);
        CHECK(read.findings().empty());
        for (const auto& [address, history] : read.addresses()) known.insert(address);
        for (const std::string& address : known) {
            INFO(day << " " << address);
            CHECK(answers(site, address));
        }
        // The lines counted as present already: building once more with them changes nothing, and adds no line.
        const BuiltSite again = build(files, ledger, as_of, Recording::on);
        CHECK(test_site::files_of(again) == site);
        CHECK(part_one::ledger_with(ledger, again.standing, as_of) == ledger);
        // Nor does a build elsewhere, which records nothing.
        CHECK(test_site::files_of(build(files, ledger, as_of, Recording::off)) == site);
    }
    CHECK(known.size() > 20);
}

TEST_CASE("a neutral page is the same bytes whatever the cause", "[registers]") {
    const std::string ledger = recorded(one_form(1), first_day);
    const Date later = part_one::days_after(first_day, 1);
    const Files gone = test_site::files_of(build(one_form(0), ledger, later, Recording::on));
    REQUIRE(answers(gone, "/decisions/northmoor/101-2024/"));
    for (int condition : {3, 4, 5, 10}) {
        INFO(condition);
        CHECK(test_site::files_of(build(one_form(condition), ledger, later, Recording::on)) == gone);
    }
}

TEST_CASE("a neutral page stands in no list and is found by no search engine", "[registers]") {
    const std::string ledger = recorded(one_form(1), first_day);
    const Files site = test_site::files_of(build(one_form(0), ledger, first_day, Recording::on));
    const std::string place = "decisions/northmoor/101-2024/index.html";
    for (const auto& [name, bytes] : site)
        if (name != place) CHECK(bytes.find("101-2024") == std::string::npos);
    CHECK(site.at(place).find("<meta name=\"robots\" content=\"noindex\"/>") != std::string::npos);
}

TEST_CASE("a withdrawn record is told to feed readers and a neutral page is not", "[registers]") {
    const std::string ledger = recorded(one_form(1), first_day);
    const std::string feed = test_site::files_of(build(one_form(6), ledger, first_day, Recording::on)).at("feed.xml");
    CHECK(feed.find("<at:deleted-entry ref=\"tag:decisions.example.org,2012-11-22:decision/northmoor/101-2024\" "
                    "when=\"2026-01-01T00:00:00Z\"/>") != std::string::npos);
    const std::string quiet = test_site::files_of(build(one_form(0), ledger, first_day, Recording::on)).at("feed.xml");
    CHECK(quiet.find("deleted-entry") == std::string::npos);
}

TEST_CASE("a second report of the same day keeps its own address when the first one goes", "[registers]") {
    const auto report = [](const std::string& title) {
        return "---\ntitle: " + title + "\ndate: 2024-03-05\n---\n# " + title + "\n\nThe panel is asked to note it.\n";
    };
    const std::string folder = "content/offices/northmoor/panel-reports/";
    const std::string ledger =
        recorded({{folder + "a.md", report("Alpha")}, {folder + "b.md", report("Beta")}}, first_day);
    const BuiltSite built = build({{folder + "b.md", report("Beta")}}, ledger, first_day, Recording::on);
    CHECK(test_site::report_of(built, folder + "b.md").url == "/panel-reports/northmoor/2024-03-05-2/");
    CHECK(answers(test_site::files_of(built), "/panel-reports/northmoor/2024-03-05/"));
    const BuiltSite other = build({{folder + "c.md", report("Gamma")}}, ledger, first_day, Recording::on);
    CHECK(test_site::report_of(other, folder + "c.md").url == "/panel-reports/northmoor/2024-03-05-3/");
}

TEST_CASE("a number that two records exchanged is no leak", "[registers]") {
    // 101 was public; now its file says 102, and another file that is deferred has the number 101.
    const std::string ledger = recorded(one_form(1), first_day);
    std::vector<InputFile> files = one_form(0);
    files.push_back({path(101), "Decision number: 102/2024\n\nTitle: Lamps 101\n"});
    files.push_back({path(102), "Decision number: 101/2024\n\nTitle: Other\n\nDeferred until: 1 September 2031\n"});
    const BuiltSite built = build(files, ledger, first_day, Recording::on);
    REQUIRE(built.site);
    CHECK(test_site::report_of(built, path(101)).state == part_one::State::published);
    CHECK(answers(test_site::files_of(built), "/decisions/northmoor/101-2024/"));
}

TEST_CASE("without a ledger a build elsewhere knows no day of publication", "[registers]") {
    const BuiltSite built = build(one_form(1), "", first_day, Recording::off);
    CHECK(built.standing.empty());
    CHECK(test_site::record_of(built, path(100)).find("published")->kind == part_one::Value::Kind::nothing);
}

TEST_CASE("a ledger that somebody changed is told and stops nothing", "[registers]") {
    std::string ledger = recorded(one_form(1), first_day);
    ledger.replace(ledger.find("2026-01-05"), 10, "2025-01-05");
    const BuiltSite built = build(one_form(0), ledger, first_day, Recording::on);
    REQUIRE(built.site);
    CHECK(std::any_of(built.site_findings.begin(), built.site_findings.end(),
                      [](const auto& found) { return found.second.rule == "site/ledger-chain"; }));
    CHECK(answers(test_site::files_of(built), "/decisions/northmoor/101-2024/"));
}

TEST_CASE("a build by the clock does not believe what a mistyped day put into the ledger", "[registers]") {
    const Date today = part_one::days_after(first_day, 3);
    const Date mistyped = *part_one::parse_iso_date("2062-01-05");
    std::vector<InputFile> files = one_form(1);
    files.push_back({path(102), "Decision number: 102/2024\n\nTitle: Later\n\nDeferred until: 1 September 2031\n"});
    const std::string ledger = recorded(files, mistyped, recorded(one_form(1), first_day));
    REQUIRE(part_one::UrlLedger::read(ledger).lines().size() == 3);

    // Asked for the day, it is an earlier one; by the clock, it is today.
    CHECK(part_one::ledger_with(ledger, build(one_form(2), ledger, today, Recording::on).standing, today) == ledger);
    files[1] = in_condition(101, 2).front();
    files.push_back({std::string(part_one::ledger_path), ledger});
    part_one::SiteInput input = test_site::site_of(files);
    input.recording = Recording::on;
    input.day_from = part_one::DayFrom::clock;
    const BuiltSite built = test_site::build(input, today);
    CHECK(built.is_to_be_recorded);
    CHECK(std::any_of(built.site_findings.begin(), built.site_findings.end(),
                      [](const auto& found) { return found.second.rule == "site/ledger-ahead"; }));
    CHECK(test_site::record_of(built, path(101)).text_of("updated") == part_one::format_iso_date(today));
    CHECK(test_site::report_of(built, path(102)).state == part_one::State::deferred);
    CHECK(answers(test_site::files_of(built), "/decisions/northmoor/102-2024/"));

    const std::string healed = part_one::ledger_with(ledger, built.standing, today, part_one::DayFrom::clock);
    const part_one::UrlLedger read = part_one::UrlLedger::read(healed);
    CHECK(read.findings().empty());
    CHECK(read.lines().size() == 4); // 101 has changed; that 102 is not public is no news
    CHECK(part_one::ledger_with(healed, built.standing, today, part_one::DayFrom::clock) == healed);
}

TEST_CASE("what first went out in a build for a mistyped day is public since the day of the clock", "[registers]") {
    const std::string ledger = recorded(one_form(1), *part_one::parse_iso_date("2062-01-05"));
    std::vector<InputFile> files = one_form(1);
    files.push_back({std::string(part_one::ledger_path), ledger});
    part_one::SiteInput input = test_site::site_of(files);
    input.recording = Recording::on;
    input.day_from = part_one::DayFrom::clock;
    const BuiltSite built = test_site::build(input, first_day);
    CHECK(test_site::report_of(built, path(101)).url == "/decisions/northmoor/101-2024/");
    CHECK(test_site::record_of(built, path(101)).text_of("published") == "2026-01-05");
    const std::string healed = part_one::ledger_with(ledger, built.standing, first_day, part_one::DayFrom::clock);
    CHECK(part_one::UrlLedger::read(healed).find("/decisions/northmoor/101-2024/")->published == first_day);
    files.back().bytes = healed;
    part_one::SiteInput again = test_site::site_of(files);
    again.recording = Recording::on;
    again.day_from = part_one::DayFrom::clock;
    CHECK(test_site::files_of(test_site::build(again, first_day)) == test_site::files_of(built));
}
