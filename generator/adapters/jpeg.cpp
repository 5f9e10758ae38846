#include "adapters/jpeg.h"

#include <cstdint>

namespace part_one {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

unsigned pair_at(std::string_view bytes, std::size_t at) { return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1); }

void append_segment(unsigned marker, std::string_view data, std::string& out) {
    const std::size_t size = data.size() + 2;
    out += {'\xFF', static_cast<char>(marker), static_cast<char>(size >> 8), static_cast<char>(size & 0xFF)};
    out += data;
}

/// Tables of numbers whose sizes follow from their own heads: nothing may be left over.
bool are_quantisers(std::string_view data) {
    while (!data.empty()) {
        const std::size_t size = byte_at(data, 0) >> 4 == 0 ? 65 : 129;
        if (data.size() < size) return false;
        data.remove_prefix(size);
    }
    return true;
}

bool are_codes(std::string_view data) {
    while (!data.empty()) {
        if (data.size() < 17) return false;
        std::size_t size = 17;
        for (std::size_t i = 1; i <= 16; ++i) size += byte_at(data, i);
        if (size > 17 + 256 || data.size() < size) return false;
        data.remove_prefix(size);
    }
    return true;
}

bool is_frame(unsigned marker) { return marker == 0xC0 || marker == 0xC1 || marker == 0xC2; }

bool is_whole(unsigned marker, std::string_view data) {
    if (marker == 0xDB) return are_quantisers(data);
    if (marker == 0xC4) return are_codes(data);
    if (marker == 0xDD) return data.size() == 2;
    if (is_frame(marker)) return data.size() >= 6 && data.size() == 6 + 3 * std::size_t{byte_at(data, 5)};
    return data.size() >= 4 && data.size() == 4 + 2 * std::size_t{byte_at(data, 0)}; // SOS
}

/// 1 to 8 (Exif 2.3, tag 0x112); 1 where nothing says otherwise.
unsigned orientation_in(std::string_view exif) {
    if (!exif.starts_with(std::string_view{"Exif\0\0", 6})) return 1;
    const std::string_view tiff = exif.substr(6);
    const bool is_little = tiff.starts_with("II");
    const auto two = [&](std::size_t at) {
        return is_little ? byte_at(tiff, at + 1) << 8 | byte_at(tiff, at) : pair_at(tiff, at);
    };
    const auto four = [&](std::size_t at) {
        return is_little ? std::size_t{two(at + 2)} << 16 | two(at) : std::size_t{two(at)} << 16 | two(at + 2);
    };
    const std::size_t table = four(4);
    for (std::size_t i = 0; i < two(table); ++i) {
        const std::size_t entry = table + 2 + 12 * i;
        if (entry + 12 > tiff.size()) break;
        if (two(entry) == 0x112) return two(entry + 8) >= 1 && two(entry + 8) <= 8 ? two(entry + 8) : 1;
    }
    return 1;
}

std::string exif_of(unsigned orientation) {
    std::string exif{"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25};
    exif += static_cast<char>(orientation);
    exif += std::string(6, '\0');
    return exif;
}

/// Where the coded picture ends: at the next marker that is neither a stuffed byte nor a restart.
std::size_t end_of_scan(std::string_view bytes, std::size_t at) {
    for (; at + 1 < bytes.size(); ++at) {
        if (bytes[at] != '\xFF') continue;
        const unsigned next = byte_at(bytes, at + 1);
        if (next != 0 && !(next >= 0xD0 && next <= 0xD7)) return at;
    }
    return bytes.size();
}

} // namespace

CleanFile clean_jpeg(std::string_view bytes) {
    const std::string broken = "is no JPEG picture that can be read whole; save the picture anew";
    if (!bytes.starts_with("\xFF\xD8")) return refused(broken);
    std::string body;
    unsigned orientation = 1;
    bool has_frame = false, has_scan = false, is_adobe = false;
    for (std::size_t at = 2; at + 2 <= bytes.size();) {
        if (bytes[at] != '\xFF') return refused(broken);
        const unsigned marker = byte_at(bytes, at + 1);
        if (marker == 0xFF) {
            ++at; // a byte that only fills
            continue;
        }
        if (marker == 0xD9) {
            if (!has_frame || !has_scan) return refused(broken);
            CleanFile file{"\xFF\xD8"};
            if (!is_adobe) append_segment(0xE0, std::string_view{"JFIF\0\x01\x01\0\0\x01\0\x01\0\0", 14}, file.bytes);
            if (orientation != 1) append_segment(0xE1, exif_of(orientation), file.bytes);
            file.bytes += body + "\xFF\xD9";
            return file;
        }
        const std::size_t size = pair_at(bytes, at + 2);
        if (size < 2 || at + 2 + size > bytes.size()) return refused(broken);
        const std::string_view data = bytes.substr(at + 4, size - 2);
        at += 2 + size;
        if (marker == 0xE1) {
            if (orientation == 1) orientation = orientation_in(data);
            continue;
        }
        if (marker == 0xEE && data.starts_with("Adobe") && data.size() >= 12) {
            // How its colours are meant; the flags between are for one program alone.
            is_adobe = true;
            append_segment(0xEE, std::string("Adobe\0\x64\0\0\0\0", 11) + data[11], body);
            continue;
        }
        if ((marker >= 0xE0 && marker <= 0xEF) || marker == 0xFE) continue;
        const bool is_known = marker == 0xDB || marker == 0xC4 || marker == 0xDD || marker == 0xDA || is_frame(marker);
        if (!is_known || !is_whole(marker, data)) return refused(broken);
        if (is_frame(marker) && has_frame) return refused(broken);
        has_frame = has_frame || is_frame(marker);
        append_segment(marker, data, body);
        if (marker != 0xDA) continue;
        has_scan = true;
        const std::size_t end = end_of_scan(bytes, at);
        body += bytes.substr(at, end - at);
        at = end;
    }
    return refused(broken);
}

} // namespace part_one
