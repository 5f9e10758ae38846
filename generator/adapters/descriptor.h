// An open file or folder of the operating system, closed when nobody needs it any more; and what it refused, in words.
#pragma once

#include "basics/failure.h"

#include <dirent.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace part_one {

/// "`what` the path: why", where `error` is an errno.
inline Failure refused_by_disk(const std::string& what, const std::filesystem::path& path, int error) {
    return Failure(what + " " + path.string() + ": " + std::generic_category().message(error));
}

/// Owns a file descriptor; a negative number is none.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    /// The caller closes it from now on.
    int release() { return std::exchange(number_, -1); }

  private:
    int number_;
};

/// Closes what `fdopendir` opened.
struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

} // namespace part_one
