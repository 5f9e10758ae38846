// Which files of the output folder are ours. Kept beside the folder, never in it: what is delivered is the same bytes
// whether it was delivered for the first or the hundredth time.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace part_one {

using Manifest = std::vector<std::string>; // paths below the folder, sorted, each once

/// Nothing where there is none. Throws Failure where it cannot be read or is not one.
std::optional<Manifest> read_manifest(const std::filesystem::path& file);
/// Writes only where the file does not hold it already.
void write_manifest(const std::filesystem::path& file, const Manifest& manifest);

} // namespace part_one
