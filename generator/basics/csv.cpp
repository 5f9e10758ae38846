#include "basics/csv.h"

#include "basics/text.h"

namespace part_one {

std::vector<CsvRow> parse_csv(std::string_view text) {
    std::vector<CsvRow> rows;
    CsvRow row;
    std::string cell;
    int line = 1;
    bool is_quoted = false, was_quoted = false;
    const auto end_cell = [&] {
        row.cells.push_back(std::move(cell));
        cell.clear();
        was_quoted = false;
    };
    const auto end_row = [&] {
        const bool is_empty = row.cells.empty() && cell.empty() && !was_quoted;
        if (!is_empty) {
            end_cell();
            rows.push_back(std::move(row));
        }
        row = {};
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (row.cells.empty() && cell.empty() && !was_quoted) row.line = line;
        if (c == '\n') ++line;
        if (is_quoted) {
            if (c != '"') {
                cell += c;
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                cell += text[++at];
            } else {
                is_quoted = false;
            }
        } else if (c == '"' && cell.empty()) {
            is_quoted = was_quoted = true;
        } else if (c == ',') {
            end_cell();
        } else if (c == '\n' || c == '\r') {
            end_row();
        } else {
            cell += c;
        }
    }
    end_row();
    return rows;
}

std::string csv_row(const std::vector<std::string>& cells) {
    std::string row;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0) row += ',';
        const std::string& cell = cells[at];
        row += cell.find_first_of(",\"\r\n") == std::string::npos ? cell : '"' + replaced(cell, "\"", "\"\"") + '"';
    }
    return row;
}

} // namespace part_one
