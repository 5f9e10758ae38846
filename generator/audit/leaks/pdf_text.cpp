#include "audit/leaks/pdf_text.h"

#include "basics/text.h"

#include <cstdlib>

namespace part_one {
namespace {

constexpr int wide_gap = -180; // thousandths of the type's size; less is kerning

struct Drawn {
    std::string text;
    std::size_t end = 0; // behind the string
};

// (text \(with\) escapes and \101 octals)
Drawn read_literal(std::string_view content, std::size_t at) {
    Drawn out;
    int depth = 0;
    for (; at < content.size(); ++at) {
        char c = content[at];
        if (c == '(' && depth++ == 0) continue;
        if (c == ')' && --depth == 0) break;
        if (c == '\\' && at + 1 < content.size()) {
            c = content[++at];
            if (c >= '0' && c <= '7') {
                int value = 0;
                std::size_t digits = 0;
                while (digits < 3 && at + digits < content.size() && content[at + digits] >= '0' &&
                       content[at + digits] <= '7')
                    value = value * 8 + (content[at + digits++] - '0');
                at += digits - 1;
                c = static_cast<char>(value & 0xFF);
            } else if (c == 'n' || c == 'r' || c == 't') {
                c = ' ';
            } else if (c == '\n' || c == '\r') {
                continue;
            }
        }
        if (c != '\0') out.text += c;
    }
    out.end = at + 1;
    return out;
}

// <48656C6C6F>
Drawn read_hexadecimal(std::string_view content, std::size_t at) {
    Drawn out;
    std::string digits;
    for (++at; at < content.size() && content[at] != '>'; ++at)
        if (!is_ascii_space(content[at])) digits += content[at];
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        const auto byte = static_cast<char>(std::strtol(digits.substr(i, 2).c_str(), nullptr, 16));
        if (byte != '\0') out.text += byte;
    }
    out.end = at + 1;
    return out;
}

} // namespace

std::string text_shown_by_pdf(std::string_view content) {
    std::string out;
    bool is_in_array = false;
    std::size_t at = 0;
    while (at < content.size()) {
        const char c = content[at];
        const bool is_dictionary = c == '<' && at + 1 < content.size() && content[at + 1] == '<';
        if (c == '(' || (c == '<' && !is_dictionary)) {
            const Drawn drawn = c == '(' ? read_literal(content, at) : read_hexadecimal(content, at);
            if (!out.empty() && out.back() != ' ') out += "<>";
            for (char letter : drawn.text) out += letter == '<' || letter == '>' ? ' ' : letter;
            at = drawn.end;
            continue;
        }
        if (c == '[') is_in_array = true;
        if (c == ']') is_in_array = false;
        if (is_in_array && c == '-' && std::atoi(std::string(content.substr(at, 8)).c_str()) < wide_gap) out += ' ';
        at += is_dictionary ? 2u : 1u;
    }
    return out;
}

} // namespace part_one
