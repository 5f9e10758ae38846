// The words of a withheld text that would give it away on their own.
#pragma once

#include "audit/leaks/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace part_one {

/// Names (capital letters inside a sentence), references (letters and digits), sums, long numbers, e-mail addresses: each
/// as one to five words. `words` are those of `text`; `small_words` are words that stand in lower case somewhere.
std::vector<std::vector<std::uint64_t>> telling_words(std::string_view text, const std::vector<Word>& words,
                                                      const std::unordered_set<std::uint64_t>& small_words);

/// The sums that a text states in words or thousands ("£1.15m", "£20k"), written out in digits: pages write them so.
std::vector<std::string> sums_written_out(std::string_view text);

} // namespace part_one
