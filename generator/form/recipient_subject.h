// Who is paid, told as what the sentence is about: "X was granted £n", "X receives £n", "X carries on for £n".
#pragma once

#include "form/award_sentences.h"
#include "form/sentence_view.h"

namespace part_one {

/// How the sentence tells what it tells.
struct Telling {
    Firmness firmness = Firmness::decides;
    bool reports = false; // it stands in a panel report
    bool tells = false;   // it tells of before, or of what somebody wants
};

bool speaks_of_contract(const SentenceView& view);

/// `name` is the token of the name.
bool is_recipient_as_subject(const SentenceView& view, std::size_t name, const Telling& telling);

} // namespace part_one
