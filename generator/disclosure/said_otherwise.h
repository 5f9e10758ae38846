// Labels and orders in words that no other label is made of: what a word processor prints in its margin ("Deleted: …"),
// orders to whoever puts the form on the website, other ways to say that what follows is closed, Welsh ones.
//
// Each is a whole line, or stands before a colon, dash or bracket: the words of an ordinary sentence are not meant. Nobody
// can say where such matter ends, so the whole form is held.
#pragma once

#include "basics/finding.h"
#include "disclosure/part.h"
#include "form/filled_form.h"

#include <string_view>

namespace part_one {

/// `folded` is a line or a cell; `written` the same as it stands.
bool closes_in_other_words(std::string_view folded, std::string_view written);

Findings held_by_other_words(const FilledForm& form, const PartReading& parts);

} // namespace part_one
