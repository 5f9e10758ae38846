#include "answers/old_list.h"

#include "adapters/unicode.h"
#include "basics/csv.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "basics/written_date.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

enum class Column { number, title, date, published, address, file, other };

struct Heading {
    std::string_view words; // folded
    Column column;
};

/// What registers and web teams call them.
constexpr std::array headings{
    Heading{"number", Column::number},
    Heading{"decision number", Column::number},
    Heading{"no", Column::number},
    Heading{"ref", Column::number},
    Heading{"reference", Column::number},
    Heading{"decision reference", Column::number},
    Heading{"reference number", Column::number},
    Heading{"title", Column::title},
    Heading{"decision title", Column::title},
    Heading{"date", Column::date},
    Heading{"decision date", Column::date},
    Heading{"date of decision", Column::date},
    Heading{"date decided", Column::date},
    Heading{"published", Column::published},
    Heading{"date published", Column::published},
    Heading{"publication date", Column::published},
    Heading{"old address", Column::address},
    Heading{"old url", Column::address},
    Heading{"address", Column::address},
    Heading{"url", Column::address},
    Heading{"link", Column::address},
    Heading{"web address", Column::address},
    Heading{"file", Column::file},
    Heading{"file name", Column::file},
    Heading{"filename", Column::file},
    Heading{"source", Column::file},
    Heading{"form", Column::file},
};

/// "Old_Address:" is "old address".
std::string plain(std::string_view heading) {
    std::string words = fold(heading);
    for (char& c : words)
        if (c == '_' || c == '-' || c == ':' || c == '.') c = ' ';
    return squeezed(words);
}

Column column_of(std::string_view heading) {
    const std::string words = plain(heading);
    for (const Heading& known : headings)
        if (known.words == words) return known.column;
    return Column::other;
}

/// The rows that a spreadsheet counts: an empty line is one, a line break inside a cell begins none.
std::vector<int> row_numbers(const std::vector<CsvRow>& rows) {
    std::vector<int> numbers;
    int number = 0, next_line = 1;
    for (const CsvRow& row : rows) {
        number += 1 + row.line - next_line;
        next_line = row.line + 1;
        for (const std::string& cell : row.cells)
            next_line += static_cast<int>(std::count(cell.begin(), cell.end(), '\n'));
        numbers.push_back(number);
    }
    return numbers;
}

/// One day, and nothing else beside it but a time of the day.
std::optional<Date> day_in(std::string_view cell) {
    if (const auto day = parse_iso_date(trimmed(cell))) return day;
    const std::vector<WrittenDate> found = find_dates(fold(cell));
    return found.size() == 1 ? std::optional(found.front().date) : std::nullopt;
}

bool is_full_address(std::string_view address) {
    const std::string start = lower_ascii(address.substr(0, 8));
    if (!start.starts_with("http://") && !start.starts_with("https://")) return false;
    return std::none_of(address.begin(), address.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == 0x7f;
    });
}

/// Several addresses in one cell stand apart by spaces or semicolons.
void read_addresses(std::string_view cell, OldRow& row) {
    const std::string spaced = squeezed(replaced(std::string(cell), ";", " "));
    for (const std::string_view address : split(spaced, ' ')) {
        if (address.empty()) continue;
        if (is_full_address(address)) {
            row.addresses.emplace_back(address);
        } else {
            row.complaints.emplace_back("the old address is not in full; write it as it stood in the browser, from "
                                        "https:// on");
        }
    }
}

void read_day(std::string_view cell, const char* what, std::optional<Date>& day, OldRow& row) {
    if (trimmed(cell).empty()) return;
    day = day_in(cell);
    if (!day)
        row.complaints.push_back(std::string("the ") + what +
                                 " cannot be read as one day; write it as 2019-03-23 or 23 March 2019");
}

void read_cell(Column column, const std::string& cell, OldRow& row) {
    switch (column) {
    case Column::number: row.number = squeezed(cell); return;
    case Column::title: row.title = squeezed(cell); return;
    case Column::file: row.file = std::string(trimmed(cell)); return;
    case Column::date: return read_day(cell, "date", row.date, row);
    case Column::published: return read_day(cell, "day of publication", row.published, row);
    case Column::address: return read_addresses(cell, row);
    case Column::other: return;
    }
}

std::vector<Column> columns_of(const std::vector<std::string>& names, OldList& list) {
    std::vector<Column> columns;
    for (const std::string& name : names) {
        const Column column = column_of(name);
        if (column == Column::other && !trimmed(name).empty()) list.other_columns.push_back(squeezed(name));
        const bool is_repeated = column != Column::other && column != Column::address &&
                                 std::find(columns.begin(), columns.end(), column) != columns.end();
        if (is_repeated)
            throw UsageFailure("two columns of the list mean the same, the second is \"" + squeezed(name) +
                               "\"; rename or delete one of them");
        columns.push_back(column);
    }
    return columns;
}

} // namespace

OldList read_old_list(std::string_view csv) {
    if (csv.starts_with("\xef\xbb\xbf")) csv.remove_prefix(3);
    if (!is_utf8(csv))
        throw UsageFailure("the list is not UTF-8; in Excel, save it as \"CSV UTF-8 (comma delimited)\"");
    const std::vector<CsvRow> rows = parse_csv(csv);
    OldList list;
    const std::vector<Column> columns = rows.empty() ? std::vector<Column>{} : columns_of(rows.front().cells, list);
    if (std::find(columns.begin(), columns.end(), Column::file) == columns.end())
        throw UsageFailure("the first row of the list has no column \"file\"; it names the columns, parted by commas: "
                           "number, title, date, old address, file, and published where that is known");
    list.has_published = std::find(columns.begin(), columns.end(), Column::published) != columns.end();
    const std::vector<int> numbers = row_numbers(rows);
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const std::vector<std::string>& cells = rows[at].cells;
        if (std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return trimmed(cell).empty(); }))
            continue; // what a spreadsheet leaves below its last row
        OldRow& row = list.rows.emplace_back();
        row.row = numbers[at];
        if (cells.size() > columns.size())
            row.complaints.emplace_back("the row has more cells than there are headings; a comma inside a cell needs "
                                        "quotation marks round the cell");
        for (std::size_t cell = 0; cell < std::min(cells.size(), columns.size()); ++cell)
            read_cell(columns[cell], cells[cell], row);
    }
    return list;
}

} // namespace part_one
