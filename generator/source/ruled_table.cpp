// Tables whose columns are told by the gaps of a rule. With one line to a row the rule stands below the names of the
// columns; where cells have several lines, an empty line stands between two rows and a rule above and below them all.
#include "source/drawn_table.h"

#include <algorithm>

namespace part_one {

namespace {

using Line = std::u32string;

constexpr std::size_t shortest_rule = 8;
constexpr std::size_t tallest_table = 2000; // lines

struct Column {
    std::size_t begin, end; // where the dashes stand
};

std::size_t indent_of(const Line& line) { return std::min(line.find_first_not_of(U' '), line.size()); }

bool is_of(const Line& line, std::u32string_view letters) {
    return !line.empty() && line.find_first_not_of(letters) == Line::npos;
}

/// "-----": one run of dashes, long enough to be the edge of a table.
bool is_unbroken_rule(const Line& line) {
    const std::size_t indent = indent_of(line);
    return indent <= 3 && line.size() >= indent + shortest_rule && line.find_first_not_of(U'-', indent) == Line::npos;
}

/// The columns of "-----  ----- ---"; none where it is no such rule.
std::vector<Column> columns_of(const Line& line) {
    std::vector<Column> columns;
    if (indent_of(line) > 3 || !is_of(line, U"- ")) return columns;
    for (std::size_t at = line.find(U'-'); at != Line::npos;) {
        const std::size_t end = std::min(line.find(U' ', at), line.size());
        if (end < at + 2) return {};
        columns.push_back({at, end});
        at = line.find(U'-', end);
    }
    if (columns.size() < 2) columns.clear();
    return columns;
}

class Ruled {
  public:
    Ruled(const std::vector<Line>& lines, std::size_t at) : lines_(lines), first_(at) {}

    std::optional<DrawnTable> read() {
        if (first_ > 0 && !lines_[first_ - 1].empty()) return std::nullopt;
        if (is_unbroken_rule(lines_[first_])) return read_with_edges();
        columns_ = columns_of(lines_[first_]);
        if (!columns_.empty()) return read_headless();
        return read_simple();
    }

  private:
    std::size_t end_of_search() const { return std::min(lines_.size(), first_ + tallest_table); }

    /// A rule, the names of the columns, a rule with gaps, rows with empty lines between, a rule.
    std::optional<DrawnTable> read_with_edges() {
        const Line& edge = lines_[first_];
        std::size_t rule = first_ + 1;
        while (rule < lines_.size() && !lines_[rule].empty() && columns_of(lines_[rule]).empty()) ++rule;
        if (rule >= lines_.size() || rule == first_ + 1 || lines_[rule].empty()) return std::nullopt;
        columns_ = columns_of(lines_[rule]);
        if (columns_.front().begin != indent_of(edge) || columns_.back().end != edge.size()) return std::nullopt;
        std::size_t last = rule + 1;
        while (last < end_of_search() && lines_[last] != edge) ++last;
        if (last >= end_of_search()) return std::nullopt;
        DrawnTable table;
        table.has_head = true;
        if (!add_row(table, first_ + 1, rule) || !add_rows(table, rule + 1, last)) return std::nullopt;
        return finished(std::move(table), last + 1);
    }

    /// A rule with gaps above and below: rows of one line, or with empty lines between them.
    std::optional<DrawnTable> read_headless() {
        std::size_t last = first_ + 1;
        bool has_gaps = false;
        while (last < end_of_search() && lines_[last] != lines_[first_]) {
            if (!lines_[last].empty() && (!columns_of(lines_[last]).empty() || is_unbroken_rule(lines_[last])))
                return std::nullopt;
            has_gaps = has_gaps || lines_[last].empty();
            ++last;
        }
        if (last >= end_of_search() || last == first_ + 1) return std::nullopt;
        DrawnTable table;
        if (!has_gaps) {
            for (std::size_t at = first_ + 1; at < last; ++at)
                if (!add_row(table, at, at + 1)) return std::nullopt;
        } else if (!add_rows(table, first_ + 1, last)) {
            return std::nullopt;
        }
        return finished(std::move(table), last + 1);
    }

    /// The names of the columns, a rule with gaps, rows of one line up to an empty one.
    std::optional<DrawnTable> read_simple() {
        if (lines_[first_].empty() || first_ + 2 >= lines_.size()) return std::nullopt;
        columns_ = columns_of(lines_[first_ + 1]);
        if (columns_.empty()) return std::nullopt;
        DrawnTable table;
        table.has_head = true;
        if (!add_row(table, first_, first_ + 1) || count_words(table.rows.front()) < 2) return std::nullopt;
        std::size_t at = first_ + 2;
        for (; at < lines_.size() && !lines_[at].empty(); ++at) {
            if (lines_[at] == lines_[first_ + 1]) {
                ++at;
                break;
            }
            if (!add_row(table, at, at + 1)) return std::nullopt;
        }
        return finished(std::move(table), at);
    }

    std::optional<DrawnTable> finished(DrawnTable table, std::size_t end) const {
        // What stands right behind a drawing was not part of it.
        if (end < lines_.size() && !lines_[end].empty()) return std::nullopt;
        const bool has_columns =
            std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return count_words(row) > 1; });
        if (!has_columns || (table.has_head && table.rows.size() < 2)) return std::nullopt;
        table.height = end - first_;
        return table;
    }

    static std::ptrdiff_t count_words(const std::vector<std::string>& row) {
        return std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !cell.empty(); });
    }

    bool add_rows(DrawnTable& table, std::size_t from, std::size_t to) const {
        for (std::size_t at = from; at < to;) {
            if (lines_[at].empty()) {
                ++at;
                continue;
            }
            std::size_t end = at;
            while (end < to && !lines_[end].empty()) ++end;
            if (!add_row(table, at, end)) return false;
            at = end;
        }
        return true;
    }

    /// The row of these lines; false where a word crosses from one column into the next.
    bool add_row(DrawnTable& table, std::size_t from, std::size_t to) const {
        std::vector<std::vector<Line>> cells(columns_.size());
        for (std::size_t at = from; at < to; ++at) {
            const Line& line = lines_[at];
            if (indent_of(line) < columns_.front().begin || line.find(U'\t') != Line::npos) return false;
            for (std::size_t column = 0; column < columns_.size(); ++column) {
                const bool is_last = column + 1 == columns_.size();
                const std::size_t begin = columns_[column].begin;
                const std::size_t end = is_last ? line.size() : columns_[column + 1].begin;
                if (begin >= line.size()) {
                    cells[column].emplace_back();
                    continue;
                }
                if (!is_last && end <= line.size() && line[end - 1] != U' ') return false;
                cells[column].push_back(line.substr(begin, end - begin));
            }
        }
        std::vector<std::string> row;
        for (const std::vector<Line>& cell : cells) {
            auto text = text_of_cell(cell);
            if (!text) return false;
            row.push_back(std::move(*text));
        }
        table.rows.push_back(std::move(row));
        return true;
    }

    const std::vector<Line>& lines_;
    std::size_t first_;
    std::vector<Column> columns_;
};

} // namespace

std::optional<DrawnTable> read_ruled_table(const std::vector<std::u32string>& lines, std::size_t at) {
    return Ruled(lines, at).read();
}

} // namespace part_one
