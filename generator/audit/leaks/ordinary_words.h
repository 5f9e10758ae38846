// Words that stand on any page of any register: as single words they give nothing away, whoever withheld them.
#pragma once

#include "audit/leaks/words.h"

#include <cstdint>

namespace part_one {

/// Calendar, form and format words, as codes of leaks/words.
bool is_ordinary_word(std::uint64_t code);
/// A number of up to four digits, "23rd", a month or a day of the week: it says nothing about where a run of words comes from.
bool is_neutral_word(const Word& word);

} // namespace part_one
