#include "source/drawn_table.h"

#include "basics/text.h"

namespace part_one {

namespace {

bool is_figure(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

std::u32string_view trimmed_letters(std::u32string_view text) {
    while (!text.empty() && text.front() == U' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == U' ') text.remove_suffix(1);
    return text;
}

/// "- ", "2. ", "(a) ", "☐ ": begins a line of its own in a cell.
bool begins_item(std::u32string_view text) {
    if (text.size() < 2) return false;
    if (text.front() == U'☐' || text.front() == U'☒') return true;
    if ((text.front() == U'-' || text.front() == U'*' || text.front() == U'+' || text.front() == U'•') &&
        text[1] == U' ')
        return true;
    std::size_t at = text.front() == U'(' ? 1 : 0;
    const std::size_t first = at;
    while (at < text.size() && at < first + 4 && (is_figure(text[at]) || is_letter(text[at]))) ++at;
    return at > first && at + 1 < text.size() && (text[at] == U'.' || text[at] == U')') && text[at + 1] == U' ' &&
           (is_figure(text[first]) || at == first + 1 || text[at] == U')');
}

/// Is a code fence or the border of a drawing inside this cell?
bool stands_alone(std::u32string_view text) {
    return text.starts_with(U"```") || text.starts_with(U"~~~") || text.starts_with(U"+--") || text.starts_with(U"+==");
}

void append_escaped(std::u32string_view text, std::string& out) {
    bool escaped = false;
    for (const char32_t c : text) {
        if (c == U'|' && !escaped) out += '\\';
        append_utf8(c, out);
        escaped = c == U'\\' && !escaped;
    }
}

} // namespace

std::u32string code_points_of(std::string_view line) {
    while (!line.empty() && is_ascii_space(line.back())) line.remove_suffix(1);
    std::u32string letters;
    letters.reserve(line.size());
    for (std::size_t at = 0; at < line.size();) letters += next_code_point(line, at);
    return letters;
}

std::optional<std::string> text_of_cell(const std::vector<std::u32string>& lines) {
    std::string out;
    bool apart = false; // an empty line or the end of a line that a person set
    for (const std::u32string& line : lines) {
        std::u32string_view text = trimmed_letters(line);
        // What Word moves in, pandoc quotes.
        while (text.starts_with(U"> ") || text == U">") text = trimmed_letters(text.substr(1));
        if (text.empty()) {
            apart = true;
            continue;
        }
        if (stands_alone(text)) return std::nullopt;
        const bool ends = text.size() > 1 && text.back() == U'\\' && text[text.size() - 2] != U'\\';
        if (ends) text = trimmed_letters(text.substr(0, text.size() - 1));
        if (!out.empty()) out += apart || begins_item(text) ? "<br>" : " ";
        append_escaped(text, out);
        apart = ends;
    }
    return out;
}

} // namespace part_one
