// The columns of one table with what fills each: heading and cells come from the same line and cannot part.
#pragma once

#include "render/formats/data_tables.h"

#include <optional>

namespace part_one {

template <class Row>
struct Column {
    ColumnNote note;
    std::string (*cell)(const PageContext&, const Row&); // as it is; whether it is defused is the kind's affair
};

template <class Row>
std::vector<ColumnNote> notes_of(const std::vector<Column<Row>>& columns) {
    std::vector<ColumnNote> notes;
    notes.reserve(columns.size());
    for (const Column<Row>& column : columns) notes.push_back(column.note);
    return notes;
}

/// Numbers, days and truths are written by this program and stay what they are; all else may have been written by anybody.
inline bool is_free_text(CellKind kind) {
    return kind == CellKind::text || kind == CellKind::texts || kind == CellKind::address;
}

template <class Row>
void append_row(const PageContext& context, const std::vector<Column<Row>>& columns, const Row& row, std::string& out) {
    bool is_first = true;
    for (const Column<Row>& column : columns) {
        if (!is_first) out += ',';
        is_first = false;
        const std::string cell = column.cell(context, row);
        out += is_free_text(column.note.kind) ? csv_cell(cell) : cell;
    }
    out += "\r\n";
}

template <class Items, class Name>
std::string joined(const Items& items, Name name) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += "; ";
        out += name(item);
    }
    return out;
}

std::string date_cell(const std::optional<Date>& date);
std::string sum_cell(const std::optional<Pence>& sum);
std::string name_cell(const PageContext& context, std::size_t organisation);

} // namespace part_one
