// Words that sound confidential and are not: "confidential helpline", "restricted reserves", "VAT exempt", "Part 2 Ltd".
//
// They are blotted out before a line is judged. A list can only be added to: whatever is not on it is judged.
#pragma once

#include "disclosure/vocabulary.h"

#include <string_view>

namespace part_one {

/// The words with the harmless ones made silent. `may_be_label`: the line stands alone or stands out, so that a word
/// such as "bids" behind the harmless ones makes it a label after all ("Confidential helpline bids").
Words without_harmless(std::string_view folded, Words words, bool may_be_label);

/// "Is this report confidential? No", "Exempt information: none": a question, and nothing but a denial behind it.
bool is_answered_no(std::string_view folded, const Words& words);
/// "Is this report confidential? Yes", "Can this form be published? No": a question whose answer closes the form.
bool is_answered_closed(std::string_view folded, const Words& words);

} // namespace part_one
