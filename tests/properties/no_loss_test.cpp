// Any form without a Part 2, with any harmless mention: it is published, and all its other text is on its page.
#include "properties/known_failures.h"
#include "properties/planted_words.h"
#include "properties/trial.h"

#include <catch2/catch.hpp>

using namespace properties;

namespace {

Failures losses(const std::vector<GeneratedForm>& forms) {
    const part_one::BuiltSite built = test_site::build(register_of(forms), as_of());
    std::map<std::string, const part_one::SourceReport*> reports;
    for (const part_one::SourceReport& report : built.sources) reports[report.source] = &report;
    const test_site::Files files = test_site::files_of(built);
    Failures failures;
    for (const GeneratedForm& form : forms) {
        if (is_known_to_lose(form)) continue;
        const part_one::SourceReport& report = *reports.at(form.path());
        if (report.url.empty()) {
            std::string rules;
            for (const part_one::Finding& finding : report.findings) rules += " " + finding.rule;
            failures.push_back({form, "not published:" + rules});
            continue;
        }
        const std::string& page = files.at(report.url.substr(1) + "index.html");
        for (const std::string& mark : form.marks()) {
            if (page.find(mark) != std::string::npos) continue;
            failures.push_back({form, "words are missing"});
            break;
        }
    }
    return failures;
}

} // namespace

TEST_CASE("a form with nothing to hide is published whole", "[properties]") {
    const std::string report = report_on(survey_of(2'000), public_form, losses);
    INFO(report);
    CHECK(report.empty());
}

TEST_CASE("a harmless mention of confidentiality costs a form nothing", "[properties]") {
    const std::string report = report_on(survey_of(6'000), form_with_mention, losses);
    INFO(report);
    CHECK(report.empty());
}
