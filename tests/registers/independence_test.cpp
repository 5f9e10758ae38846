// What nobody may see changes nothing that somebody sees: whole registers, built twice and compared byte for byte.
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace std::chrono_literals;
using part_one::State;
using test_site::BuiltSite;
using test_site::Date;
using test_site::Files;
using test_site::InputFile;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

std::string form(int number, const std::string& title, const std::string& more) {
    const std::string written = std::to_string(number) + "/2024";
    return "# Northmoor: record of a decision\n\nDecision number: " + written + "\n\nTitle: " + title +
           "\n\nDate of decision: " + std::to_string(1 + number % 28) + " March 2024\n\n" +
           "Police and Crime Commissioner decision: Approved\n\n" + more + "\n";
}

std::string path(int number) { return test_site::decision_path(std::to_string(number) + "-2024.md"); }

/// How a source is closed; `secret` is what it then holds that must not matter.
struct Closed {
    const char* name;
    State state;
    std::string (*text)(int number, const std::string& secret);
};

const std::vector<Closed>& ways_to_close() {
    static const std::vector<Closed> ways{
        {"deferred", State::deferred,
         [](int number, const std::string& secret) {
             return form(number, secret, secret + "\n\nDeferred until: 1 September 2031");
         }},
        {"deferred without a day", State::withheld,
         [](int number, const std::string& secret) {
             return form(number, secret, secret + "\n\nIs the publication of this form to be deferred? YES");
         }},
        {"marked", State::withheld,
         [](int number, const std::string& secret) {
             return form(number, secret, "Protective Marking: Secret\n\n" + secret);
         }},
        {"a draft", State::withheld,
         [](int number, const std::string& secret) {
             return "---\nstatus: draft\n---\n" + form(number, secret, secret);
         }},
        {"in doubt", State::withheld,
         [](int number, const std::string& secret) {
             return form(number, secret,
                         "Confidential matters arising from the meeting with the supplier\n\n" + secret +
                             "\n\nThis form will be made available on our website within " +
                             (secret.size() % 2 == 0 ? "2" : "3") + " working days of approval.");
         }},
        {"not for publication", State::withheld,
         [](int number, const std::string& secret) {
             return form(number, secret, secret + "\n\nIs the report for publication? NO");
         }},
        {"in error", State::error,
         [](int number, const std::string& secret) { return "---\ntitel: x\n---\n" + form(number, secret, secret); }},
    };
    return ways;
}

/// Thirty public decisions of two years and several providers, and one closed source of each kind among them.
std::vector<InputFile> small_register(const std::string& secret) {
    std::vector<InputFile> files;
    for (int number = 100; number < 130; ++number)
        files.push_back(
            {path(number), form(number, "Grant to group " + std::to_string(number),
                                "Provider: Group " + std::to_string(number % 5) + " CIC\n\nTotal: £" +
                                    std::to_string(1000 + number) + "\n\nPART 2 – CONFIDENTIAL\n\n" + secret)});
    int number = 105;
    for (const Closed& way : ways_to_close()) {
        files.push_back({path(number + 200), way.text(number + 200, secret)});
        number += 3;
    }
    return files;
}

const std::string one_secret = "Pellowby Lighting LLP asked for £91,275 on 3 May 2019";
const std::string other_secret = "Cawdmire Dialogue CIC won £640,118.20 on 8 July 2021 for Tarnbeck, funded by the "
                                 "Home Office\n\n| Recipient | Award |\n|---|---|\n| Quillmere | £7 |\n\n[a]: "
                                 "https://example.org \"Quillmere\"\n";

void check_same(const Files& one, const Files& other) {
    for (const auto& [name, bytes] : one) {
        const auto beside = other.find(name);
        INFO(name);
        CHECK((beside != other.end() && beside->second == bytes));
    }
    CHECK(one.size() == other.size());
}

} // namespace

TEST_CASE("the closed sources of the small register are closed", "[registers]") {
    const BuiltSite built = test_site::build(small_register(one_secret), as_of);
    int number = 305;
    for (const Closed& way : ways_to_close()) {
        INFO(way.name);
        CHECK(test_site::report_of(built, path(number)).state == way.state);
        number += 3;
    }
    CHECK(test_site::report_of(built, path(100)).state == State::published);
    const std::string bytes = test_site::all_bytes(built);
    for (const char* word : {"Pellowby", "91,275", "91275"}) CHECK(bytes.find(word) == std::string::npos);
}

