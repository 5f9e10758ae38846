// Characters that a reader takes for plain ones: which letter, digit, dash, space or quotation mark is meant.
//
// Our own list holds what forms and tricks are made of; for the rest UTS #39 (confusables) is asked.
#pragma once

#include <optional>
#include <string>

namespace part_one {

/// What `code_point` (beyond ASCII, not yet decomposed) is taken for whatever Unicode says it decomposes into:
/// quotation marks, primes, enclosed letters and digits. Nothing if it is none of these.
std::optional<std::string> mark_meant(char32_t code_point);

/// What our own list says: it is asked before a letter is decomposed (a lunate sigma decomposes into a plain one).
char letter_listed(char32_t code_point);

/// The Latin letter that a letter of another script, a small capital or a phonetic letter is taken for; 0 if none.
char letter_meant(char32_t code_point);

} // namespace part_one
