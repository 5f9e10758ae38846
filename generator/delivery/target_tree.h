// What the output folder is to hold: every file of the site, and what was in it that is not ours.
//
// Pure: compares lists; what is on the disk arrives as a list, and whether a file differs was asked before.
#pragma once

#include "adapters/folder_tree.h"
#include "delivery/manifest.h"
#include "render/rendered_site.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct TargetTree {
    struct OwnFile {
        const RenderedFile* file = nullptr;
        const TreeEntry* standing = nullptr; // in the output folder, with the same bytes already; or nullptr
    };
    std::vector<OwnFile> own;              // sorted by path
    std::vector<const TreeEntry*> carried; // files, links and special files that are not ours, sorted by path
    std::vector<std::string> folders;      // sorted, so that a folder comes before what is in it
    std::size_t written = 0;               // own files that do not stand yet
    std::size_t removed = 0;               // files of an earlier build that the site no longer has
};

/// `standing`: the output folder's entries; `is_same[i]`: does file i of the site stand there already, byte for byte?
/// `standing` and `files` must outlive the result. Throws Failure where a file that is not ours is in the way.
TargetTree plan_target_tree(const std::vector<RenderedFile>& files, const std::vector<TreeEntry>& standing,
                            const std::vector<char>& is_same, const std::optional<Manifest>& manifest);

/// The entry of that path in a sorted list, or nullptr.
const TreeEntry* entry_at(const std::vector<TreeEntry>& entries, const std::string& path);

} // namespace part_one
