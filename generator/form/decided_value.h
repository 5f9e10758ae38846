// Which of the sums that a form holds is the sum decided? The total that it states; else the awards decided, added up;
// else the one sum of the decision. Where several could be it, none is taken and a finding says so.
//
// Knows nothing of words: where each sum stands and what is said of it was read before (form/money_reading).
#pragma once

#include "basics/finding.h"
#include "basics/money.h"
#include "basics/outcome.h"
#include "form/origin.h"

#include <optional>
#include <vector>

namespace part_one {

/// The sums of one form, by where they stand; each list holds a sum once.
struct SumsOfDecision {
    std::optional<Pence> stated_total; // behind a label or in the last row of a table
    int total_line = 0;
    std::vector<Pence> totals, plain;     // in the recommendation or the decision: called a total; simply there
    std::vector<Pence> weak_totals, weak; // the same, in the summary
    std::vector<Pence> shared;            // one sum for several who are paid
    std::vector<Pence> about;             // in the decision: its ceiling, or what it is expected to come to

    bool has_unread = false;           // a sum of the decision can be read in two ways
    bool is_one_of_awards = false;     // the sum of one award, and others have none
    std::vector<Pence> ceilings;       // of them those behind "up to"
    bool are_all_of_awards = false;    // each plain sum is that of one award
    bool repeats_in_list = false;      // one of them is the sum of several items
    std::vector<Pence> rows_of_totals; // in the last row of a table, which is called the total
    std::vector<Pence> elsewhere;      // called a total in another part of the form
    std::vector<Pence> anywhere;       // each sum of the form

    std::optional<Pence> of_items;  // a list of contributions added up, whoever they are for
    std::optional<Pence> of_awards; // the awards added up, where each has its sum
    bool has_awards = false;
    bool names_provider = false; // behind a label, perhaps without a sum
    bool are_all_awards_told = false;
    bool are_awards_decided = false;    // each stands in the recommendation or the decision itself
    bool is_total_of_one_award = false; // "£61,500 (over three years) to X", one of several
    int awards_line = 0;
};

struct DecidedValue {
    std::optional<Pence> value;
    Origin from;
    Findings findings;
};

DecidedValue settle_value_of(const SumsOfDecision& sums, std::optional<Outcome> outcome);

} // namespace part_one
