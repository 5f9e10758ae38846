#include "basics/file_address.h"

#include "basics/text.h"

namespace part_one {

namespace {

int value_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string without_percent(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_code =
            text[at] == '%' && at + 2 < text.size() && value_of(text[at + 1]) >= 0 && value_of(text[at + 2]) >= 0;
        if (!is_code) {
            out += text[at];
            continue;
        }
        out += static_cast<char>(value_of(text[at + 1]) * 16 + value_of(text[at + 2]));
        at += 2;
    }
    return out;
}

} // namespace

std::optional<std::string> with_percent_resolved(std::string_view text) {
    std::string resolved = without_percent(text);
    return resolved == text ? std::nullopt : std::optional(std::move(resolved));
}

std::optional<std::string> file_named_by(std::string_view address) {
    std::string_view written = trimmed(address);
    written = written.substr(0, written.find_first_of("#?"));
    const std::string text = replaced(without_percent(written), "\\", "/");
    if (text.empty() || text.front() == '/' || !is_utf8(text)) return std::nullopt;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == ':') return std::nullopt;
    std::string path;
    for (const std::string_view name : split(text, '/')) {
        if (name.empty() || name == ".") continue;
        if (trimmed(name) == "..") return std::nullopt;
        if (!path.empty()) path += '/';
        path += name;
    }
    if (path.empty() || path.back() == '.' || text.back() == '/') return std::nullopt;
    return path;
}

} // namespace part_one
