// Makes a spare folder hold what the output folder is to hold, touching only what differs.
//
// Files that stand in the output folder already get a second name instead of a copy, so nothing here is ever written
// in place: a file that differs is removed and written anew. Readers never look into the spare folder.
#pragma once

#include "delivery/target_tree.h"

#include <filesystem>

namespace part_one {

/// `spare` need not exist. `out` is where target.carried and the standing files are; `standing` are its entries.
/// Throws Failure; the spare folder may then be in any state, and the next call puts it right.
void bring_up_to_date(const std::filesystem::path& spare, const TargetTree& target, const std::filesystem::path& out,
                      const std::vector<TreeEntry>& standing, unsigned jobs);

/// Removes a folder with all that is in it.
void remove_tree(const std::filesystem::path& folder);

} // namespace part_one
