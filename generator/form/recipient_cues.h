// Who is paid, told by more than the words around a name: what the sum is taken from, the lots of a contract, sums by year.
#pragma once

#include "form/sentence_tokens.h"

#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

/// "£38,000 (one-off) from the Innovation Fund to X"; `to` is the token of that word.
bool is_sum_taken_from(const std::vector<Token>& tokens, std::size_t to);

/// "contracts: Lot 1 (north) to X; Lot 2 (south) to Y": `cue` is the token behind "to".
bool is_lot_to(const std::vector<Token>& tokens, std::string_view lower, std::size_t cue);

/// "£60,000 to X in 2022/23, £64,000 in 2023/24": what the years come to, where each sum is for another one. The name
/// stands from `name_at` to `name_end`.
std::optional<Pence> sum_of_years(std::string_view lower, const std::vector<WrittenAmount>& sums, std::size_t name_at,
                                  std::size_t name_end);

/// "a request may be made to X": the name behind the "to" before token `cue` is asked, not paid.
bool is_asked_of(const std::vector<Token>& tokens, std::size_t cue);

/// "accept a grant of £n from X": the name behind the "from" before token `cue` pays.
bool is_given_by(const std::vector<Token>& tokens, std::size_t cue);

/// "X has been allocated £n by the Home Office": not by who decides here. `verb` is the token of "allocated".
bool is_given_by_another(const std::vector<Token>& tokens, const std::vector<ProperName>& names, std::size_t verb);

/// "a variation of X's contract with the ABC": ABC, initials alone, is for whom the work is done. `at` is X's token.
bool has_contract_with_client(std::string_view sentence, const std::vector<Token>& tokens,
                              const std::vector<ProperName>& names, std::size_t at);

/// "at a cost of £n", "for up to £n": in a sentence that awards, the price or its ceiling. `at` is where the sum stands.
bool is_price(std::string_view lower, std::size_t at);

} // namespace part_one
