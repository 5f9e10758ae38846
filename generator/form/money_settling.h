// What was found of sums and names on one form, weighed: whom the awards are for, who is named as a provider, what sum was
// decided.
//
// Knows nothing of words: what stands where was read before (form/money_reading).
#pragma once

#include "form/decided_value.h"
#include "form/known_organisations.h"
#include "form/money_reading.h"
#include "form/told_awards.h"

namespace part_one {

/// The awards of a table of which several columns hold sums, and no words tell which of them was decided.
struct RivalSums {
    std::size_t first = 0; // of the awards
    std::vector<std::vector<std::optional<Pence>>> columns;
    std::vector<std::optional<Pence>> totals;
};

struct MoneyFound {
    MoneyReading money;               // sums, findings, and the awards of tables and lists
    NameList named, refused, funders; // behind labels; refused what they asked for; who pay
    ToldAwards told;                  // the awards of sentences
    SumsOfDecision sums;
    std::vector<Pence> spent_on_nobody; // "approves expenditure of £835,000"
    std::vector<RivalSums> rivals;
    std::vector<Pence> sums_of_nobody; // in rows of tables of awards that name nobody
    std::vector<Pence> not_paid;       // in the decision: accepted, sold for, cut, borrowed
    int not_paid_line = 0;             // of the first of them
    std::string_view not_paid_verb;    // "sell"
    bool is_incomplete = false;        // an item of a list of awards could not be read
};

MoneyReading settle_money(MoneyFound found, const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                          Kind kind, std::optional<Outcome> outcome, const KnownOrganisations& known);

} // namespace part_one
