#include "render/html/escape.h"

namespace part_one {

namespace {

/// How many bytes at `at` form a character that may not stand in a page; 0 where the character may.
std::size_t forbidden_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
    if (byte == 0x7f) return 1;
    if (byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0) return 2; // C1
    if (byte == 0xe2) { // embeddings and overrides (U+202A to 202E) and isolates (U+2066 to 2069) turn words round
        const std::string_view three = text.substr(at, 3);
        if ((three >= "\u202a" && three <= "\u202e") || (three >= "\u2066" && three <= "\u2069")) return 3;
    }
    if (byte == 0xef && text.substr(at, 3) >= "\xef\xbf\xbe" && text.substr(at, 2) == "\xef\xbf") return 3;
    return 0;
}

} // namespace

void append_escaped(std::string_view text, std::string& out) {
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char* instead = nullptr;
        switch (text[at]) {
        case '&': instead = "&amp;"; break;
        case '<': instead = "&lt;"; break;
        case '>': instead = "&gt;"; break;
        case '"': instead = "&quot;"; break;
        default: break;
        }
        const std::size_t gone = instead ? 1 : forbidden_at(text, at);
        if (!instead && gone == 0) continue;
        out.append(text, from, at - from);
        if (instead) out += instead;
        from = at + gone;
        at = from - 1;
    }
    if (from < text.size()) out.append(text, from);
}

bool has_forbidden(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if (forbidden_at(text, at) != 0) return true;
    return false;
}

std::string without_forbidden(std::string text) {
    if (!has_forbidden(text)) return text;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t gone = forbidden_at(text, at);
        if (gone == 0) out += text[at];
        at += gone == 0 ? 1 : gone;
    }
    return out;
}

} // namespace part_one
