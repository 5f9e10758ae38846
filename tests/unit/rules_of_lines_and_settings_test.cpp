// Rules that no example of a page of rules shows: which lines stay off the site under which rule, and what is said of the
// office's settings. Each with what brings it and with what comes near it and does not.
#include "audit/audits.h"
#include "basics/failure.h"
#include "form/profile.h"
#include "settings/settings.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace part_one;

namespace {

constexpr Date as_of = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 22};

const std::string head = "Decision number: 012/2024\n\nTitle: Lamps for the river path\n\n"
                         "Date of decision: 5 March 2024\n\nPolice and Crime Commissioner decision: Approved\n\n";

SourceReport report_with(const std::string& form, const std::string& labels = {}) {
    const std::string path = test_site::decision_path("012-2024.md");
    std::vector<InputFile> files{{path, form, InputFile::Kind::file}};
    if (!labels.empty()) files.push_back({"content/offices/northmoor/form.md", labels, InputFile::Kind::file});
    return test_site::report_of(test_site::build(files, as_of), path);
}

bool withholds_lines(const SourceReport& report, std::string_view rule) {
    return std::any_of(report.withheld.begin(), report.withheld.end(),
                       [rule](const CutLines& cut) { return cut.rule == rule; });
}

bool finds(const SourceReport& report, std::string_view rule) {
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [rule](const Finding& finding) { return finding.rule == rule; });
}

bool finds(const Settings& settings, std::string_view rule) {
    return std::any_of(settings.findings.begin(), settings.findings.end(),
                       [rule](const auto& about) { return about.second.rule == rule; });
}

Settings settings_with(const std::string& site, bool has_labels = true) {
    std::vector<InputFile> files{{"content/site.toml", site, InputFile::Kind::file}};
    if (has_labels)
        files.push_back({"content/forms/common.md",
                         "| Label | Where it stands | Meaning |\n|---|---|---|\n| Title | with colon | title |\n",
                         InputFile::Kind::file});
    return read_settings(files);
}

} // namespace

TEST_CASE("lines from a closed label on are withheld as such and a mention of one is not", "[disclosure]") {
    CHECK(withholds_lines(report_with(head + "## Exempt information\n\nPellowby asked for more.\n"),
                          "disclosure/closed-label") !=
          withholds_lines(report_with(head + "## Exempt information\n\nPellowby asked for more.\n"),
                          "disclosure/part-two"));
    const SourceReport marked =
        report_with(head + "Reasons: dark.\n\nCONFIDENTIAL\n\nPellowby asked for more.\n\nEnd.\n");
    CHECK(withholds_lines(marked, "disclosure/closed-label"));
    CHECK_FALSE(
        withholds_lines(report_with(head + "Reasons: the helpline is confidential.\n"), "disclosure/closed-label"));
}

TEST_CASE("lines of a section that the office omits are withheld as such and others are not", "[disclosure]") {
    const std::string labels =
        "| Label | Where it stands | Meaning |\n|---|---|---|\n| For the file | heading | omit |\n";
    const std::string form = head + "## For the file\n\nCabinet four.\n\n## Background\n\nThe lane is dark.\n";
    CHECK(withholds_lines(report_with(form, labels), "disclosure/omitted"));
    CHECK_FALSE(withholds_lines(report_with(form), "disclosure/omitted"));
}

TEST_CASE("a heading of Part 2 over nothing but its question goes alone", "[disclosure]") {
    const SourceReport asked = report_with(head + "## Part 2 – Sensitive information\n\nIs there a Part 2 form? NO\n");
    CHECK(withholds_lines(asked, "disclosure/part-two-heading-alone"));
    CHECK(asked.state == State::published);
    const SourceReport filled =
        report_with(head + "## Part 2 – Sensitive information\n\nIs there a Part 2 form? NO\n\nPellowby wants more.\n");
    CHECK_FALSE(withholds_lines(filled, "disclosure/part-two-heading-alone"));
}

TEST_CASE("a second copy of what is to be redacted withholds the form where a single one does not", "[disclosure]") {
    const std::string order = "---\nredact:\n  - text: Pellowby Lighting\n    reason: personal data\n---\n";
    const SourceReport twice =
        report_with(order + head + "Reasons: Pellowby Lighting was told. Pellowby Lig<b></b>hting agreed.\n");
    CHECK(finds(twice, "disclosure/redaction-left"));
    CHECK(twice.state == State::withheld);
    const SourceReport once = report_with(order + head + "Reasons: Pellowby Lighting was told.\n");
    CHECK_FALSE(finds(once, "disclosure/redaction-left"));
    CHECK(once.state == State::published);
}

