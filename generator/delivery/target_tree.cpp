#include "delivery/target_tree.h"

#include "basics/failure.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace part_one {
namespace {

using Paths = std::unordered_set<std::string_view>;

// Every folder that `path` lies in.
template <class Take>
void for_each_parent(std::string_view path, Take take) {
    for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos && slash != 0;
         slash = path.rfind('/', slash - 1))
        if (!take(path.substr(0, slash))) return; // known: so are the folders above it
}

Failure in_the_way(std::string_view path) {
    return Failure("the output folder holds '" + std::string(path) +
                   "', which this program did not write and which stands where a page of the site belongs; "
                   "move it away or name another folder with --out, then build again");
}

Failure without_record() {
    return Failure(
        "the output folder holds a site, but the record of which of its files this program wrote is missing; "
        "empty the folder or name another one with --out, then build again");
}

} // namespace

const TreeEntry* entry_at(const std::vector<TreeEntry>& entries, const std::string& path) {
    const auto at =
        std::lower_bound(entries.begin(), entries.end(), path,
                         [](const TreeEntry& entry, const std::string& wanted) { return entry.path < wanted; });
    return at != entries.end() && at->path == path ? &*at : nullptr;
}

TargetTree plan_target_tree(const std::vector<RenderedFile>& files, const std::vector<TreeEntry>& standing,
                            const std::vector<char>& is_same, const std::optional<Manifest>& manifest) {
    TargetTree target;
    const Manifest nothing;
    const Manifest& record = manifest ? *manifest : nothing;
    Paths recorded(record.begin(), record.end()), own;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const TreeEntry* const there = entry_at(standing, files[i].path);
        const bool is_ours = recorded.contains(files[i].path) || is_same[i]; // what is the same may count as ours
        if (there && there->kind != TreeEntry::Kind::folder && (!is_ours || there->kind != TreeEntry::Kind::file))
            throw manifest ? in_the_way(files[i].path) : without_record();
        target.own.push_back({&files[i], is_same[i] ? there : nullptr});
        target.written += !is_same[i];
        own.insert(files[i].path);
    }

    Paths filled; // folders of the output folder with anything but folders in them
    const auto fill = [&](std::string_view folder) { return filled.insert(folder).second; };
    for (const TreeEntry& entry : standing) {
        if (entry.kind == TreeEntry::Kind::folder) continue;
        for_each_parent(entry.path, fill);
        if (own.contains(entry.path)) continue;
        if (entry.kind == TreeEntry::Kind::file && recorded.contains(entry.path)) {
            ++target.removed;
        } else {
            target.carried.push_back(&entry);
        }
    }

    Paths folders;
    const auto keep = [&](std::string_view folder) { return folders.insert(folder).second; };
    for (const RenderedFile& file : files) for_each_parent(file.path, keep);
    for (const TreeEntry* entry : target.carried) for_each_parent(entry->path, keep);
    for (const TreeEntry& entry : standing)
        if (entry.kind == TreeEntry::Kind::folder && !filled.contains(entry.path)) { // empty, so somebody else's
            keep(entry.path);
            for_each_parent(entry.path, keep);
        }
    target.folders.assign(folders.begin(), folders.end());
    std::sort(target.folders.begin(), target.folders.end());

    for (const RenderedFile& file : files)
        if (folders.contains(file.path)) throw in_the_way(file.path);
    for (const TreeEntry* entry : target.carried)
        if (folders.contains(entry->path)) throw in_the_way(entry->path);
    return target;
}

} // namespace part_one
