// Does the public part say that a closed paper goes with it: "Open, with exempt appendix", "The premium is set out in the
// restricted part 2 of this paper"? Then a confidential Part 2 exists, though the form holds none and asks nothing.
//
// Knows sentences alone; labels that ask or print harmless words are for the caller's other rules.
#pragma once

#include "form/filled_form.h"

namespace part_one {

bool names_closed_paper(const Outline& outline, const std::vector<Labelled>& labels);

/// Is line `at`, in the form's list of papers, the name of one with a bracket that says it is closed ("Evaluation report
/// (exempt, paragraph 3)") and nothing else that closes? A paper that is linked is none: its file could be published.
bool lists_closed_paper(const Outline& outline, const std::vector<Labelled>& labels, std::size_t at);

/// Does line `at` say in a sentence that an appendix is closed ("Appendix B is exempt under paragraph 3"), and neither
/// stands that appendix in the form itself nor does the form link a file that could be it?
bool tells_of_closed_paper(const FilledForm& form, std::size_t at);

/// Of a table with two columns that lists appendices, "Appendix 1 | Open", "Appendix 2 | Exempt": a cell that says so of one.
/// None of them stands in the form.
bool rates_closed_appendix(const Outline& outline, std::size_t at, std::size_t index);

/// As lists_closed_paper, of a paper that is linked.
bool links_closed_paper(const Outline& outline, const std::vector<Labelled>& labels, std::size_t at);

} // namespace part_one
