// What an officer wrote behind a label of the form that asks for confidentiality by itself: an answer, or the matter.
#pragma once

#include "form/filled_form.h"

#include <string>

namespace part_one {

/// A question of the form with a plain answer behind it speaks of nothing.
bool is_answered(const Labelled& label);

/// "Security marking kits are handed out", "☒ Open ☐ Closed": the words of a marking, and no marking behind them.
bool only_mentions_marking(const Labelled& label);

/// YES, NO, and at most where it is or on what ground: "YES - commercially restricted", "NO (delete as appropriate)"
bool is_plain_answer(const std::string& value);

/// "Decision number: PCD 777 (Part 2)", "Title: Lamps - CONFIDENTIAL": the name itself says that it is closed.
bool is_name_of_closed(const Labelled& label);

} // namespace part_one
