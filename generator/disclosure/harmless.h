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

/// May this word describe this thing without closing anything: "restricted" parking, "in confidence" victims?
bool describes_harmless(std::string_view word, std::string_view thing);
/// Does one of the words speak of bids, prices or scores?
bool tells_of_bids(const Words& words);

/// "Is this report confidential? No", "Exempt information: none": a question, and nothing but a denial behind it.
bool is_answered_no(std::string_view folded, const Words& words);
/// "Does this report contain exempt information? No. The lamps …": where the text behind such an answer begins; 0 if it
/// holds none.
std::size_t behind_denied_question(std::string_view folded, const Words& words);
/// "Is this report confidential? Yes", "Can this form be published? No": a question whose answer closes the form.
bool is_answered_closed(std::string_view folded, const Words& words);

} // namespace part_one
