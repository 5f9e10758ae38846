// A whole folder as it stands on the disk, with what delivery needs to make another one like it.
//
// Unlike adapters/disk it sees everything: names that begin with a dot, links, empty folders. Nothing follows a link.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct TreeEntry {
    enum class Kind { folder, file, link, special };
    std::string path; // below the root, '/' between names
    Kind kind = Kind::file;
    std::uint64_t size = 0;
    std::uint64_t inode = 0;
    std::uint64_t device = 0;
    unsigned mode = 0; // permissions

    bool is_same_file(const TreeEntry& other) const { return inode == other.inode && device == other.device; }
};

/// Everything below `root`, sorted by path bytewise. Throws Failure where anything cannot be read.
std::vector<TreeEntry> list_tree(const std::filesystem::path& root);

enum class Place { missing, folder, link, something_else };
Place what_is_at(const std::filesystem::path& path);

/// Is it a file with exactly these bytes? Throws Failure where it cannot be read.
bool holds_exactly(const std::filesystem::path& file, std::string_view bytes);
/// Are both files of the same bytes, or both links to the same place?
bool holds_the_same(const std::filesystem::path& one, const std::filesystem::path& other);

/// Makes `to` another name of the file or link `from`; a copy, with its permissions, where the file system has no
/// second names. `to` must not exist. Throws Failure.
void link_or_copy(const std::filesystem::path& from, const std::filesystem::path& to);

/// No failure where the folder is there already.
void make_folder(const std::filesystem::path& folder);
/// Its permissions.
unsigned mode_of(const std::filesystem::path& path);
void set_mode(const std::filesystem::path& path, unsigned mode);
/// A file or link, or an empty folder. No failure where it is gone already.
void remove_entry(const std::filesystem::path& path, TreeEntry::Kind kind);
/// Waits until a file, or everything on the disk that a folder lies on, would outlive a loss of power.
void flush_file(const std::filesystem::path& file);
void flush_disk_of(const std::filesystem::path& folder);

/// Only one process at a time holds it; the others wait. It ends with the process, however that ends.
class WaitingLock {
  public:
    explicit WaitingLock(const std::filesystem::path& file);
    WaitingLock(const WaitingLock&) = delete;
    WaitingLock& operator=(const WaitingLock&) = delete;
    ~WaitingLock();

  private:
    int descriptor_ = -1;
};

} // namespace part_one
