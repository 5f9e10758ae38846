// One file of the site folder, in memory: the twin of the disk in tests.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace part_one {

struct InputFile {
    enum class Kind { file, link, special, too_large };
    std::string path; // relative to the site folder, bytes as on the disk
    std::string bytes;
    Kind kind = Kind::file;
};

/// The largest file that is published beside a form, in bytes.
constexpr std::size_t largest_attachment = std::size_t{30} << 20;

/// The bytes of a file of the site folder that was listed without them; nothing where it went away or is a link.
using FileReader = std::function<std::optional<std::string>(const std::string& path)>;

} // namespace part_one
