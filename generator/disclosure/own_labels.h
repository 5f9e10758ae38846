// An office's own words for Part 2, from its form.md, written as the words that every form has: "Green sheet" as "PART 2".
//
// So they are heard in each place in which the common wording is heard: in a cell, in brackets, in a comment, behind
// another label. Only what is listened to is written anew; no line of the form changes.
#pragma once

#include "form/filled_form.h"
#include "form/profile.h"

#include <optional>

namespace part_one {

/// Nothing where the profile has no words of its own for it, or the form none of them.
std::optional<FilledForm> in_common_words(const FilledForm& form, const Profile& profile);

} // namespace part_one
