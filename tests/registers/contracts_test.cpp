// What ends when: one page with the awards whose end a public form names.
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using test_site::BuiltSite;
using test_text::holds;

namespace {

constexpr test_site::Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};
constexpr const char* page = "contracts/index.html";

std::string form(const std::string& number, const std::string& recommendation, const std::string& more = {}) {
    return "Decision number: " + number + "/2024\n\nTitle: Help number " + number +
           "\n\nDate of decision: 5 March 2024\n\nPolice and Crime Commissioner decision: Approved\n\n"
           "Recommendation: " +
           recommendation + "\n\n" + more;
}

BuiltSite built(const std::vector<std::string>& forms) {
    std::vector<part_one::InputFile> files;
    for (const std::string& text : forms)
        files.push_back({test_site::decision_path(std::to_string(files.size()) + ".md"), text});
    return test_site::build(files, as_of);
}

std::string contracts_of(const BuiltSite& site) {
    const auto files = test_site::files_of(site);
    const auto found = files.find(page);
    return found == files.end() ? std::string() : found->second;
}

} // namespace

TEST_CASE("contracts are listed by their end with what the form says of them", "[register]") {
    const std::string shown = contracts_of(built(
        {form("1", "To award £4,985 to Victim Support. The contract runs from 1 April 2024 to 31 March 2025, with "
                   "an option to extend by one year and one more year."),
         form("2", "To award £9,000 to Brathay Trust. The grant runs from 1 April 2024 to 31 March 2026.")}));
    INFO(shown);
    REQUIRE_FALSE(shown.empty());
    for (const char* words :
         {"<a href=\"/providers/victim-support/\">Victim Support</a>",
          "<time datetime=\"2024-04-01\">1 April 2024</time>", "<time datetime=\"2025-03-31\">31 March 2025</time>",
          "with an option to extend by one year and one more year", "£4,985",
          "<a href=\"/decisions/northmoor/1-2024/\">Help number 1</a>"})
        CHECK(holds(shown, words));
    CHECK(shown.find("Brathay Trust</a>") < shown.find("Victim Support</a>"));
    // The later one fills the time line, the other half of it.
    CHECK(holds(shown, "<rect x=\"0\" y=\"4\" width=\"900\""));
    CHECK(holds(shown, "<rect x=\"0\" y=\"4\" width=\"449\""));
    CHECK(holds(shown, "aria-hidden=\"true\""));
}

TEST_CASE("an award without an end makes no page of contracts", "[register]") {
    const BuiltSite site = built({form("1", "To award £4,985 to Victim Support for three years.")});
    CHECK(contracts_of(site).empty());
    for (const auto& [path, bytes] : test_site::files_of(site)) CHECK_FALSE(holds(bytes, "/contracts/"));
}

TEST_CASE("the contract of a deferred form is nowhere", "[register]") {
    const std::string open =
        form("1", "To award £4,985 to Victim Support. The contract runs from 1 April 2024 to 31 March 2025.");
    const std::string closed =
        form("2", "To award £9,000 to Brathay Trust. The grant runs from 1 April 2020 to 31 March 2031.",
             "Deferred until: 1 September 2031\n");
    CHECK(contracts_of(built({open, closed})) == contracts_of(built({open})));
}

TEST_CASE("dates that front matter gives an award are listed too", "[register]") {
    const std::string shown = contracts_of(
        built({"---\nfunding: [{provider: Victim Support, amount: 4985, start: 2024-04-01, end: 2025-03-31}]\n---\n" +
               form("1", "To help.")}));
    CHECK(holds(shown, "<time datetime=\"2025-03-31\">31 March 2025</time>"));
}

TEST_CASE("where all of a decision is one contract its sum is what was decided", "[register]") {
    const std::string shown = contracts_of(
        built({form("1", "That the Commissioner awards the contract to Victim Support for two years, from 1 April "
                         "2025 to 31 March 2027.\n\n- The price is £42,300 per year; £84,600 in total")}));
    INFO(shown);
    CHECK(holds(shown, ">£84,600</td>"));
    CHECK_FALSE(holds(shown, "Not stated"));
}
