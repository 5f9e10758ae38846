// Tables that are boxed in: a border above and below every row, a stroke between two cells.
#include "source/drawn_table.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

using Line = std::u32string;

bool is_border(const Line& line, std::size_t indent) {
    return line.size() >= indent + 5 && line[indent] == U'+' && line.back() == U'+' &&
           std::all_of(line.begin() + static_cast<std::ptrdiff_t>(indent), line.end(),
                       [](char32_t c) { return c == U'+' || c == U'-' || c == U'=' || c == U':'; });
}

class Grid {
  public:
    Grid(const std::vector<Line>& lines, std::size_t at) : lines_(lines), first_(at) {}

    std::optional<DrawnTable> read() {
        if (!find_extent()) return std::nullopt;
        DrawnTable table;
        table.height = end_ - first_;
        std::size_t above = first_;
        for (std::size_t at = first_ + 1; at < end_; ++at) {
            if (!is_border(lines_[at], indent_)) continue;
            if (at == above + 1) return std::nullopt;
            auto row = read_row(above, at);
            if (!row) return std::nullopt;
            table.rows.push_back(std::move(*row));
            if (lines_[at].find(U'=') != Line::npos) {
                if (table.rows.size() == 1)
                    table.has_head = true;
                else if (at + 1 < end_)
                    return std::nullopt;
            }
            above = at;
        }
        if (table.rows.empty() || (table.has_head && table.rows.size() == 1)) return std::nullopt;
        return table;
    }

  private:
    /// The lines from border to border, all of one width, and where the columns are parted.
    bool find_extent() {
        // The middle of a drawing that is not sound is none.
        if (first_ > 0 && lines_[first_ - 1].find_first_of(U"|+") == lines_[first_ - 1].find_first_not_of(U' ') &&
            !lines_[first_ - 1].empty())
            return false;
        const Line& top = lines_[first_];
        while (indent_ < top.size() && top[indent_] == U' ') ++indent_;
        if (indent_ > 3 || !is_border(top, indent_) || top.find(U'=') != Line::npos) return false;
        end_ = first_;
        while (end_ < lines_.size() && is_inside(lines_[end_])) ++end_;
        if (end_ - first_ < 3 || !is_border(lines_[end_ - 1], indent_)) return false;
        for (std::size_t at = first_; at < end_; ++at) {
            if (!is_border(lines_[at], indent_)) continue;
            for (std::size_t column = indent_; column < top.size(); ++column)
                if (lines_[at][column] == U'+') borders_.insert(column);
        }
        return true;
    }

    bool is_inside(const Line& line) const {
        const Line& top = lines_[first_];
        if (line.size() != top.size()) return false;
        for (std::size_t column = 0; column < indent_; ++column)
            if (line[column] != U' ') return false;
        const auto is_edge = [](char32_t c) { return c == U'|' || c == U'+'; };
        return is_edge(line[indent_]) && is_edge(line.back());
    }

    /// "|        +------+": the border of a row of which other cells go on.
    bool is_inner_border(const Line& line, std::size_t from, std::size_t to) const {
        if (to < from + 3) return false;
        for (std::size_t column = from + 1; column < to; ++column)
            if (line[column] != U'-' && line[column] != U'=' && line[column] != U':' && line[column] != U'+')
                return false;
        return line[from] == U'+' || line[to] == U'+';
    }

    /// The cells between two borders. A cell that takes several columns leaves those behind it empty.
    std::optional<std::vector<std::string>> read_row(std::size_t above, std::size_t below) const {
        std::vector<std::string> row;
        std::size_t from = indent_;
        std::size_t skipped = 0;
        for (const std::size_t to : borders_) {
            if (to == indent_) continue;
            const auto parted = is_parted(above, below, to);
            if (!parted) return std::nullopt;
            if (!*parted) {
                ++skipped;
                continue;
            }
            std::vector<Line> cell;
            for (std::size_t at = above + 1; at < below; ++at) {
                const Line& line = lines_[at];
                cell.push_back(is_inner_border(line, from, to) ? Line() : line.substr(from + 1, to - from - 1));
            }
            auto text = text_of_cell(cell);
            if (!text) return std::nullopt;
            row.push_back(std::move(*text));
            for (; skipped > 0; --skipped) row.emplace_back();
            from = to;
        }
        if (skipped > 0) return std::nullopt;
        return row;
    }

    /// Does a stroke part the cells here? Nothing where it does in some lines of the row and not in others.
    std::optional<bool> is_parted(std::size_t above, std::size_t below, std::size_t column) const {
        std::size_t strokes = 0;
        for (std::size_t at = above + 1; at < below; ++at) {
            const char32_t c = lines_[at][column];
            if (c == U'|' || (c == U'+' && is_beside_border(lines_[at], column))) ++strokes;
        }
        if (strokes == 0) return false;
        if (strokes < below - above - 1) return std::nullopt;
        // A stroke that somebody wrote is no border.
        if (lines_[above][column] != U'+' || lines_[below][column] != U'+') return std::nullopt;
        return true;
    }

    static bool is_beside_border(const Line& line, std::size_t column) {
        const auto is_drawn = [](char32_t c) { return c == U'-' || c == U'=' || c == U':'; };
        return is_drawn(line[column - 1]) || (column + 1 < line.size() && is_drawn(line[column + 1]));
    }

    const std::vector<Line>& lines_;
    std::size_t first_;
    std::size_t end_ = 0; // behind the last line
    std::size_t indent_ = 0;
    std::set<std::size_t> borders_;
};

} // namespace

std::optional<DrawnTable> read_grid_table(const std::vector<std::u32string>& lines, std::size_t at) {
    return Grid(lines, at).read();
}

} // namespace part_one
