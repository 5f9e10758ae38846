// A restriction that is added to a form never makes a byte of it appear, and one that closes it leaves nothing of it.
#include "properties/planted_words.h"
#include "properties/trial.h"

#include <catch2/catch.hpp>

using namespace properties;

namespace {

GeneratedForm any_form(unsigned number, Dice& dice) {
    GeneratedForm form = dice.one_in(3) ? form_with_part_two(number, dice) : form_with_mention(number, dice);
    form.restriction = &dice.pick(restrictions());
    return form;
}

std::string bytes_of(const std::vector<GeneratedForm>& forms) {
    std::string bytes;
    for (const auto& [channel, said] : everything_said(test_site::build(register_of(forms), as_of()))) bytes += said;
    return bytes;
}

/// Which of the marks and canaries of these forms came out.
std::set<std::string> planted_words_out(const std::vector<GeneratedForm>& forms) {
    const std::string bytes = bytes_of(forms);
    std::set<std::string> out = canaries_in(bytes);
    const std::set<std::string> marks = marks_in(bytes);
    out.insert(marks.begin(), marks.end());
    return out;
}

Failures appearances(const std::vector<GeneratedForm>& forms) {
    std::vector<GeneratedForm> unrestricted = forms;
    for (GeneratedForm& form : unrestricted) form.restriction = nullptr;
    const std::set<std::string> before = planted_words_out(unrestricted);
    const std::set<std::string> after = planted_words_out(forms);
    Failures failures;
    for (const GeneratedForm& form : forms) {
        std::string reason;
        for (const std::string& word : form.planted_words()) {
            if (!after.contains(word)) continue;
            if (!before.contains(word)) reason = "appears through the restriction";
            if (form.restriction->closes_all) reason = "is seen in spite of the restriction";
        }
        if (!reason.empty()) failures.push_back({form, reason});
    }
    return failures;
}

} // namespace

TEST_CASE("a restriction never makes a word of a form appear", "[properties]") {
    const std::string report = report_on(survey_of(3'000), any_form, appearances);
    INFO(report);
    CHECK(report.empty());
}
