#include "adapters/gif.h"

namespace part_one {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

std::size_t table_size(unsigned flags) { return (flags & 0x80) == 0 ? 0 : std::size_t{3} << ((flags & 7) + 1); }

/// Behind a chain of blocks, each with its length before it; npos where it does not end.
std::size_t end_of_blocks(std::string_view bytes, std::size_t at) {
    while (at < bytes.size()) {
        const std::size_t size = byte_at(bytes, at);
        at += 1 + size;
        if (size == 0) return at;
    }
    return std::string_view::npos;
}

} // namespace

CleanFile clean_gif(std::string_view bytes) {
    const std::string broken = "is no GIF picture that can be read whole; save the picture anew";
    if (!bytes.starts_with("GIF87a") && !bytes.starts_with("GIF89a")) return refused(broken);
    std::size_t at = 13 + table_size(byte_at(bytes, 10));
    if (at > bytes.size()) return refused(broken);
    CleanFile file{"GIF89a" + std::string(bytes.substr(6, at - 6))};
    std::string control;
    while (at < bytes.size()) {
        const std::size_t from = at;
        if (bytes[at] == '!') {
            at = end_of_blocks(bytes, at + 2);
            if (at == std::string_view::npos) return refused(broken);
            const bool is_control = byte_at(bytes, from + 1) == 0xF9 && at - from == 8;
            if (is_control) control = bytes.substr(from, 8);
            continue;
        }
        if (bytes[at] != ',') return refused(broken);
        at += 10 + table_size(byte_at(bytes, at + 9)) + 1;
        at = at < bytes.size() ? end_of_blocks(bytes, at) : std::string_view::npos;
        if (at == std::string_view::npos) return refused(broken);
        file.bytes += control;
        file.bytes += bytes.substr(from, at - from);
        file.bytes += ';';
        return file;
    }
    return refused(broken);
}

} // namespace part_one
