// What the public entry of a wholly confidential decision shows: number, title and date, and nothing else.
//
// A heading or a first line is not asked: of a form that is confidential as a whole, only a label says that a title is
// meant as one. The front matter comes first. The rules, with examples that run: tests/rules/disclosure.md.
#pragma once

#include "form/facts.h"

namespace part_one {

/// `labels` are those of the form's public part; none where the form closes itself.
Facts read_entry(const std::vector<Labelled>& labels, const FrontMatter& front_matter, Kind kind);

} // namespace part_one
