// Bodies that were renamed and consortia: how providers.toml names them, and what their pages say.
#include "adapters/toml.h"
#include "register/assemble.h"
#include "render_sample.h"
#include "settings/organisation_findings.h"
#include "support/holds.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace part_one;

using test_text::holds;

namespace {

const std::string renamed = "[[organisation]]\nname = \"Harbour Lights\"\n"
                            "formerly = [{ name = \"Quayside Refuge\", until = 2024-04-01 }, \"Quay House\"]\n"
                            "aliases = [\"Lights\"]\n";
const std::string consortium = "[[organisation]]\nname = \"Fossway Consortium\"\nlead = \"Foss Youth\"\n"
                               "members = [\"Foss Youth\", \"Heworth Sports Ltd\", \"Clifton Arts\"]\n"
                               "[[organisation]]\nname = \"Heworth Sports\"\n";

bool finds(const std::string& settings, std::string_view rule) {
    const Findings findings = organisation_findings(parse_toml(settings));
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
}

std::string form_of(const std::string& provider, const std::string& date, const std::string& sum = "£4,000") {
    return "Decision number: 012/2024\n\nTitle: Lamps for the river path\n\nDate of decision: " + date +
           "\n\nPolice and Crime Commissioner decision: Approved\n\nProvider: " + provider +
           "\n\nThe Commissioner awards " + sum + " to " + provider + ".\n";
}

BuiltSite site_with(const std::string& organisations, const std::vector<std::string>& forms) {
    std::vector<InputFile> files;
    for (std::size_t at = 0; at < forms.size(); ++at) {
        const std::string number = std::to_string(12 + at) + "-2024.md";
        std::string bytes = forms[at];
        bytes.replace(bytes.find("012/"), 3, "0" + std::to_string(12 + at));
        files.push_back({test_site::decision_path("0" + number), bytes, InputFile::Kind::file});
    }
    SiteInput input = test_site::site_of(files);
    for (InputFile& file : input.files)
        if (file.path == "content/providers.toml") file.bytes = organisations;
    return test_site::build(input, day(2026, 11, 22));
}

const std::string first = test_site::decision_path("012-2024.md");

} // namespace

TEST_CASE("a renamed body stands under its present name on forms of before and after", "[register]") {
    const BuiltSite site =
        site_with(renamed, {form_of("Quayside Refuge", "5 March 2024"), form_of("Harbour Lights", "5 May 2024")});
    const test_site::Files files = test_site::files_of(site);
    REQUIRE(files.contains("providers/harbour-lights/index.html"));
    const std::string page = test_site::main_text(files.at("providers/harbour-lights/index.html"));
    CHECK(holds(page, "Awarded in all\n£8,000"));
    CHECK(holds(page, "Also known as\nLights\n"));
    CHECK(holds(page, "Formerly\nQuayside Refuge, until 1 April 2024\nFormerly\nQuay House\n"));
    CHECK_FALSE(files.contains("providers/quayside-refuge/index.html"));
    CHECK(holds(files.at("providers/index.html"), "Quayside Refuge"));
}

TEST_CASE("a name that was given up before the day of the decision is told and one that still held is not", "[form]") {
    const auto rules = [](const std::string& provider, const std::string& date) {
        return test_site::rules_of(site_with(renamed, {form_of(provider, date)}), first);
    };
    const auto tells = [](const std::vector<std::string>& found) {
        return std::count(found.begin(), found.end(), "form/organisation-renamed") == 1;
    };
    CHECK(tells(rules("Quayside Refuge", "1 April 2024")));
    CHECK_FALSE(tells(rules("Quayside Refuge", "28 March 2024")));
    CHECK_FALSE(tells(rules("Harbour Lights", "8 April 2024")));
    CHECK_FALSE(tells(rules("Quay House", "8 April 2024")));
}

TEST_CASE("a consortium's page names who is in it and the pages of its members lead back", "[site]") {
    const BuiltSite site = site_with(consortium, {form_of("Fossway Consortium", "5 March 2024", "£4,000"),
                                                  form_of("Heworth Sports", "5 May 2024", "£700")});
    const test_site::Files files = test_site::files_of(site);
    REQUIRE(files.contains("providers/fossway-consortium/index.html"));
    const std::string& page = files.at("providers/fossway-consortium/index.html");
    CHECK(holds(test_site::main_text(page), "Awarded in all\n£4,000\nLed by\nFoss Youth\nMember\nHeworth Sports\n"
                                            "Member\nClifton Arts\n"));
    CHECK(holds(page, "<dd><a href=\"/providers/heworth-sports/\">Heworth Sports</a></dd>"));
    CHECK_FALSE(files.contains("providers/foss-youth/index.html"));
    const std::string& member = files.at("providers/heworth-sports/index.html");
    CHECK(holds(test_site::main_text(member), "Awarded in all\n£700\n"));
    CHECK(holds(test_site::main_text(member), "Member of\nFossway Consortium\n"));
}

