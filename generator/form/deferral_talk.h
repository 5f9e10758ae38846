// Does a line speak of putting off the form's publication, in words that no label of the profile knows?
//
// Offices ask in their own words ("Has publication been deferred?", "NOT FOR RELEASE UNTIL …"). What cannot be read as a
// plain NO, or as talk about something else (a press release, another paper), leaves doubt; read_deferral withholds.
#pragma once

#include "form/filled_form.h"

#include <vector>

namespace part_one {

/// Lines (from 1) that leave it in doubt whether publication is deferred, in order.
std::vector<int> lines_that_talk_of_deferral(const Outline& outline, const std::vector<Labelled>& labels);

} // namespace part_one
