#include "disclosure/part_two_said.h"

#include "basics/text.h"
#include "disclosure/ground.h"
#include "form/answer.h"

namespace part_one {

PartTwoSaid part_two_said(const std::vector<Labelled>& labels, const FrontMatter& front, SeenOfPartTwo seen) {
    const bool was_cut = seen == SeenOfPartTwo::cut;
    PartTwoSaid said;
    said.exists = was_cut || front.part_two == FrontMatter::PartTwo::yes;
    const auto finding = [&said](std::string rule, int line, std::string message) {
        said.findings.push_back({Severity::warning, std::move(rule), line, std::move(message)});
    };
    bool says_why = false, is_asked = false;
    for (const Labelled& label : labels) {
        if (label.meaning == Meaning::part_two_question) {
            is_asked = true;
            const Answer answer = read_answer(label.value, label.struck_value);
            if (answer == Answer::yes) said.exists = true;
            if (answer == Answer::unclear)
                finding("disclosure/part-two-unclear", label.line,
                        "it is not clear whether the form has a Part 2; delete the answer that does not apply");
            if (answer == Answer::no && was_cut)
                finding("disclosure/part-two-denied", label.line,
                        "the form says that there is no Part 2 and yet holds one; it was cut, correct the answer");
        }
        if (label.meaning == Meaning::part_two_reason && is_reason(label)) {
            said.ground = squeezed(label.value);
            says_why = true;
        }
    }
    // A form that does not ask whether there is a Part 2 and says why something is restricted has one.
    if ((says_why || seen == SeenOfPartTwo::closed_paper) && !is_asked) said.exists = true;
    // The office's own ground may as well be that of what it redacts.
    const bool has_ground = said.exists || (front.part_two_reason && !front.redactions.empty());
    said.ground = has_ground ? front.part_two_reason.value_or(said.ground) : "";
    return said;
}

} // namespace part_one
