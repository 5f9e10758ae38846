#include "delivery/staging.h"

#include "adapters/disk.h"
#include "adapters/threads.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>

namespace part_one {
namespace {

constexpr std::size_t batch = 32; // files handed to a thread at a time: neighbours share their folder

using Kind = TreeEntry::Kind;

void for_each_batch(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
    for_each_index((count + batch - 1) / batch, jobs, [&](std::size_t b) {
        for (std::size_t i = b * batch; i < std::min(count, (b + 1) * batch); ++i) work(i);
    });
}

// Removes from the spare folder what the target does not have there as the same kind of thing; the rest stays listed.
std::vector<TreeEntry> without_strangers(const std::filesystem::path& spare, const TargetTree& target) {
    std::unordered_map<std::string_view, Kind> wanted;
    for (const TargetTree::OwnFile& own : target.own) wanted.emplace(own.file->path, Kind::file);
    for (const TreeEntry* carried : target.carried) wanted.emplace(carried->path, carried->kind);
    for (const std::string& folder : target.folders) wanted.emplace(folder, Kind::folder);
    std::vector<TreeEntry> entries = list_tree(spare);
    const auto is_strange = [&](const TreeEntry& entry) {
        const auto found = wanted.find(entry.path);
        return found == wanted.end() || found->second != entry.kind;
    };
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) // what is in a folder comes before the folder
        if (is_strange(*entry)) remove_entry(spare / entry->path, entry->kind);
    std::erase_if(entries, is_strange);
    return entries;
}

void put_own_file(const std::filesystem::path& spare, const TargetTree::OwnFile& own, const TreeEntry* there,
                  const std::filesystem::path& out) {
    const std::filesystem::path place = spare / own.file->path;
    if (there) {
        if (own.standing && own.standing->is_same_file(*there)) return;
        if (there->size == own.file->bytes.size() && holds_exactly(place, own.file->bytes)) return;
        remove_entry(place, there->kind);
    }
    if (own.standing) {
        link_or_copy(out / own.file->path, place);
    } else {
        write_new_file(place, own.file->bytes);
    }
}

void put_carried(const std::filesystem::path& spare, const TreeEntry& carried, const TreeEntry* there,
                 const std::filesystem::path& out) {
    const std::filesystem::path place = spare / carried.path;
    if (there) {
        if (there->is_same_file(carried)) return;
        if (there->size == carried.size && there->mode == carried.mode && carried.kind != Kind::special &&
            holds_the_same(out / carried.path, place))
            return;
        remove_entry(place, there->kind);
    }
    link_or_copy(out / carried.path, place);
}

} // namespace

void bring_up_to_date(const std::filesystem::path& spare, const TargetTree& target, const std::filesystem::path& out,
                      const std::vector<TreeEntry>& standing, unsigned jobs) {
    make_folder(spare);
    const std::vector<TreeEntry> entries = without_strangers(spare, target);
    for (const std::string& folder : target.folders)
        if (!entry_at(entries, folder)) make_folder(spare / folder);
    for_each_batch(target.own.size(), jobs, [&](std::size_t i) {
        put_own_file(spare, target.own[i], entry_at(entries, target.own[i].file->path), out);
    });
    for (const TreeEntry* carried : target.carried) put_carried(spare, *carried, entry_at(entries, carried->path), out);
    for (const std::string& folder : target.folders) { // last: a folder may forbid to write in it
        const TreeEntry* const there = entry_at(entries, folder);
        const TreeEntry* const model = entry_at(standing, folder);
        if (model && model->kind == Kind::folder && (!there || there->mode != model->mode))
            set_mode(spare / folder, model->mode);
    }
}

void remove_tree(const std::filesystem::path& folder) {
    const std::vector<TreeEntry> entries = list_tree(folder);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        remove_entry(folder / entry->path, entry->kind);
    remove_entry(folder, Kind::folder);
}

} // namespace part_one
