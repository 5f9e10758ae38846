#include "source/drawn_tables.h"

#include "basics/text.h"
#include "source/drawn_table.h"
#include "source/fences.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace part_one {

namespace {

constexpr std::size_t most_lines = 2000; // of a drawing

std::string written(const std::vector<std::string>& row) {
    std::string line = "|";
    for (const std::string& cell : row) line += " " + cell + " |";
    return line;
}

/// Soft hyphens and their like, which a program may leave out when it counts columns.
bool is_without_width(char32_t c) { return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

/// What stands before a drawing on each of its lines: "> ", or the place of a list item.
struct Margin {
    std::string first, next;
};

Margin margin_of(std::string_view line) {
    std::size_t end = 0;
    while (end < line.size() && (line[end] == ' ' || line[end] == '>')) ++end;
    std::size_t item = end;
    while (item < line.size() && is_ascii_digit(line[item])) ++item;
    const bool is_mark =
        item < line.size() &&
        (item > end ? line[item] == '.' || line[item] == ')' : line[item] == '-' || line[item] == '*') &&
        line.substr(item + 1).starts_with(" ");
    Margin margin{std::string(line.substr(0, end)), std::string(line.substr(0, end))};
    if (!is_mark) return margin;
    std::size_t behind = item + 1;
    while (behind < line.size() && line[behind] == ' ') ++behind;
    margin.first = line.substr(0, behind);
    margin.next += std::string(behind - end, ' ');
    return margin;
}

/// The drawing that begins on this line, whatever stands before each of its lines.
std::optional<DrawnTable> read_behind_margin(const std::vector<std::string>& lines, std::size_t at,
                                             const Margin& margin) {
    const std::string_view drawing = std::string_view(lines[at]).substr(margin.first.size());
    if (!drawing.starts_with("+-") && !drawing.starts_with("--")) return std::nullopt;
    const std::string_view bare = trimmed(margin.next); // of an empty line in a quote
    std::vector<std::u32string> letters;
    for (std::size_t next = at; next < lines.size() && next < at + most_lines; ++next) {
        std::string_view line = lines[next];
        const std::string& before = next == at ? margin.first : margin.next;
        if (line.starts_with(before))
            line.remove_prefix(before.size());
        else if (trimmed(line) == bare)
            line = {};
        else
            break;
        letters.push_back(code_points_of(line));
    }
    auto table = read_grid_table(letters, 0);
    if (!table) table = read_ruled_table(letters, 0);
    return table;
}

void write_out(const DrawnTable& table, std::size_t at, const Margin& margin, std::vector<std::string>& lines) {
    const std::size_t columns = table.rows.front().size();
    std::vector<std::string> out;
    if (!table.has_head) out.push_back(written(std::vector<std::string>(columns)));
    for (const auto& row : table.rows) {
        out.push_back(written(row));
        if (table.has_head && out.size() == 1) out.push_back(written(std::vector<std::string>(columns, "---")));
    }
    if (!table.has_head) out.insert(out.begin() + 1, written(std::vector<std::string>(columns, "---")));
    if (out.size() > table.height) return;
    for (std::size_t line = 0; line < table.height; ++line)
        lines[at + line] = line < out.size() ? (line == 0 ? margin.first : margin.next) + out[line]
                                             : std::string(trimmed(margin.next));
}

} // namespace

std::vector<std::string> with_tables_written_out(std::vector<std::string> lines) {
    const auto may_draw = [](const std::string& line) {
        return line.find("---") != std::string::npos || line.find("-- ") != std::string::npos;
    };
    if (std::none_of(lines.begin(), lines.end(), may_draw)) return lines;
    std::vector<std::u32string> letters;
    letters.reserve(lines.size());
    for (const std::string& line : lines) letters.push_back(code_points_of(line));
    std::vector<std::u32string> seen = letters;
    for (std::u32string& line : seen) std::erase_if(line, is_without_width);
    Fences fences;
    for (std::size_t at = 0; at < lines.size();) {
        if (fences.holds(lines[at])) {
            ++at;
            continue;
        }
        Margin margin;
        auto table = read_grid_table(letters, at);
        if (!table) table = read_ruled_table(letters, at);
        if (!table) table = read_grid_table(seen, at);
        if (!table) table = read_ruled_table(seen, at);
        if (!table) {
            margin = margin_of(lines[at]);
            if (!margin.first.empty()) table = read_behind_margin(lines, at, margin);
        }
        if (table) write_out(*table, at, margin, lines);
        at += table ? table->height : 1;
    }
    return lines;
}

} // namespace part_one
