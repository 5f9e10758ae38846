// Puts an audited site where readers see it, in one step.
//
// Readers of the output folder see the old site or the new one, never a mixture, and a build that dies at any instant
// leaves the old one (DESIGN section 6, "all or nothing"). What is in the folder and is not ours is carried along.
#pragma once

#include "audit/audited_site.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace part_one {

struct Delivery {
    std::size_t files = 0;         // of the site
    std::size_t written = 0;       // that were new or different
    std::size_t removed = 0;       // of an earlier build
    std::vector<std::string> gone; // those, by their path below the folder, sorted
    /// The new site stands, but the spare copy of the old one could not be cleared (why, and what to do); the next
    /// build tries again. Empty where all went well.
    std::string left_over;
};

/// `out` need not exist; its parent must. Where another build delivers to the same folder it waits its turn. Throws
/// Failure, and the old site still stands whole: where the disk refuses, where `out` is a link or no folder, and where a
/// file of somebody else stands in the place of one of ours.
/// `once_it_stands` is called while no other build can deliver there: for what has to be recorded of this one.
Delivery deliver(const AuditedSite& site, const std::filesystem::path& out, unsigned jobs = 0,
                 const std::function<void()>& once_it_stands = {});

} // namespace part_one
