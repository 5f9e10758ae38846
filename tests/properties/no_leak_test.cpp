// Any public form, any wording and container of Part 2, any disguise: what stands in it is in no byte that comes out.
#include "properties/known_failures.h"
#include "properties/planted_words.h"
#include "properties/trial.h"

#include <catch2/catch.hpp>

using namespace properties;

namespace {

Failures leaks(const std::vector<GeneratedForm>& forms) {
    const std::map<std::string, std::string> out = canaries_out(test_site::build(register_of(forms), as_of()));
    Failures failures;
    for (const GeneratedForm& form : forms) {
        for (const std::string& secret : form.canaries()) {
            const auto found = out.find(secret);
            if (found == out.end() || is_known_to_leak(form)) continue;
            failures.push_back({form, "leaks"});
            break;
        }
    }
    return failures;
}

} // namespace

TEST_CASE("no wording of Part 2 in any container and disguise lets a canary out", "[properties]") {
    const std::string report = report_on(survey_of(12'000), form_with_part_two, leaks);
    INFO(report);
    CHECK(report.empty());
}
