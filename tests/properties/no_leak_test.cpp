// Any public form, any wording and container of Part 2, any disguise: what stands in it is in no byte that comes out.
#include "properties/known_failures.h"
#include "properties/planted_words.h"
#include "properties/trial.h"
#include "support/broken_lines.h"

#include <catch2/catch.hpp>

using namespace properties;

namespace {

Failures leaks_from(const part_one::SiteInput& input, const std::vector<GeneratedForm>& forms) {
    const std::map<std::string, std::string> out = canaries_out(test_site::build(input, as_of()));
    Failures failures;
    for (const GeneratedForm& form : forms) {
        for (const std::string& secret : form.canaries()) {
            const auto found = out.find(secret);
            if (found == out.end() || is_known_to_leak(form)) continue;
            failures.push_back({form, "leaks into " + found->second});
            break;
        }
    }
    return failures;
}

Failures leaks(const std::vector<GeneratedForm>& forms) { return leaks_from(register_of(forms), forms); }

/// The same where a program broke every line at a margin, and the form has sentences that show it.
Failures leaks_when_broken(const std::vector<GeneratedForm>& forms) {
    const std::string long_text =
        "\n\nThe lamps along the path have been out since the winter, and the panel of the parish has asked for new "
        "ones "
        "twice; the benches, which are as old as the lamps, stand where they have stood since they were given.\n";
    part_one::SiteInput input = register_of(forms);
    for (const GeneratedForm& form : forms)
        for (part_one::InputFile& file : input.files)
            if (file.path == form.path()) file.bytes = test_text::broken_at(file.bytes + long_text, 56);
    return leaks_from(input, forms);
}

} // namespace

TEST_CASE("no wording of Part 2 in any container and disguise lets a canary out", "[properties]") {
    const std::string report = report_on(survey_of(12'000), form_with_part_two, leaks);
    INFO(report);
    CHECK(report.empty());
}

TEST_CASE("nor does it where a program broke the lines of the form", "[properties]") {
    const std::string report = report_on(survey_of(4'000), form_with_part_two, leaks_when_broken);
    INFO(report);
    CHECK(report.empty());
}
