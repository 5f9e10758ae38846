#include "delivery/manifest.h"

#include "adapters/disk.h"
#include "adapters/folder_tree.h"
#include "basics/failure.h"
#include "basics/text.h"

#include <string_view>

namespace part_one {
namespace {

constexpr std::string_view first_line = "partone manifest 1";

} // namespace

std::optional<Manifest> read_manifest(const std::filesystem::path& file) {
    const std::optional<std::string> text = read_file(file);
    if (!text) return std::nullopt;
    Manifest manifest;
    bool is_first = true;
    for (std::string_view line : split_lines(*text)) {
        if (is_first && line != first_line)
            throw Failure(file.string() + " is no record of delivered files; remove it together with the folder that "
                                          "it lies in, and the delivered site, and build again");
        if (!is_first) manifest.emplace_back(line);
        is_first = false;
    }
    return manifest;
}

void write_manifest(const std::filesystem::path& file, const Manifest& manifest) {
    std::string text(first_line);
    text += '\n';
    for (const std::string& path : manifest) text.append(path).append("\n");
    if (!holds_exactly(file, text)) write_file_whole(file, text);
}

} // namespace part_one
