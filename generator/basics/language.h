// Is a passage Welsh or English? For screen readers, which must change their voice (WCAG 2.2, 3.1.2).
//
// Told by the small words that only one of the two has, and by the words of which forms are made. A passage of few words
// that tell nothing is of no language: it is left as what stands round it.
#pragma once

#include <string_view>

namespace part_one {

enum class Language { unknown, english, welsh };

Language language_of(std::string_view text);

/// Does a line hold "y", "yn" or "yr", without which there is hardly a sentence of Welsh? Quick, for texts in English.
bool may_hold_welsh(std::string_view text);

} // namespace part_one