TEST_CASE("what is withheld may change and no byte of the site does", "[registers]") {
    check_same(test_site::files_of(test_site::build(small_register(one_secret), as_of)),
               test_site::files_of(test_site::build(small_register(other_secret), as_of)));
}

TEST_CASE("a closed source may be there or not and no byte of the site changes", "[registers]") {
    const std::vector<InputFile> whole = small_register(one_secret);
    const Files expected = test_site::files_of(test_site::build(whole, as_of));
    for (std::size_t at = 30; at < whole.size(); ++at) {
        std::vector<InputFile> without = whole;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(at));
        INFO(ways_to_close()[at - 30].name);
        check_same(expected, test_site::files_of(test_site::build(without, as_of)));
    }
}

TEST_CASE("the order in which files are read does not matter", "[registers]") {
    const part_one::SiteInput forwards = test_site::site_of(small_register(one_secret));
    part_one::SiteInput backwards = forwards;
    std::reverse(backwards.files.begin(), backwards.files.end());
    part_one::SiteInput turned = forwards;
    std::rotate(turned.files.begin(), turned.files.begin() + 17, turned.files.end());
    const Files expected = test_site::files_of(test_site::build(forwards, as_of));
    check_same(expected, test_site::files_of(test_site::build(backwards, as_of)));
    check_same(expected, test_site::files_of(test_site::build(turned, as_of)));
}

TEST_CASE("the number of threads does not matter", "[registers]") {
    const part_one::SiteInput input = test_site::site_of(small_register(one_secret));
    const Files expected = test_site::files_of(test_site::build(input, as_of, 1));
    for (unsigned jobs : {2u, 8u}) check_same(expected, test_site::files_of(test_site::build(input, as_of, jobs)));
}

TEST_CASE("a closed source in an office of its own names the office nowhere", "[registers]") {
    const std::vector<InputFile> open{{path(100), form(100, "Grant to a group", "")}};
    std::vector<InputFile> with_closed = open;
    with_closed.push_back(
        {test_site::decision_path("7-2024.md", "farhaven"), form(7, one_secret, "Deferred until: 1 September 2031")});
    const BuiltSite built = test_site::build(with_closed, as_of);
    CHECK(test_site::all_bytes(built).find("arhaven") == std::string::npos);
    check_same(test_site::files_of(test_site::build(open, as_of)), test_site::files_of(built));
}

TEST_CASE("on the day after a deferral the site is that of a form that was never deferred", "[registers]") {
    const std::vector<InputFile> open{{path(100), form(100, "Grant to a group", "Words.")}};
    const BuiltSite never = test_site::build(open, as_of);
    CHECK(test_site::report_of(never, path(100)).state == State::published);
    std::vector<InputFile> deferred = open;
    deferred.push_back({path(101), "---\ndefer_until: 2026-11-22\n---\n" + form(101, "Lamps", "Words.")});
    std::vector<InputFile> plain = open;
    plain.push_back({path(101), form(101, "Lamps", "Words.")});
    check_same(test_site::files_of(test_site::build(plain, as_of)),
               test_site::files_of(test_site::build(deferred, as_of)));
}

TEST_CASE("a closed source makes no list long enough for files and adds no topic and supersedes nothing",
          "[registers]") {
    const auto awarded = [](int number, const std::string& front) {
        return InputFile{path(number), "---\n" + front + "---\n" +
                                           form(number, "Grant to the lamp makers",
                                                "Provider: Pellowby Lamps CIC\n\nTotal: £" + std::to_string(number))};
    };
    std::vector<InputFile> nine;
    for (int number = 100; number < 109; ++number) nine.push_back(awarded(number, "topics: [Lamps]\n"));
    const Files expected = test_site::files_of(test_site::build(nine, as_of));
    std::vector<InputFile> ten = nine;
    ten.push_back(awarded(109, "topics: [Lamps, Quillmere]\nreplaces: [100/2024]\ndefer_until: 2031-09-01\n"));
    const Files with_closed = test_site::files_of(test_site::build(ten, as_of));
    check_same(expected, with_closed);
    CHECK(expected.contains("topics/lamps/index.html"));
    CHECK_FALSE(expected.contains("topics/lamps/records.csv"));
    CHECK_FALSE(expected.contains("providers/pellowby-lamps-cic/feed.xml"));

    ten.back() = awarded(109, "topics: [Lamps]\n"); // the same, open: now there are ten
    const Files open = test_site::files_of(test_site::build(ten, as_of));
    CHECK(open.contains("topics/lamps/records.csv"));
    CHECK(open.contains("providers/pellowby-lamps-cic/feed.xml"));
}
