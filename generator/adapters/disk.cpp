// POSIX calls only. A name is bytes; what it means is asked of the open folder, so that nothing can be exchanged for a
// link between the question and the answer.

#include "adapters/disk.h"

#include "adapters/descriptor.h"
#include "adapters/unfinished_files.h"
#include "basics/failure.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <utility>

namespace part_one {
namespace {

constexpr int deepest_folder = 100;

/// Takes the descriptor of an open folder and lists what is in it.
void list_folder(int descriptor, const std::string& prefix, const std::filesystem::path& root, int depth,
                 std::vector<FoundEntry>& found) {
    const std::unique_ptr<DIR, CloseFolder> folder(::fdopendir(descriptor));
    if (!folder) {
        const int error = errno;
        ::close(descriptor);
        throw refused_by_disk("cannot read the folder", root / prefix, error);
    }
    if (depth > deepest_folder)
        throw Failure("the folder " + (root / prefix).string() + " is more than 100 folders deep; move it up");
    for (;;) {
        errno = 0;
        const dirent* entry = ::readdir(folder.get());
        if (entry == nullptr && errno != 0) throw refused_by_disk("cannot read the folder", root / prefix, errno);
        if (entry == nullptr) return;
        const std::string name = entry->d_name;
        if (name.starts_with('.')) continue;
        struct stat about {};
        if (::fstatat(descriptor, name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT) continue; // gone since the folder was read
            throw refused_by_disk("cannot look at", root / (prefix + name), errno);
        }
        if (!S_ISDIR(about.st_mode)) {
            const auto kind = S_ISREG(about.st_mode)   ? FoundEntry::Kind::file
                              : S_ISLNK(about.st_mode) ? FoundEntry::Kind::link
                                                       : FoundEntry::Kind::special;
            found.push_back({prefix + name, kind, static_cast<std::uint64_t>(about.st_size)});
            continue;
        }
        const int inner = ::openat(descriptor, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (inner < 0) throw refused_by_disk("cannot read the folder", root / (prefix + name), errno);
        list_folder(inner, prefix + name + '/', root, depth + 1, found);
    }
}

bool is_missing(int error) { return error == ENOENT || error == ENOTDIR || error == ELOOP; }

void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& file) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw refused_by_disk("cannot write", file, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void write_new(const std::filesystem::path& file, std::string_view bytes, bool wait_for_disk) {
    Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!descriptor.is_open()) throw refused_by_disk("cannot write", file, errno);
    try {
        write_all(descriptor.number(), bytes, file);
        if (wait_for_disk && ::fdatasync(descriptor.number()) != 0) throw refused_by_disk("cannot write", file, errno);
        if (::close(descriptor.release()) != 0) throw refused_by_disk("cannot write", file, errno);
    } catch (const Failure&) {
        ::unlink(file.c_str());
        throw;
    }
}

} // namespace

std::vector<FoundEntry> find_entries(const std::filesystem::path& root) {
    std::vector<FoundEntry> found;
    const int descriptor = ::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT) return found;
    if (descriptor < 0) throw refused_by_disk("cannot read the folder", root, errno);
    list_folder(descriptor, {}, root, 0, found);
    std::sort(found.begin(), found.end(), [](const FoundEntry& a, const FoundEntry& b) { return a.path < b.path; });
    return found;
}

