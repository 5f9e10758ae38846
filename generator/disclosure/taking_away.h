// Orders to take something away before a form is published: "The name must be blacked out before publication", "Web
// version: leave out the sums", "[REDACT the bidder]".
//
// An order that still stands was not carried out. What was or is taken away ("Personal details were removed before
// publication") is a report, and so is work on films, signs and streets. Sentences that only speak of redaction in
// general are disclosure/redaction_order's.
#pragma once

#include <string_view>

namespace part_one {

/// `folded` is a line, `written` the same as it stands.
bool orders_taking_away(std::string_view folded, std::string_view written);

} // namespace part_one
