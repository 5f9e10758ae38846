// How labels of each meaning are filled in: whether they want an answer, where it may stand, what may stand behind them.
#pragma once

#include "basics/meaning.h"

namespace part_one {

/// Labels that want an answer: where nothing stands behind them, the next cell or line is it.
bool takes_value(Meaning meaning);

/// Two labels on one line: only these are looked for behind another.
bool may_stand_behind(Meaning meaning);

/// Questions whose answer may stand in several cells: "YES" in one, a tick in the next.
bool is_question(Meaning meaning);

} // namespace part_one
