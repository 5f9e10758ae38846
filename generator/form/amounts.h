// Sums of money as people write them: "£61,500 per year", "£200,124.66", "£20k", "£1.150m", "£424.764 million".
#pragma once

#include "basics/money.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

struct WrittenAmount {
    std::optional<Pence> sum; // nothing where it could be read in two ways ("£1,685.018", "£31,469m")
    std::size_t at = 0;
    std::size_t length = 0;
};

/// Every sum with a pound sign in `text`, in order.
std::vector<WrittenAmount> find_amounts(std::string_view text);

/// "£46,000 (£31,000 for lessons; £15,000 for outreach)"
bool is_first_all_others(const std::vector<WrittenAmount>& sums);

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

/// May a sum of `context`, in the decision itself, be what was decided: a ceiling ("up to £n"), what a contract is expected
/// to come to, a budget that is set? In lower case.
bool is_of_decision(std::string_view line, std::size_t at);

} // namespace part_one
