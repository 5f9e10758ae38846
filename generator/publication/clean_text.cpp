#include "publication/clean_text.h"

#include "adapters/unicode.h"
#include "basics/text.h"

namespace part_one {

namespace {

bool is_number(std::string_view text) {
    if (text.empty()) return false;
    for (const char c : text)
        if (!is_ascii_digit(c) && c != '.' && c != ',' && c != '%' && c != ' ') return false;
    return true;
}

bool is_worked_out(std::string_view cell) {
    const std::string folded = fold(cell); // full-width signs count, too
    std::string_view text = trimmed(folded);
    while (!text.empty() && (text.front() == '"' || text.front() == '\'')) text = trimmed(text.substr(1));
    while (!text.empty() && text.back() == '"') text.remove_suffix(1);
    if (text.empty()) return false;
    if (text.front() == '=' || text.front() == '@') return true;
    return (text.front() == '+' || text.front() == '-') && text.size() > 1 && !is_number(trimmed(text.substr(1))) &&
           text[1] != '-';
}

} // namespace

CleanFile clean_text(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (!is_utf8(bytes)) return refused("is not UTF-8 text; save it as UTF-8");
    for (const char c : bytes)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F)
            return refused("holds control characters, which no text does; check that it is a text file");
    const std::string lower = lower_ascii(bytes);
    for (const std::string_view tag : {"<html", "<script", "<!doctype", "<svg", "<iframe", "<?xml", "<body", "<img"})
        if (lower.find(tag) != std::string::npos)
            return refused("holds markup that a browser would run; publish it as plain text or PDF");
    return {std::string(bytes), std::nullopt, std::string(bytes), {}};
}

CleanFile clean_csv(std::string_view bytes) {
    CleanFile file = clean_text(bytes);
    if (file.refusal) return file;
    for (const std::string_view line : split_lines(file.bytes))
        for (const char between : {',', ';', '\t'})
            for (const std::string_view cell : split(line, between))
                if (is_worked_out(cell))
                    return refused("holds cells that a spreadsheet would work out (they begin with =, +, - or @); save "
                                   "the values alone");
    for (char& c : file.words)
        if (c == ',' || c == ';' || c == '\t') c = '\n';
    return file;
}

} // namespace part_one
