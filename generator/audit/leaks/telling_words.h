// The words of a withheld text that would give it away on their own.
#pragma once

#include "audit/leaks/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Why words are looked for: `wording` is a run of any words, the others would give a secret away on their own. Where words
/// are looked for on two grounds the earlier one counts.
enum class SecretKind : std::uint8_t { wording, name, reference, number, round_number };
inline bool is_number(SecretKind kind) { return kind == SecretKind::number || kind == SecretKind::round_number; }

/// One to five words. A name counts only where none of its words stands in lower case anywhere.
struct TellingWords {
    std::vector<std::uint64_t> codes;
    SecretKind kind = SecretKind::reference;
};

/// Names (capital letters inside a sentence), references (letters and digits), sums, long numbers, e-mail addresses.
/// `words` are those of `text`.
std::vector<TellingWords> telling_words(std::string_view text, const std::vector<Word>& words);

/// The sums that a text states in words or thousands ("£1.15m", "£20k"), written out in digits: pages write them so.
std::vector<std::string> sums_written_out(std::string_view text);

} // namespace part_one
