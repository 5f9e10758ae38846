// The disk: reading a site folder without following links, and the system calls an exchange of folders needs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// One thing found below a folder. `path` is relative, with '/' between names, exactly the bytes of the names.
struct FoundEntry {
    enum class Kind { file, link, special }; // special: pipes, devices, sockets
    std::string path;
    Kind kind = Kind::file;
    std::uint64_t size = 0;
};

/// Everything below `root` (folders themselves are not listed), sorted by path bytewise; no link is followed, names that
/// begin with a dot are left out. A missing root gives nothing. Throws Failure where a folder cannot be read.
std::vector<FoundEntry> find_entries(const std::filesystem::path& root);

/// The file's bytes, at most `limit` of them; nothing if it is missing, is no regular file (links are not followed) or is
/// larger. Throws Failure on a read error.
std::optional<std::string> read_file(const std::filesystem::path& file, std::uint64_t limit = std::uint64_t{1} << 30);

/// Writes under a temporary name in the same folder, waits until the disk has it (some 0.4 ms: for ledgers, not for
/// pages), then renames. Throws Failure (with the system's words).
void write_file_whole(const std::filesystem::path& file, std::string_view bytes);
/// Writes a new file directly; the folder must exist. Throws Failure.
void write_new_file(const std::filesystem::path& file, std::string_view bytes);

/// Exchanges two existing folders in one step (renameat2 RENAME_EXCHANGE; Linux 3.15). False where the file system
/// cannot; Failure on any other error.
bool exchange_folders(const std::filesystem::path& one, const std::filesystem::path& other);
/// Renames, failing if the target exists. Throws Failure.
void rename_new(const std::filesystem::path& from, const std::filesystem::path& to);

/// A lock file held until destruction; nothing if another process holds it. Throws Failure if it cannot be made.
class FolderLock {
  public:
    static std::optional<FolderLock> take(const std::filesystem::path& file);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

  private:
    FolderLock(int descriptor, std::filesystem::path file);
    int descriptor_ = -1;
    std::filesystem::path file_;
};

} // namespace part_one