TEST_CASE("the page of who leads a consortium says so", "[site]") {
    const BuiltSite site = site_with(
        consortium, {form_of("Fossway Consortium", "5 March 2024"), form_of("Foss Youth", "5 May 2024", "£700")});
    const std::string page = test_site::files_of(site).at("providers/foss-youth/index.html");
    CHECK(holds(test_site::main_text(page), "Leads\nFossway Consortium\n"));
}

TEST_CASE("a consortium that no record names has no page and is named on none", "[site]") {
    const BuiltSite site = site_with(consortium, {form_of("Heworth Sports", "5 May 2024", "£700")});
    const test_site::Files files = test_site::files_of(site);
    CHECK_FALSE(files.contains("providers/fossway-consortium/index.html"));
    CHECK_FALSE(holds(files.at("providers/heworth-sports/index.html"), "Fossway"));
}

TEST_CASE("entries of providers toml that are right bring no finding", "[settings]") {
    CHECK(organisation_findings(parse_toml(renamed + consortium)).empty());
    CHECK(organisation_findings(
              parse_toml(test_site::bytes_of_file(test_site::source_root() + "/content/providers.toml")))
              .empty());
}

TEST_CASE("an entry without a name is told", "[settings]") {
    CHECK(finds("[[organisation]]\naliases = [\"Lights\"]\n", "settings/organisation-unnamed"));
    CHECK(finds("[organisation]\nname = \"Lights\"\n", "settings/organisation-unnamed"));
    CHECK_FALSE(finds(renamed, "settings/organisation-unnamed"));
}

TEST_CASE("a key that is not known or not of its kind is told", "[settings]") {
    CHECK(finds("[[organisation]]\nname = \"Lights\"\nalias = [\"Light\"]\n", "settings/organisation-key"));
    CHECK(finds("[[organisation]]\nname = \"Lights\"\naliases = \"Light\"\n", "settings/organisation-key"));
    CHECK(finds("[[organisation]]\nname = \"Lights\"\nlead = [\"Light\"]\n", "settings/organisation-key"));
    CHECK(finds("[[organization]]\nname = \"Lights\"\n", "settings/organisation-key"));
    CHECK_FALSE(finds(consortium, "settings/organisation-key"));
}

TEST_CASE("a former name that cannot be read is told", "[settings]") {
    const auto with = [](const std::string& entry) {
        return "[[organisation]]\nname = \"Lights\"\nformerly = [" + entry + "]\n";
    };
    CHECK(finds(with("{ name = \"Quay\", until = \"last year\" }"), "settings/organisation-former-name"));
    CHECK(finds(with("{ until = 2024-04-01 }"), "settings/organisation-former-name"));
    CHECK_FALSE(finds(with("\"Quay\", { name = \"Refuge\" }"), "settings/organisation-former-name"));
}

TEST_CASE("a consortium with a lead alone or with itself among its members is told", "[settings]") {
    CHECK(finds("[[organisation]]\nname = \"Lights\"\nlead = \"Quay\"\n", "settings/organisation-consortium"));
    CHECK(finds("[[organisation]]\nname = \"Lights\"\nmembers = [\"Lights Ltd\", \"Quay\"]\n",
                "settings/organisation-consortium"));
    CHECK_FALSE(finds(consortium, "settings/organisation-consortium"));
}

TEST_CASE("a name that two entries claim is told and the first has it", "[settings]") {
    const std::string twins = "[[organisation]]\nname = \"Lights\"\naliases = [\"Quay\"]\n"
                              "[[organisation]]\nname = \"Refuge\"\nformerly = [\"The Quay Ltd\"]\n";
    CHECK(finds(twins, "settings/organisation-twice"));
    CHECK(KnownOrganisations(parse_toml(twins)).find("Quay")->name == "Lights");
    CHECK_FALSE(finds("[[organisation]]\nname = \"Lights\"\naliases = [\"Lights Ltd\", \"The Lights\"]\n",
                      "settings/organisation-twice"));
}
