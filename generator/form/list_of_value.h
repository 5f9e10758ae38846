// "The following allocations will be made:" and below it names with sums, in a part of the form that decides nothing by
// itself: where the sums add up to what was decided, these are the awards.
#pragma once

#include "form/award_sentences.h"
#include "form/facts.h"
#include "form/filled_form.h"
#include "form/known_organisations.h"

#include <optional>
#include <vector>

namespace part_one {

/// The names and sums of one part of the form that come to `value` exactly; nothing where no part does.
std::vector<Award> list_of_value(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                 Pence value, const KnownOrganisations& known);

/// "Total £3,695" on a line of its own without a colon, where the names and sums above it come to just that.
struct TotalOfList {
    Pence sum;
    int line = 0;
};
std::optional<TotalOfList> total_of_list(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                         const KnownOrganisations& known);

/// "Walk, Talk, Listen CIC (£8,000)", "Quay Settlement    £3,000": a line that is a name and its sum, whatever stands in
/// the name. Sure only below words that award, or where the sums of all such lines add up.
std::optional<SentenceAward> name_and_sum(const std::string& written);

} // namespace part_one
