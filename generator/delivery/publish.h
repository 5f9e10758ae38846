// Puts an audited site where readers see it, in one step.
//
// Readers of the output folder see the old site or the new one, never a mixture, and a build that dies at any instant
// leaves the old one (DESIGN section 6, "all or nothing"). What is in the folder and is not ours is carried along.
#pragma once

#include "audit/audited_site.h"

#include <cstddef>
#include <filesystem>

namespace part_one {

struct Delivery {
    std::size_t files = 0;   // of the site
    std::size_t written = 0; // that were new or different
    std::size_t removed = 0; // of an earlier build
};

/// `out` need not exist; its parent must. Throws Failure where the disk refuses (the old site then still stands),
/// where `out` is not a folder, or where another build holds its lock.
Delivery deliver(const AuditedSite& site, const std::filesystem::path& out);

} // namespace part_one