std::optional<std::string> read_file(const std::filesystem::path& file, std::uint64_t limit) {
    struct stat about {};
    if (::lstat(file.c_str(), &about) != 0) {
        if (is_missing(errno)) return std::nullopt;
        throw refused_by_disk("cannot read", file, errno);
    }
    if (!S_ISREG(about.st_mode)) return std::nullopt; // a pipe must not even be opened
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!descriptor.is_open()) {
        if (is_missing(errno)) return std::nullopt;
        throw refused_by_disk("cannot read", file, errno);
    }
    if (::fstat(descriptor.number(), &about) != 0) throw refused_by_disk("cannot read", file, errno);
    if (!S_ISREG(about.st_mode) || static_cast<std::uint64_t>(about.st_size) > limit) return std::nullopt;

    std::string bytes(static_cast<std::size_t>(about.st_size) + 1, '\0'); // one more, to see that it has not grown
    std::size_t length = 0;
    for (;;) {
        const ssize_t got = ::read(descriptor.number(), bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw refused_by_disk("cannot read", file, errno);
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
        if (length > limit) return std::nullopt;
        if (length == bytes.size()) bytes.resize(bytes.size() * 2);
    }
    bytes.resize(length);
    return bytes;
}

void write_new_file(const std::filesystem::path& file, std::string_view bytes) { write_new(file, bytes, false); }

namespace {

/// A pipe or device is written to as it is: a name is never taken from it.
bool write_to_special(const std::filesystem::path& file, std::string_view bytes) {
    struct stat about {};
    if (::stat(file.c_str(), &about) != 0 || S_ISREG(about.st_mode) || S_ISDIR(about.st_mode)) return false;
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) throw refused_by_disk("cannot write", file, errno);
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.data() + at, bytes.size() - at);
        if (written < 0) {
            const int error = errno;
            ::close(descriptor);
            throw refused_by_disk("cannot write", file, error);
        }
        at += static_cast<std::size_t>(written);
    }
    if (::close(descriptor) != 0) throw refused_by_disk("cannot write", file, errno);
    return true;
}

} // namespace

void write_file_whole(const std::filesystem::path& file, std::string_view bytes) {
    if (write_to_special(file, bytes)) return;
    const std::filesystem::path beside = passing_name_beside(file);
    remove_unfinished_files(file.has_parent_path() ? file.parent_path() : ".");
    write_new(beside, bytes, true);
    struct stat before {};
    if (::lstat(file.c_str(), &before) == 0 && S_ISREG(before.st_mode)) ::chmod(beside.c_str(), before.st_mode & 0777);
    if (::rename(beside.c_str(), file.c_str()) == 0) return;
    const int error = errno;
    ::unlink(beside.c_str());
    throw refused_by_disk("cannot write", file, error);
}

bool exchange_folders(const std::filesystem::path& one, const std::filesystem::path& other) {
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) return true;
    if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP) return false;
    throw refused_by_disk("cannot exchange " + one.string() + " and", other, errno);
}

void rename_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return;
    if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
        throw refused_by_disk("cannot rename " + from.string() + " to", to, errno);
    struct stat about {};
    if (::lstat(to.c_str(), &about) == 0) throw refused_by_disk("cannot rename " + from.string() + " to", to, EEXIST);
    if (::rename(from.c_str(), to.c_str()) != 0)
        throw refused_by_disk("cannot rename " + from.string() + " to", to, errno);
}

FolderLock::FolderLock(int descriptor, std::filesystem::path file) : descriptor_(descriptor), file_(std::move(file)) {}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), file_(std::move(other.file_)) {}

FolderLock::~FolderLock() {
    if (descriptor_ < 0) return;
    ::unlink(file_.c_str()); // while it is still ours
    ::close(descriptor_);
}

std::optional<FolderLock> FolderLock::take(const std::filesystem::path& file) {
    for (;;) {
        Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (!descriptor.is_open()) throw refused_by_disk("cannot make the lock file", file, errno);
        if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK) return std::nullopt;
            throw refused_by_disk("cannot lock", file, errno);
        }
        // Its holder may have removed the file between our two calls: then we hold a lock that nobody else can see.
        struct stat ours {};
        struct stat now {};
        const bool is_seen = ::fstat(descriptor.number(), &ours) == 0 && ::lstat(file.c_str(), &now) == 0 &&
                             ours.st_ino == now.st_ino && ours.st_dev == now.st_dev;
        if (is_seen) return FolderLock(descriptor.release(), file);
    }
}

} // namespace part_one
