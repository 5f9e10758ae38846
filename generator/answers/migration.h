// An existing register moved in: what its list knows of each form and the form does not say, written above the form.
//
// The form itself and every line above it stay byte for byte; where list and form disagree the form stands, and that is told.
#pragma once

#include "answers/old_list.h"
#include "pipeline.h"
#include "source/front_matter_text.h"

#include <string>
#include <vector>

namespace part_one {

/// What becomes of one row of the list.
struct MigratedRow {
    int row = 0;
    std::string source;                // empty where its form was not found
    std::vector<AddedKey> added;       // above the form; none where nothing is to be written
    std::string bytes;                 // the whole file then
    std::vector<std::string> unsolved; // what is missing or disagrees, and what to do
};

struct Migration {
    std::vector<MigratedRow> rows;
    std::vector<std::string> unlisted; // sources that no row names
};

/// Each proposal is built once more before it is made: no source changes its state by it.
Migration migrate(const SiteInput& input, const OldList& list, Date as_of, unsigned jobs);

} // namespace part_one
