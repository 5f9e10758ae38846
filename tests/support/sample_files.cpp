#include "support/sample_files.h"

#include <zlib.h>

#include <array>

namespace test_files {

namespace {

std::string number(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

std::string ten_digits(std::size_t value) {
    const std::string digits = std::to_string(value);
    return std::string(10 - digits.size(), '0') + digits;
}

std::string drawing_of(const PdfParts& parts, const std::string& text) {
    return parts.drawing.empty() ? "BT /F1 12 Tf 50 780 Td (" + text + ") Tj ET" : parts.drawing;
}

std::string stream(const std::string& data) {
    return "<< /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

} // namespace

std::string pdf(const PdfParts& parts) {
    std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R " + parts.catalogue + " >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> " +
            parts.page + " >>",
        stream(drawing_of(parts, parts.text)),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Producer (a test) " + parts.info + " >>",
    };
    objects.insert(objects.end(), parts.objects.begin(), parts.objects.end());
    std::string file = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t at = 0; at < objects.size(); ++at) {
        table += ten_digits(file.size()) + " 00000 n \n";
        file += std::to_string(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const std::size_t start = file.size();
    const std::string size = std::to_string(objects.size() + 1);
    file += "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R /Info 6 0 R " +
            parts.trailer + " >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    return file;
}

std::string pdf_changed(const PdfParts& parts, const std::string& new_text) {
    std::string file = pdf(parts);
    const std::size_t before = file.rfind("xref\n0 ");
    const std::size_t object = file.size();
    file += "4 0 obj\n" + stream(drawing_of({}, new_text)) + "\nendobj\n";
    const std::size_t start = file.size();
    file += "xref\n4 1\n" + ten_digits(object) + " 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Prev " +
            std::to_string(before) + " >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    return file;
}

std::string png_chunk(const std::string& name, const std::string& data) {
    const std::string body = name + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return number(static_cast<std::uint32_t>(data.size())) + body + number(static_cast<std::uint32_t>(sum));
}

std::string png(const std::string& chunks) {
    const std::string rows("\0\x11\x22\x33\x44\0\x55\x66\x77\x88", 10);
    std::array<Bytef, 100> packed{};
    uLongf size = packed.size();
    compress(packed.data(), &size, reinterpret_cast<const Bytef*>(rows.data()), static_cast<uLong>(rows.size()));
    return "\x89PNG\r\n\x1A\n" + png_chunk("IHDR", number(4) + number(2) + std::string("\x08\0\0\0\0", 5)) + chunks +
           png_chunk("IDAT", std::string(reinterpret_cast<const char*>(packed.data()), size)) + png_chunk("IEND", "");
}

std::string jpeg_segment(int marker, const std::string& data) {
    const std::size_t size = data.size() + 2;
    return std::string{'\xFF', static_cast<char>(marker), static_cast<char>(size >> 8),
                       static_cast<char>(size & 0xFF)} +
           data;
}

std::string jpeg(const std::string& segments) {
    return "\xFF\xD8" + segments + jpeg_segment(0xDB, std::string(1, '\0') + std::string(64, '\x10')) +
           jpeg_segment(0xC0, std::string("\x08\0\x08\0\x08\x01\x01\x11\0", 9)) +
           jpeg_segment(0xC4, std::string("\0\0\x01", 3) + std::string(14, '\0') + std::string(1, '\0')) +
           jpeg_segment(0xC4, std::string("\x10\0\x01", 3) + std::string(14, '\0') + std::string(1, '\0')) +
           jpeg_segment(0xDA, std::string("\x01\x01\0\0\x3F\0", 6)) + "\x2B\xFF" + std::string(1, '\0') + "\xFF\xD9";
}

std::string gif(const std::string& blocks) {
    return "GIF89a" + std::string("\x01\0\x01\0\x80\0\0", 7) + std::string("\0\0\0\xFF\xFF\xFF", 6) + blocks +
           std::string(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;", 16);
}

} // namespace test_files
