// What is filled in on a form comes out again as it was meant, whatever the office calls it and wherever it writes it.
#include "properties/filled_forms.h"
#include "properties/trial.h"

#include "basics/outcome.h"
#include "disclosure/disclose.h"
#include "form/deferral_statement.h"
#include "source/read_documents.h"

#include <catch2/catch.hpp>

#include <map>

using namespace properties;

namespace {

FilledIn read(const FilledForm& form, const part_one::Profile& profile) {
    const part_one::InputFile file{test_site::decision_path("filled.md"), form.text};
    part_one::FilledForm filled =
        part_one::recognise(part_one::read_document(file, part_one::FilesBeside({})), profile);
    const part_one::Disclosed disclosed =
        part_one::disclose(std::move(filled), profile, part_one::KnownOrganisations());
    const part_one::Facts& facts = disclosed.form.facts;
    FilledIn in;
    in.number = facts.number;
    in.title = facts.title;
    if (facts.date) in.date = part_one::format_iso_date(*facts.date);
    if (facts.outcome) in.outcome = part_one::name_of(*facts.outcome);
    if (disclosed.form.deferral.until) in.deferred_until = part_one::format_iso_date(*disclosed.form.deferral.until);
    for (const std::string& name : facts.providers) in.provider += (in.provider.empty() ? "" : "; ") + name;
    if (facts.value) in.sum = part_one::format_plain(*facts.value);
    return in;
}

struct Count {
    unsigned asked = 0, empty = 0, wrong = 0;
    std::string examples; // the first of each kind
};

/// How each field of so many forms was read.
std::map<std::string, Count> judge(unsigned forms, bool invented) {
    const std::string common = test_site::bytes_of_file(test_site::source_root() + "/content/forms/common.md");
    const part_one::Profile shared = part_one::Profile::parse(common, "").profile;
    Dice dice(survey_of(1).seed + (invented ? 1 : 2));
    std::map<std::string, Count> counts;
    for (unsigned made = 0; made < forms;) {
        const OfficeLabels labels = invented ? invented_labels(dice) : common_labels(shared, dice);
        const part_one::Profile profile = invented ? part_one::Profile::parse(common, labels.form_md).profile : shared;
        for (unsigned same = 0; same < 25 && made < forms; ++same, ++made) {
            const FilledForm form = filled_form(labels, dice);
            const FilledIn got = read(form, profile);
            const auto compare = [&](const char* field, const std::string& expected, const std::string& value) {
                Count& count = counts[field];
                ++count.asked;
                if (value == expected) return;
                if (value.empty()) {
                    ++count.empty;
                } else {
                    ++count.wrong;
                }
                if ((value.empty() ? count.empty : count.wrong) <= 2)
                    count.examples += "expected \"" + expected + "\" and read \"" + value + "\":\n" + form.text + "\n";
            };
            compare("number", form.expected.number, got.number);
            compare("title", form.expected.title, got.title);
            compare("date", form.expected.date, got.date);
            compare("outcome", form.expected.outcome, got.outcome);
            compare("deferral", form.expected.deferred_until, got.deferred_until);
            compare("provider", form.expected.provider, got.provider);
            compare("sum", form.expected.sum, got.sum);
        }
    }
    return counts;
}

void check(bool invented) {
    const auto counts = judge(survey_of(1'500).forms, invented);
    CHECK(counts.size() == 7);
    for (const auto& [field, count] : counts) {
        INFO(field << ": " << count.asked << " asked, " << count.empty << " left empty, " << count.wrong << " wrong\n"
                   << count.examples);
        CHECK(count.wrong == 0);
        CHECK(count.empty * 100 <= count.asked * 2); // two in a hundred
    }
}

} // namespace

TEST_CASE("what is filled in under labels that only an office's own profile knows is read as it was meant",
          "[properties]") {
    check(true);
}

TEST_CASE("what is filled in under labels that many offices print is read as it was meant", "[properties]") {
    check(false);
}
