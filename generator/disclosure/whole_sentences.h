// What a form says of confidentiality, where a program broke its lines at a margin.
//
// "Only facts or advice that are considered as\nlikely to be exempt from disclosure …": a printed sentence that is known to
// be harmless leaves doubt in pieces, or begins like a label. To Markdown such a break is a space: what the sentence does
// not say when it stands on one line, its pieces do not say either; and what it says counts, though no piece says it.
#pragma once

#include "disclosure/utterances.h"
#include "form/profile.h"

#include <vector>

namespace part_one {

/// What listen_to() hears in the form's lines and in its sentences, without what only a piece of a sentence says.
std::vector<Utterance> listen_to_sentences(const FilledForm& form, const Profile& profile);

} // namespace part_one
