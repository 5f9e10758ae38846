// Files that a process writes under a passing name before it gives them their own, and those it left behind when it was
// killed in between.
#pragma once

#include <filesystem>

namespace part_one {

/// A name in the same folder that no other file of this process has had: ".writing-PROCESS-COUNT".
std::filesystem::path passing_name_beside(const std::filesystem::path& file);

/// Removes from `folder`, not from those below it, what processes that no longer run have left. Never throws.
void remove_unfinished_files(const std::filesystem::path& folder);

} // namespace part_one
