#include "adapters/png.h"

#include "adapters/inflate.h"

#include <zlib.h>

#include <array>
#include <cstdint>

namespace part_one {

namespace {

constexpr std::string_view signature{"\x89PNG\r\n\x1A\n", 8};
constexpr std::uint64_t most_pixels = 100'000'000;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

void append_number(std::uint32_t number, std::string& out) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift & 0xFF);
}

std::uint32_t checksum(std::string_view bytes) {
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

void append_chunk(std::string_view name, std::string_view data, std::string& out) {
    append_number(static_cast<std::uint32_t>(data.size()), out);
    const std::size_t from = out.size();
    out += name;
    out += data;
    append_number(checksum(std::string_view(out).substr(from)), out);
}

struct Header {
    std::uint64_t width = 0, height = 0;
    unsigned depth = 0, colour = 0, interlace = 0;
};

std::optional<Header> header_of(std::string_view data) {
    if (data.size() != 13) return std::nullopt;
    Header header{number_at(data, 0), number_at(data, 4), static_cast<unsigned char>(data[8]),
                  static_cast<unsigned char>(data[9]), static_cast<unsigned char>(data[12])};
    const bool is_known =
        header.colour == 0 || header.colour == 2 || header.colour == 3 || header.colour == 4 || header.colour == 6;
    const bool is_depth =
        header.depth == 1 || header.depth == 2 || header.depth == 4 || header.depth == 8 || header.depth == 16;
    if (!is_known || !is_depth || header.interlace > 1 || data[10] != 0 || data[11] != 0 || header.width == 0 ||
        header.height == 0 || header.width > 65'535 || header.height > 65'535 ||
        header.width * header.height > most_pixels)
        return std::nullopt;
    return header;
}

/// How many bytes the rows take, each with the byte that names its filter.
std::uint64_t bytes_of_rows(const Header& header) {
    static const std::array<unsigned, 7> channels{1, 0, 3, 1, 2, 0, 4};
    const std::uint64_t bits = std::uint64_t{channels[header.colour]} * header.depth;
    const auto rows = [bits](std::uint64_t width, std::uint64_t height) {
        return width == 0 || height == 0 ? 0 : ((width * bits + 7) / 8 + 1) * height;
    };
    if (header.interlace == 0) return rows(header.width, header.height);
    static const std::array<std::array<std::uint64_t, 4>, 7> passes{
        {{0, 8, 0, 8}, {4, 8, 0, 8}, {0, 4, 4, 8}, {2, 4, 0, 4}, {0, 2, 2, 4}, {1, 2, 0, 2}, {0, 1, 1, 2}}};
    std::uint64_t bytes = 0;
    for (const auto& [x, step_x, y, step_y] : passes)
        bytes += rows((header.width + step_x - 1 - x) / step_x, (header.height + step_y - 1 - y) / step_y);
    return bytes;
}

/// What changes how the picture looks and can say nothing: numbers of a fixed size.
bool is_kept(std::string_view name, std::size_t size) {
    if (name == "PLTE") return size % 3 == 0 && size <= 768;
    if (name == "tRNS") return size <= 256;
    if (name == "gAMA") return size == 4;
    if (name == "cHRM") return size == 32;
    if (name == "sRGB") return size == 1;
    return name == "pHYs" && size == 9;
}

} // namespace

CleanFile clean_png(std::string_view bytes) {
    const std::string broken = "is no PNG picture that can be read whole; save the picture anew";
    if (!bytes.starts_with(signature)) return refused(broken);
    CleanFile file{std::string(signature)};
    std::string rows;
    std::optional<Header> header;
    for (std::size_t at = signature.size(); at + 12 <= bytes.size();) {
        const std::size_t size = number_at(bytes, at);
        if (size > bytes.size() - at - 12) return refused(broken);
        const std::string_view name = bytes.substr(at + 4, 4);
        const std::string_view data = bytes.substr(at + 8, size);
        if (checksum(bytes.substr(at + 4, size + 4)) != number_at(bytes, at + 8 + size)) return refused(broken);
        at += 12 + size;
        if (name == "IHDR") {
            if (header) return refused(broken);
            header = header_of(data);
            if (!header) return refused(broken);
            append_chunk(name, data, file.bytes);
        } else if (!header) {
            return refused(broken);
        } else if (name == "IDAT") {
            rows += data;
        } else if (name == "IEND") {
            const std::uint64_t wanted = bytes_of_rows(*header);
            const Inflated plain = inflated(rows, Packing::zlib, wanted + 1);
            if (!plain.is_whole || plain.bytes.size() != wanted) return refused(broken);
            append_chunk("IDAT", std::string_view(rows).substr(0, plain.consumed), file.bytes);
            append_chunk("IEND", {}, file.bytes);
            return file;
        } else if (is_kept(name, size) && rows.empty()) {
            append_chunk(name, data, file.bytes);
        } else if ((name[0] & 0x20) == 0) {
            return refused(broken); // a chunk without which it cannot be shown, and that nobody knows
        }
    }
    return refused(broken);
}

} // namespace part_one