TEST_CASE("a finished page that begins like confidential matter is objected to and another is not", "[audit]") {
    const auto objects = [](const std::string& inside) {
        AuditBasis basis;
        basis.base_address = "https://decisions.example/register";
        basis.remainders = {{"content/a.md", ""}};
        const RenderedSite site{{{"a/index.html",
                                  "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Lamps</title></head><body><main>"
                                  "<h1>Lamps</h1>" +
                                      inside + "</main></body></html>\n",
                                  {"content/a.md"}}}};
        const auto objections = Auditor::audit(site, {}, basis, 1).objections;
        return std::any_of(objections.begin(), objections.end(), [](const Objection& objection) {
            return objection.finding.rule == "audit/confidential-label";
        });
    };
    CHECK(objects("<h2>Part 2 – Confidential facts and advice</h2><p>The bids.</p>"));
    CHECK_FALSE(objects("<h2>NON - CONFIDENTIAL FACTS AND ADVICE</h2><p>The lamps.</p>"));
    CHECK_FALSE(objects("<table><tr><th scope=\"row\">Confidential annex?</th><td>Yes</td></tr></table>"));
}

TEST_CASE("a file of labels that cannot be read is told and one that can is not", "[form]") {
    const auto tells = [](const std::string& labels) {
        const auto findings = Profile::parse(labels, {}).common_findings;
        return std::any_of(findings.begin(), findings.end(),
                           [](const Finding& finding) { return finding.rule == "form/profile-unreadable"; });
    };
    CHECK(tells(std::string(100'000, '>') + " a\n"));
    CHECK_FALSE(tells("| Label | Where it stands | Meaning |\n|---|---|---|\n| Title | with colon | title |\n"));
}

TEST_CASE("a row of labels that is not understood or opens a form is told and one that does neither is not", "[form]") {
    const auto tells = [](const std::string& row, const std::string& rule) {
        const auto findings = Profile::parse("| Label | Where it stands | Meaning |\n|---|---|---|\n" + row + "\n", {});
        return std::any_of(findings.common_findings.begin(), findings.common_findings.end(),
                           [&](const Finding& finding) { return finding.rule == rule; });
    };
    CHECK(tells("| Protective marking | anywhere | marknig |", "form/profile-row"));
    CHECK(tells("| Protective marking | anywere | marking |", "form/profile-place"));
    CHECK_FALSE(tells("| Protective marking | anywhere | marking |", "form/profile-place"));
    CHECK(tells("| Protective marking | marking |", "form/profile-row"));
    CHECK_FALSE(tells("| Protective marking | anywhere | marking |", "form/profile-row"));
    CHECK(tells("| Protective marking | anywhere | author |", "form/profile-floor"));
    CHECK(tells("| Is the report for publication | anywhere | harmless |", "form/profile-floor"));
    CHECK(tells("| Part 2 | anywhere | instruction |", "form/profile-floor"));
    CHECK_FALSE(tells("| Part 2 | anywhere | part two begins |", "form/profile-floor"));
}

TEST_CASE("a protective marking is read where no table names it", "[form]") {
    const Profile profile = Profile::parse("", "").profile;
    const auto match = profile.match("protective marking: restricted", false);
    REQUIRE(match);
    CHECK(match->label->meaning == part_one::Meaning::marking);
}

TEST_CASE("a label that closes counts anywhere where its place is not understood and one that opens nowhere",
          "[form]") {
    const auto matches = [](const std::string& row, const std::string& line) {
        const std::string table = "| Label | Where it stands | Meaning |\n|---|---|---|\n" + row + "\n";
        return Profile::parse("", table).profile.match(line, false).has_value();
    };
    CHECK(matches("| Section nine | sideways | part two begins |", "section nine"));
    CHECK_FALSE(matches("| Section nine | sideways | harmless |", "section nine"));
}

TEST_CASE("nothing is built with a row of labels that is not understood", "[settings]") {
    const std::vector<InputFile> files{
        {"content/forms/common.md",
         "| Label | Where it stands | Meaning |\n|---|---|---|\n| Title | anywhere | titel |\n",
         InputFile::Kind::file}};
    CHECK_THROWS_AS(read_settings(files), part_one::Failure);
}

TEST_CASE("a colour too light to be read is told and a dark one is not", "[settings]") {
    CHECK(finds(settings_with("colour = \"#ffee88\"\n"), "settings/colour-too-light"));
    CHECK_FALSE(finds(settings_with("colour = \"#0f4c5c\"\n"), "settings/colour-too-light"));
}

TEST_CASE("a register without its file of labels is told so", "[settings]") {
    CHECK(finds(settings_with("", false), "settings/no-labels"));
    CHECK_FALSE(finds(settings_with(""), "settings/no-labels"));
}
