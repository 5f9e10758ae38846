// How a sum in its sentence is meant: as what was decided, as a total, by the year or the head, or as something else, such as
// a budget, a cost or a limit.
//
// Knows only the words of the clause round the sum, in lower case; in which part of the form it stands is `money_areas`.
#pragma once

#include <cstddef>
#include <string_view>

namespace part_one {

/// How a sum in this sentence is meant.
enum class SumKind {
    plain,
    total,    // "in total", "a total of", "Total:"
    per_unit, // "per year", "each", "per annum": not the whole
    context,  // what something costs, a budget, a saving, income, a limit: nobody was awarded it
};
SumKind kind_of_sum(std::string_view folded_line, std::size_t folded_at, std::size_t folded_length);
/// "This equates to a funding commitment of £n": what all that was decided comes to, wherever it is said.
bool is_whole_commitment(std::string_view line, std::size_t at);

/// "has been run since 2018 under a contract worth £n over four years": of what was let before, in lower case.
bool is_of_earlier_contract(std::string_view line, std::size_t at);

/// May a sum of `context`, in the decision itself, be what was decided: a ceiling ("up to £n"), what a contract is expected
/// to come to, a budget that is set? In lower case.
bool is_of_decision(std::string_view line, std::size_t at);

} // namespace part_one
