// Builds registers of generated forms and asks what of them came out, on any channel.
#pragma once

#include "properties/generated_form.h"
#include "support/site_in_memory.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace properties {

/// The day for which every register is built.
part_one::Date as_of();

part_one::SiteInput register_of(const std::vector<GeneratedForm>& forms);

/// What one build said, by channel: each file with its name, the report, the lines for the terminal, the findings.
std::vector<std::pair<std::string, std::string>> everything_said(const part_one::BuiltSite& built);

/// Each canary that came out, with the first channel it came out on. Canaries in lower case.
std::map<std::string, std::string> canaries_out(const part_one::BuiltSite& built);

/// One form for which a property does not hold.
struct Failure {
    GeneratedForm form;
    std::string reason;
};
using Failures = std::vector<Failure>;

/// The property, asked of many forms in one register: the failures.
using Property = std::function<Failures(const std::vector<GeneratedForm>&)>;

/// The same form with fewer passages and paragraphs, and in a simpler shape, for which the property fails as well.
GeneratedForm shrunk(const GeneratedForm& form, const Property& property);

/// A property over many registers of forms from one seed. What the test says of the failures: how many, by kind, and
/// the first few shrunk. Empty where there are none.
struct Survey {
    std::uint64_t seed = 0;
    unsigned forms = 0;
    unsigned forms_per_register = 1000;
};
std::string report_on(const Survey& survey, GeneratedForm (*generate)(unsigned, Dice&), const Property& property);

/// The seed, PARTONE_PROPERTY_SEED or a fixed one, and how many forms to try: `ordinarily`, fewer under a sanitizer, or
/// as many times more as PARTONE_PROPERTY_TIMES says.
Survey survey_of(unsigned ordinarily);

} // namespace properties
