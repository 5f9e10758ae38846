// Words that stand on any page of any register: as single words they give nothing away, whoever withheld them.
#pragma once

#include <cstdint>
#include <string_view>

namespace part_one {

/// Calendar, form and format words, as codes of leaks/words.
bool is_ordinary_word(std::uint64_t code);
/// A month or a day of the week: pages write dates in their own way.
bool is_calendar_word(std::uint64_t code);

} // namespace part_one
