// What marks tell of the outcome where no words do: ticked boxes, struck options, a table in which the decision maker signed, a day.
#pragma once

#include "basics/outcome.h"
#include "form/filled_form.h"
#include "source/outline.h"

#include <optional>
#include <string_view>

namespace part_one {

/// An outcome that the form tells, and where.
struct FoundOutcome {
    std::optional<Outcome> outcome;
    int line = 0;
    bool is_mixed = false;
};

std::size_t words_in(std::string_view text);

/// "Approve ☒ Reject ☐", "☒ Approved" over "☐ Not approved"
std::optional<FoundOutcome> outcome_in_boxes(const Outline& outline);
/// "~~Approved~~ / ~~Approved with changes~~ / Not approved" where no label heads it: the option that is left.
std::optional<FoundOutcome> outcome_left_standing(const Outline& outline);
/// A table under "Approval" in which the decision maker has signed and dated a row.
std::optional<FoundOutcome> outcome_in_signed_table(const Outline& outline);
/// "Date approved: 2 October 2019": a day on which it was.
std::optional<FoundOutcome> outcome_in_day(const std::vector<Labelled>& labels);
/// "Contract awarded to: Turnstone Consortium"
std::optional<FoundOutcome> outcome_in_award(const std::vector<Labelled>& labels);
/// "Status: approved 4 May 2015"
std::optional<FoundOutcome> outcome_in_status(const std::vector<Labelled>& labels);

} // namespace part_one
