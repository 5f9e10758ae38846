#include "audit/leaks/escapes.h"

#include "basics/text.h"

#include <cstdint>

namespace part_one {
namespace {

int hex_digit(char c) {
    if (is_ascii_digit(c)) return c - '0';
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

struct Hex {
    char32_t value = 0;
    std::size_t digits = 0;
};

Hex read_hex(std::string_view text, std::size_t at, std::size_t most) {
    Hex hex;
    while (hex.digits < most && at + hex.digits < text.size()) {
        const int digit = hex_digit(text[at + hex.digits]);
        if (digit < 0) break;
        hex.value = hex.value * 16 + static_cast<char32_t>(digit);
        ++hex.digits;
    }
    return hex;
}

void append_point(char32_t point, std::string& out) {
    const bool is_character = point != 0 && point <= 0x10FFFF && !(point >= 0xD800 && point <= 0xDFFF);
    append_utf8(is_character ? point : U' ', out);
}

struct Named {
    std::string_view name; // behind the '&'
    char stands_for;
};
constexpr Named references[] = {{"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''}};
constexpr std::string_view ampersands[] = {"amp;", "#38;", "#x26;", "#X26;"};

// How many bytes behind an '&' only write it again: &amp;amp;lt; is a '<' that was written three times.
std::size_t repeated_ampersands(std::string_view behind) {
    std::size_t at = 0;
    for (bool goes_on = true; goes_on;) {
        goes_on = false;
        for (std::string_view one : ampersands)
            if (behind.substr(at).starts_with(one)) {
                at += one.size();
                goes_on = true;
            }
    }
    return at;
}

} // namespace

std::string without_json_escapes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const char kind = text[++at];
        if (kind == 'u') {
            const Hex hex = read_hex(text, at + 1, 4);
            if (hex.digits < 4) continue;
            char32_t point = hex.value;
            at += 4;
            if (point >= 0xD800 && point < 0xDC00 && text.substr(at + 1, 2) == "\\u") {
                const Hex low = read_hex(text, at + 3, 4);
                if (low.digits == 4 && low.value >= 0xDC00 && low.value < 0xE000) {
                    point = 0x10000 + ((point - 0xD800) << 10) + (low.value - 0xDC00);
                    at += 6;
                }
            }
            append_point(point, out);
        } else if (kind == 'n' || kind == 'r' || kind == 't' || kind == 'b' || kind == 'f') {
            out += ' ';
        } else if (kind == 'x' && read_hex(text, at + 1, 2).digits == 2) { // JavaScript's
            append_point(read_hex(text, at + 1, 2).value, out);
            at += 2;
        } else {
            out += kind;
        }
    }
    return out;
}

std::string without_css_escapes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const Hex hex = read_hex(text, at + 1, 6);
        if (hex.digits == 0) { // the sign itself follows; a line break joins two lines
            if (text[at + 1] == '\n') ++at;
            continue;
        }
        append_point(hex.value, out);
        at += hex.digits;
        if (at + 1 < text.size() && is_ascii_space(text[at + 1])) ++at;
    }
    return out;
}

bool has_references_written_twice(std::string_view text) {
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const std::string_view behind = text.substr(at + 1);
        if (behind.starts_with("lt;")) return true;
        const std::size_t repeated = repeated_ampersands(behind);
        if (repeated == 0) continue;
        const std::string_view rest = behind.substr(repeated, 12);
        const std::size_t end = rest.find(';');
        if (end != std::string_view::npos && end >= 2 && rest.substr(0, end).find(' ') == std::string_view::npos)
            return true;
    }
    return false;
}

std::string with_references_resolved(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        out += text[at];
        if (text[at] != '&') continue;
        at += repeated_ampersands(text.substr(at + 1));
        for (const Named& reference : references) {
            if (!text.substr(at + 1).starts_with(reference.name)) continue;
            out.back() = reference.stands_for;
            at += reference.name.size();
            break;
        }
    }
    return out;
}

std::string with_single_backslashes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (char c : text)
        if (c != '\\' || out.empty() || out.back() != '\\') out += c;
    return out;
}

} // namespace part_one
