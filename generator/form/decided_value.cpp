#include "form/decided_value.h"

#include <algorithm>
#include <numeric>

namespace part_one {

namespace {

/// "£186,420, in two payments: £94,210 and £92,210": of several sums the one that is all others together.
std::optional<Pence> sum_of_the_others(const std::vector<Pence>& sums) {
    if (sums.size() < 3) return std::nullopt;
    const Pence all = std::accumulate(sums.begin(), sums.end(), Pence{0});
    const Pence largest = *std::max_element(sums.begin(), sums.end());
    return largest + largest == all ? std::optional(largest) : std::nullopt;
}

/// "£25,000 to X; £75,000 in all to four councils", and elsewhere on the form £100,000.
std::optional<Pence> sum_with_total_of_a_part(const SumsOfDecision& sums) {
    if (sums.totals.size() != 1 || sums.plain.empty()) return std::nullopt;
    const Pence all = std::accumulate(sums.plain.begin(), sums.plain.end(), sums.totals[0]);
    // the total is of just these
    if (all == sums.totals[0] + sums.totals[0]) return std::nullopt;
    const bool is_told = std::find(sums.anywhere.begin(), sums.anywhere.end(), all) != sums.anywhere.end();
    return is_told ? std::optional(all) : std::nullopt;
}

/// "£35,000 for X and £28,500 for Y", and elsewhere on the form £63,500.
std::optional<Pence> sum_added_up(const std::vector<Pence>& decided, const std::vector<Pence>& anywhere) {
    // Where one of them is all others already, what all come to is twice that.
    if (decided.size() < 2 || sum_of_the_others(decided)) return std::nullopt;
    const Pence all = std::accumulate(decided.begin(), decided.end(), Pence{0});
    const bool is_told = std::find(anywhere.begin(), anywhere.end(), all) != anywhere.end();
    return is_told ? std::optional(all) : std::nullopt;
}

/// "Approve up to £1,460,000", and in a table "Total | £1,120,000 | £1,460,000".
bool is_ceiling_in_table(const SumsOfDecision& sums) {
    const auto& rows = sums.rows_of_totals;
    return sums.about.size() == 1 && sums.totals.empty() &&
           std::find(rows.begin(), rows.end(), sums.about[0]) != rows.end();
}

} // namespace

DecidedValue settle_value_of(const SumsOfDecision& sums, std::optional<Outcome> outcome) {
    const auto decided = [](Pence value, int line, std::string_view how) {
        return DecidedValue{value, {line, how}, {}};
    };
    if (outcome == Outcome::rejected) return decided(Pence{0}, 0, "nothing, because the request was refused");
    if (outcome == Outcome::deferred_decision || outcome == Outcome::withdrawn) return {};
    if (outcome == Outcome::noted && !sums.has_awards) return {};

    constexpr std::string_view called_total = "the one sum that the decision calls a total";
    constexpr std::string_view added_up = "the awards decided, added up";
    const bool all_told = sums.has_awards && sums.are_all_awards_told && sums.of_awards;
    if (sums.has_unread && !sums.stated_total) return {}; // the finding about that sum says what to do
    if (sums.stated_total) return decided(*sums.stated_total, sums.total_line, "the total that the form states");
    if (is_ceiling_in_table(sums) && (!all_told || *sums.of_awards < sums.about[0]))
        return decided(sums.about[0], 0, "the ceiling of the decision, which a table calls the total");
    if (sums.of_items && !all_told) return decided(*sums.of_items, 0, "the sums of the items decided, added up");
    if (const auto whole = sum_with_total_of_a_part(sums))
        return decided(*whole, 0, "the sums of the decision, as the form adds them up");
    // "£215,000 to X and £98,500 to Y, and to retain £20,000", and elsewhere £333,500: more than is awarded
    if (const auto whole = sum_added_up(sums.plain, sums.anywhere);
        whole && sums.totals.empty() && all_told && *whole > *sums.of_awards)
        return decided(*whole, 0, "the sums of the decision, as the form adds them up");
    if (sums.totals.size() == 1 && !(sums.is_total_of_one_award && all_told))
        return decided(sums.totals[0], 0, called_total);
    // "That up to £96,000 be given in all, and first £18,000 to X": the ceiling is not spent yet
    if (all_told && sums.totals.empty() && sums.ceilings.size() == 1 && sums.ceilings[0] > *sums.of_awards) return {};
    if (all_told && (sums.totals.size() > 1 || sums.are_awards_decided || sums.is_total_of_one_award))
        return decided(*sums.of_awards, sums.awards_line, added_up);
    if (sums.totals.empty() && sums.weak_totals.size() == 1) return decided(sums.weak_totals[0], 0, called_total);
    if (all_told) return decided(*sums.of_awards, sums.awards_line, added_up);
    if (sums.shared.size() == 1) return decided(sums.shared[0], 0, "the one sum that several share");
    if (sums.plain.size() == 1 && !sums.is_one_of_awards)
        return decided(sums.plain[0], 0, "the one sum of the decision");
    if (const auto whole = sum_added_up(sums.plain, sums.anywhere))
        return decided(*whole, 0, "the sums of the decision, as the form adds them up");
    if (const auto whole = sum_of_the_others(sums.plain); whole && !sums.repeats_in_list && !sums.are_all_of_awards)
        return decided(*whole, 0, "the one sum of the decision that is all its others together");
    const bool has_total = !sums.totals.empty() || !sums.weak_totals.empty();
    if (sums.plain.empty() && sums.weak.size() == 1 && !has_total && sums.has_awards)
        return decided(sums.weak[0], 0, "the one sum that is awarded");
    if (sums.plain.empty() && !has_total && sums.about.size() == 1)
        return decided(sums.about[0], 0, "the one sum of the decision, which is its ceiling or its estimate");
    const bool has_none = sums.plain.empty() && sums.weak.empty() && !has_total && sums.about.empty();
    if (has_none && sums.elsewhere.size() == 1 && (sums.has_awards || sums.names_provider))
        return decided(sums.elsewhere[0], 0, "the one sum that the form calls a total");
    DecidedValue unclear;
    if (sums.plain.size() > 1 || sums.totals.size() > 1 || sums.weak_totals.size() > 1)
        unclear.findings.push_back({Severity::note, "form/value-unclear", 0,
                                    "several sums stand in the recommendation and none is called the total; write "
                                    "funding in the front matter so that the right one is shown"});
    return unclear;
}

} // namespace part_one
