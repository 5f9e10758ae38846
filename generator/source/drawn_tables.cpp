#include "source/drawn_tables.h"

#include "source/drawn_table.h"
#include "source/fences.h"

#include <algorithm>

namespace part_one {

namespace {

std::string written(const std::vector<std::string>& row) {
    std::string line = "|";
    for (const std::string& cell : row) line += " " + cell + " |";
    return line;
}

void write_out(const DrawnTable& table, std::size_t at, std::vector<std::string>& lines) {
    const std::size_t columns = table.rows.front().size();
    std::vector<std::string> out;
    if (!table.has_head) out.push_back(written(std::vector<std::string>(columns)));
    for (const auto& row : table.rows) {
        out.push_back(written(row));
        if (table.has_head && out.size() == 1) out.push_back(written(std::vector<std::string>(columns, "---")));
    }
    if (!table.has_head) out.insert(out.begin() + 1, written(std::vector<std::string>(columns, "---")));
    if (out.size() > table.height) return;
    out.resize(table.height);
    std::move(out.begin(), out.end(), lines.begin() + static_cast<std::ptrdiff_t>(at));
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
    Fences fences;
    for (std::size_t at = 0; at < lines.size();) {
        if (fences.holds(lines[at])) {
            ++at;
            continue;
        }
        auto table = read_grid_table(letters, at);
        if (!table) table = read_ruled_table(letters, at);
        if (table) write_out(*table, at, lines);
        at += table ? table->height : 1;
    }
    return lines;
}

} // namespace part_one
