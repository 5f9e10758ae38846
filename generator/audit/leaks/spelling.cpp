#include "audit/leaks/spelling.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace part_one {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

int hex_byte(std::string_view text, std::size_t at) {
    const int high = hex_digit(at_or_nul(text, at)), low = hex_digit(at_or_nul(text, at + 1));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// A UTF-8 sequence whose bytes `byte(k)` gives; a byte that begins none is taken for Latin-1.
template <class Byte>
SpeltLetter sequence(Byte byte) {
    const auto lead = static_cast<unsigned char>(byte(0));
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    char32_t point = more == 3 ? lead & 0x07u : more == 2 ? lead & 0x0Fu : lead & 0x1Fu;
    for (std::size_t k = 1; k <= more; ++k) {
        const auto next = static_cast<unsigned char>(byte(k));
        if ((next & 0xC0) != 0x80) return {lead, 1};
        point = (point << 6) | (next & 0x3Fu);
    }
    return more == 0 ? SpeltLetter{lead, 1} : SpeltLetter{point, more + 1};
}

} // namespace

SpeltLetter read_wide(std::string_view text, std::size_t at) {
    return sequence([&](std::size_t k) { return at_or_nul(text, at + k); });
}

SpeltLetter read_reference(std::string_view text, std::size_t at) {
    const std::size_t end = text.substr(at, 12).find(';');
    if (end == std::string_view::npos || end < 2) return {};
    const std::string_view name = text.substr(at + 1, end - 1);
    if (name[0] == '#') {
        const bool is_hex = name.size() > 1 && (name[1] | 0x20) == 'x';
        char32_t point = 0;
        for (char c : name.substr(is_hex ? 2 : 1)) {
            const int digit = hex_digit(c);
            if (digit < 0 || (!is_hex && digit > 9) || point > 0x10FFFF) return {};
            point = point * (is_hex ? 16 : 10) + static_cast<char32_t>(digit);
        }
        return {point, end + 1};
    }
    for (char c : name)
        if (!is_letter(c) && !is_digit(c)) return {};
    if (name == "shy" || name == "zwj" || name == "zwnj") return {0xAD, end + 1};
    if (name == "szlig") return {0xDF, end + 1};
    if (name == "aelig" || name == "AElig") return {0xE6, end + 1};
    for (std::string_view accent : {"acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"})
        if (name.substr(1) == accent) return {static_cast<char32_t>(name[0]), end + 1};
    return {' ', end + 1};
}

SpeltLetter read_percent(std::string_view text, std::size_t at) {
    std::array<char, 4> bytes{};
    std::array<std::size_t, 5> begins{at};
    for (std::size_t k = 0; k < bytes.size(); ++k) {
        std::size_t from = begins[k];
        begins[k + 1] = from;
        if (at_or_nul(text, from) != '%') break;
        while (text.substr(from + 1, 2) == "25" && hex_byte(text, from + 3) >= 0) from += 2; // written twice: %254B
        const int value = hex_byte(text, from + 1);
        if (value < 0) break;
        bytes[k] = static_cast<char>(value);
        begins[k + 1] = from + 3;
    }
    if (begins[1] == at) return {};
    if (static_cast<unsigned char>(bytes[0]) < 0x80) return {static_cast<char32_t>(bytes[0]), begins[1] - at};
    const SpeltLetter found = sequence([&](std::size_t k) { return bytes[k]; });
    return {found.point, begins[found.size] - at};
}

bool groups_thousands(std::string_view text, std::size_t at) {
    if (!is_digit(at_or_nul(text, at + 1)) || !is_digit(at_or_nul(text, at + 2)) ||
        !is_digit(at_or_nul(text, at + 3)) || is_digit(at_or_nul(text, at + 4)))
        return false;
    std::size_t digits = 0;
    while (digits < at && is_digit(text[at - digits - 1])) ++digits;
    return digits >= 1 && digits <= 3 && (digits == at || !is_letter(text[at - digits - 1]));
}

bool parts_words(std::string_view tag) {
    constexpr std::string_view blocks[] = {
        "p",       "div",        "h1",         "h2",      "h3",       "h4",     "h5",    "h6",     "li",
        "ul",      "ol",         "td",         "th",      "tr",       "table",  "thead", "tbody",  "caption",
        "section", "article",    "main",       "header",  "footer",   "nav",    "aside", "dl",     "dt",
        "dd",      "br",         "hr",         "form",    "fieldset", "legend", "label", "button", "option",
        "select",  "title",      "body",       "head",    "html",     "meta",   "link",  "script", "style",
        "figure",  "figcaption", "blockquote", "details", "summary",  "tc"};
    std::size_t end = 0;
    while (end < tag.size() && (is_letter(tag[end]) || is_digit(tag[end]) || tag[end] == ':')) ++end;
    tag = tag.substr(0, end);
    tag.remove_prefix(tag.find(':') + 1); // npos + 1 is the front
    return std::find(std::begin(blocks), std::end(blocks), tag) != std::end(blocks);
}

} // namespace part_one
