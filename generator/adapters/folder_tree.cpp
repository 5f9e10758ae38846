#include "adapters/folder_tree.h"

#include "adapters/descriptor.h"
#include "adapters/disk.h"
#include "basics/failure.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>
#include <system_error>

namespace part_one {
namespace {

constexpr int deepest_folder = 200;

TreeEntry::Kind kind_of(mode_t mode) {
    if (S_ISDIR(mode)) return TreeEntry::Kind::folder;
    if (S_ISREG(mode)) return TreeEntry::Kind::file;
    return S_ISLNK(mode) ? TreeEntry::Kind::link : TreeEntry::Kind::special;
}

void list_below(int parent, const char* name, const std::string& prefix, const std::filesystem::path& root, int depth,
                std::vector<TreeEntry>& found) {
    if (depth > deepest_folder) throw Failure("the folder " + (root / prefix).string() + " lies too deep; move it up");
    const int descriptor = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) throw refused_by_disk("cannot read the folder", root / prefix, errno);
    const std::unique_ptr<DIR, CloseFolder> folder(::fdopendir(descriptor));
    if (!folder) {
        const int error = errno;
        ::close(descriptor);
        throw refused_by_disk("cannot read the folder", root / prefix, error);
    }
    while (true) {
        errno = 0;
        const dirent* const at = ::readdir(folder.get());
        if (!at && errno != 0) throw refused_by_disk("cannot read the folder", root / prefix, errno);
        if (!at) return;
        if (std::strcmp(at->d_name, ".") == 0 || std::strcmp(at->d_name, "..") == 0) continue;
        struct stat about {};
        if (::fstatat(descriptor, at->d_name, &about, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT) continue; // gone since the folder was read
            throw refused_by_disk("cannot look at", root / (prefix + at->d_name), errno);
        }
        const std::string path = prefix + at->d_name;
        found.push_back({path, kind_of(about.st_mode), static_cast<std::uint64_t>(about.st_size), about.st_ino,
                         about.st_dev, about.st_mode & 07777u});
        if (S_ISDIR(about.st_mode)) list_below(descriptor, at->d_name, path + '/', root, depth + 1, found);
    }
}

// Reads on until `buffer` is full or the file ends.
std::size_t read_some(int descriptor, char* buffer, std::size_t size, const std::filesystem::path& file) {
    std::size_t got = 0;
    while (got < size) {
        const ssize_t n = ::read(descriptor, buffer + got, size - got);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw refused_by_disk("cannot read", file, errno);
        if (n == 0) break;
        got += static_cast<std::size_t>(n);
    }
    return got;
}

std::optional<std::string> target_of_link(const std::filesystem::path& link) {
    std::string target(4096, '\0');
    const ssize_t length = ::readlink(link.c_str(), target.data(), target.size());
    if (length < 0 && errno == EINVAL) return std::nullopt; // no link
    if (length < 0) throw refused_by_disk("cannot read the link", link, errno);
    target.resize(static_cast<std::size_t>(length));
    return target;
}

} // namespace

std::vector<TreeEntry> list_tree(const std::filesystem::path& root) {
    std::vector<TreeEntry> found;
    list_below(AT_FDCWD, root.c_str(), {}, root, 0, found);
    std::sort(found.begin(), found.end(), [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return found;
}

Place what_is_at(const std::filesystem::path& path) {
    struct stat about {};
    if (::lstat(path.c_str(), &about) != 0) {
        if (errno == ENOENT) return Place::missing;
        throw refused_by_disk("cannot look at", path, errno);
    }
    if (S_ISDIR(about.st_mode)) return Place::folder;
    return S_ISLNK(about.st_mode) ? Place::link : Place::something_else;
}

bool holds_exactly(const std::filesystem::path& file, std::string_view bytes) {
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!opened.is_open()) {
        if (errno == ENOENT || errno == ELOOP) return false;
        throw refused_by_disk("cannot read", file, errno);
    }
    thread_local std::vector<char> buffer(std::size_t{256} << 10);
    std::size_t at = 0;
    while (true) {
        const std::size_t got = read_some(opened.number(), buffer.data(), buffer.size(), file);
        if (got > bytes.size() - at || std::memcmp(buffer.data(), bytes.data() + at, got) != 0) return false;
        at += got;
        if (got < buffer.size()) return at == bytes.size();
    }
}

bool holds_the_same(const std::filesystem::path& one, const std::filesystem::path& other) {
    const std::optional<std::string> here = target_of_link(one), there = target_of_link(other);
    if (here || there) return here == there;
    const std::optional<std::string> bytes = read_file(one);
    return bytes && holds_exactly(other, *bytes);
}

void link_or_copy(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0) == 0) return;
    const int error = errno;
    const bool may_copy = error == EPERM || error == EXDEV || error == EMLINK || error == EOPNOTSUPP ||
                          error == ENOSYS || error == EACCES;
    if (!may_copy) throw refused_by_disk("cannot carry along", from, error);
    if (const std::optional<std::string> target = target_of_link(from)) {
        if (::symlink(target->c_str(), to.c_str()) != 0) throw refused_by_disk("cannot write the link", to, errno);
        return;
    }
    const std::optional<std::string> bytes = read_file(from, ~std::uint64_t{0} >> 1);
    if (!bytes) throw refused_by_disk("cannot carry along", from, error);
    write_new_file(to, *bytes);
    set_mode(to, mode_of(from));
}

void make_folder(const std::filesystem::path& folder) {
    if (::mkdir(folder.c_str(), 0777) == 0) return;
    const int error = errno;
    if (error == EEXIST && what_is_at(folder) == Place::folder) return;
    throw refused_by_disk("cannot make the folder", folder, error);
}

unsigned mode_of(const std::filesystem::path& path) {
    struct stat about {};
    if (::lstat(path.c_str(), &about) != 0) throw refused_by_disk("cannot look at", path, errno);
    return about.st_mode & 07777u;
}

void set_mode(const std::filesystem::path& path, unsigned mode) {
    if (::chmod(path.c_str(), static_cast<mode_t>(mode)) != 0)
        throw refused_by_disk("cannot set the permissions of", path, errno);
}

void remove_entry(const std::filesystem::path& path, TreeEntry::Kind kind) {
    const int flags = kind == TreeEntry::Kind::folder ? AT_REMOVEDIR : 0;
    if (::unlinkat(AT_FDCWD, path.c_str(), flags) != 0 && errno != ENOENT)
        throw refused_by_disk("cannot remove", path, errno);
}

void flush_file(const std::filesystem::path& file) {
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!opened.is_open() || ::fsync(opened.number()) != 0)
        throw refused_by_disk("cannot write to the disk", file, errno);
}

void flush_disk_of(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.is_open() || ::syncfs(opened.number()) != 0)
        throw refused_by_disk("cannot write to the disk of", folder, errno);
}

WaitingLock::WaitingLock(const std::filesystem::path& file) {
    while (true) {
        descriptor_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (descriptor_ < 0) throw refused_by_disk("cannot open the lock file", file, errno);
        int taken = ::flock(descriptor_, LOCK_EX);
        while (taken != 0 && errno == EINTR) taken = ::flock(descriptor_, LOCK_EX);
        const int error = errno;
        struct stat about {};
        if (taken == 0 && ::fstat(descriptor_, &about) == 0 && about.st_nlink > 0) return;
        ::close(descriptor_);
        if (taken != 0) throw refused_by_disk("cannot lock", file, error);
    } // removed by somebody while we waited: a lock that nobody else can see is none
}

WaitingLock::~WaitingLock() { ::close(descriptor_); }

} // namespace part_one
