#include "properties/drawings.h"

#include "basics/text.h"

#include <algorithm>
#include <vector>

namespace properties {

namespace {

using Cell = std::vector<std::string>; // its lines
using Row = std::vector<Cell>;

std::size_t width_of(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++letters) part_one::next_code_point(text, at);
    return letters;
}

Cell broken(std::string_view text, std::size_t width) {
    Cell lines;
    for (std::string_view word : part_one::split(text, ' ')) {
        if (word.empty()) continue;
        if (lines.empty() || width_of(lines.back()) + 1 + width_of(word) > width) {
            lines.emplace_back(word);
        } else {
            lines.back() += " " + std::string(word);
        }
    }
    return lines;
}

std::vector<std::string_view> cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
    for (std::size_t at = line.find(" | "); at != std::string_view::npos; at = line.find(" | ")) {
        cells.push_back(line.substr(0, at));
        line.remove_prefix(at + 3);
    }
    cells.push_back(line);
    return cells;
}

std::string padded(const Cell& cell, std::size_t line, std::size_t width) {
    std::string text = line < cell.size() ? cell[line] : std::string();
    return text + std::string(width - width_of(text), ' ');
}

class Pen {
  public:
    Pen(std::vector<Row> rows, std::vector<std::size_t> widths) : rows_(std::move(rows)), widths_(std::move(widths)) {}

    std::string grid() const {
        std::string out = border('-');
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            for (std::size_t line = 0; line < height(rows_[at]); ++line) {
                out += "|";
                for (std::size_t column = 0; column < widths_.size(); ++column)
                    out += " " + padded(rows_[at][column], line, widths_[column]) + " |";
                out += "\n";
            }
            out += border(at == 0 ? '=' : '-');
        }
        return out;
    }

    std::string multiline() const {
        std::size_t whole = widths_.size() - 1;
        for (const std::size_t width : widths_) whole += width;
        const std::string edge = "  " + std::string(whole, '-') + "\n";
        std::string out = edge + words(rows_.front());
        out += " ";
        for (const std::size_t width : widths_) out += " " + std::string(width, '-');
        out += "\n";
        for (std::size_t at = 1; at < rows_.size(); ++at) out += (at > 1 ? "\n" : "") + words(rows_[at]);
        return out + (rows_.size() == 2 ? "\n" : "") + edge;
    }

  private:
    static std::size_t height(const Row& row) {
        std::size_t most = 1;
        for (const Cell& cell : row) most = std::max(most, cell.size());
        return most;
    }

    std::string border(char c) const {
        std::string out = "+";
        for (const std::size_t width : widths_) out += std::string(width + 2, c) + "+";
        return out + "\n";
    }

    std::string words(const Row& row) const {
        std::string out;
        for (std::size_t line = 0; line < height(row); ++line) {
            out += " ";
            for (std::size_t column = 0; column < widths_.size(); ++column)
                out += " " + padded(row[column], line, widths_[column]);
            out += "\n";
        }
        return out;
    }

    std::vector<Row> rows_;
    std::vector<std::size_t> widths_;
};

} // namespace

std::string drawn(std::string text, Drawing drawing) {
    if (drawing == Drawing::none) return text;
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    const std::size_t width = drawing == Drawing::grid ? 60 : 20;
    std::vector<Row> rows;
    std::vector<std::size_t> widths;
    for (std::string_view line : part_one::split(std::string_view(text).substr(0, end), '\n')) {
        Row row;
        for (std::string_view cell : cells_of(line)) row.push_back(broken(cell, width));
        widths.resize(std::max(widths.size(), row.size()), width);
        for (std::size_t column = 0; column < row.size(); ++column)
            for (const std::string& words : row[column]) widths[column] = std::max(widths[column], width_of(words));
        rows.push_back(std::move(row));
    }
    for (Row& row : rows) row.resize(widths.size());
    const Pen pen(std::move(rows), std::move(widths));
    std::string table = drawing == Drawing::multiline ? pen.multiline() : pen.grid();
    if (drawing == Drawing::quoted_grid) {
        table.pop_back();
        table = "> " + part_one::replaced(std::move(table), "\n", "\n> ") + "\n";
    }
    return table + text.substr(end);
}

} // namespace properties
