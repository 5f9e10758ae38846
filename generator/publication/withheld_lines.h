// What the office is told about what stays off the site: how many lines, which, under which rule. Never a word of them.
#pragma once

#include "basics/finding.h"
#include "basics/state.h"
#include "disclosure/part_one_form.h"

#include <vector>

namespace part_one {

/// Of a published source the lines that were taken out; of a withheld or faulty one all its lines, with the rule of the
/// finding that closes it (`first` 0 where the file could not be read); of a deferred or withdrawn one nothing.
std::vector<CutLines> withheld_lines(const PartOneForm& form, State state, const Findings& findings);

/// All lines of a source that turned out to be at fault after its form had been read.
std::vector<CutLines> all_lines(int line_count, const std::string& rule);

} // namespace part_one
