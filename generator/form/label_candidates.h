// Which words of a form are its printed labels? For an office that is new: what its form.md could say.
//
// A filled form is full of words that only look like labels, and may be confidential: names, titles, sums. What could be
// one of them is counted and not proposed.
#pragma once

#include "form/filled_form.h"
#include "form/known_organisations.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct LabelCandidate {
    std::string label; // of a label that is known, the words of the profile; else as printed on the form
    Where where = Where::with_colon;
    std::optional<Meaning> meaning; // nothing for a label that nobody knows
    bool is_likely = false;         // the profile does not know it, and its words say what it asks for
    std::string note;
};

struct LabelCandidates {
    std::vector<LabelCandidate> labels; // each once, in the order of the form
    std::vector<int> unsure_lines;      // that may hold a label, or words of this one form
};

/// `outline` holds nothing of Part 2. `labels` are those that `profile` finds in it.
LabelCandidates find_label_candidates(const Outline& outline, const std::vector<Labelled>& labels,
                                      const Profile& profile, const KnownOrganisations& known);

} // namespace part_one
