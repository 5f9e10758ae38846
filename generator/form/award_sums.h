// Which sum of a sentence is whose: a sum that touches a name is its own, "each" is everybody's, one alone is the only
// one's.
#pragma once

#include "form/award_sentences.h"
#include "form/sentence_view.h"

namespace part_one {

/// `lists`: who is paid, as indexes into the tokens of the sentence, those of one list together.
void assign_sums(const SentenceView& view, const std::vector<std::vector<std::size_t>>& lists,
                 SentenceReading& reading);

} // namespace part_one
