#include "disclosure/swallowed_fields.h"

#include <algorithm>
#include <array>
#include <string>

namespace part_one {

namespace {

struct Field {
    Meaning meaning;
    std::string_view called;
};

constexpr std::array fields{
    Field{Meaning::maker_approval, "approval"},
    Field{Meaning::deferral_question, "question about deferral"},
    Field{Meaning::part_two_question, "question about a Part 2"},
};

const CutLines* cut_at(const std::vector<CutLines>& cuts, int line) {
    const auto found = std::find_if(cuts.begin(), cuts.end(),
                                    [line](const CutLines& cut) { return cut.first <= line && line <= cut.last; });
    return found == cuts.end() ? nullptr : &*found;
}

} // namespace

Findings fields_that_go_with_part_two(const std::vector<Labelled>& labels, const std::vector<CutLines>& cuts) {
    std::string missed;
    int line = 0;
    for (const Field& field : fields) {
        const CutLines* taken = nullptr;
        bool stands_outside = false;
        for (const Labelled& label : labels) {
            if (label.meaning != field.meaning) continue;
            const CutLines* cut = cut_at(cuts, label.line);
            stands_outside = stands_outside || !cut;
            // The line that begins Part 2 is no field that it takes.
            if (cut && label.line > cut->first && !taken) taken = cut;
        }
        if (!taken || stands_outside) continue;
        missed += (missed.empty() ? "" : ", ") + std::string(field.called);
        line = line == 0 ? taken->first : std::min(line, taken->first);
    }
    if (missed.empty()) return {};
    return {{Severity::warning, "disclosure/part-two-takes-fields", line,
             "from this line on the form is withheld, and what closes the form goes with it (" + missed +
                 "); if this line does not begin Part 2, change its words, and if the form goes on below Part 2, write "
                 "PART 1 (CONTINUED) on a line of its own where it does"}};
}

} // namespace part_one
