// Does a sentence tell by itself what the decision maker did: "The PCC has agreed to …", "I have decided to …",
// "Approved by the Commissioner", "Recommendations approved"? Where a form has no label for it, that is the decision.
#pragma once

#include "form/filled_form.h"

#include <string_view>
#include <vector>

namespace part_one {

bool is_decisive(std::string_view sentence);

/// Is this whole line the outcome, as registers print it: "Recommendations Approved"?
bool is_outcome_alone(std::string_view line);

/// "Approved 14 December 2018."
bool is_outcome_with_day(std::string_view sentence);

/// "Declaration: I have no interests in this decision and take it in compliance with …": who decides declares, no officer.
bool is_declared_by_maker(const std::vector<OutlineLine>& lines, const Labelled& label);

/// For each line: may it tell the decision though no label says so? Not in sections, reports, advice, papers.
std::vector<char> lines_outside_sections(const Outline& outline, const std::vector<Labelled>& labels);

} // namespace part_one
