// The tables of the open data and their columns, in one list: what writes them is what explains them.
//
// register.csv, awards.csv, providers.csv and the awards that are no grants; RFC 4180, UTF-8, ISO dates, plain decimals,
// lists in one cell, parted by "; ". The headings of the files, datapackage.json and /data/ are all made of this list.
#pragma once

#include "register/awards.h"
#include "render/pages/pages.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

enum class CellKind { text, address, number, whole_number, date, truth, texts, numbers };

/// What can be said of a column before there is a row. Its words are "data.column.<name>".
struct ColumnNote {
    OwnWord name;
    CellKind kind = CellKind::text;
    bool is_always_there = false; // no row is without it
};

struct DataTable {
    std::string_view name; // "awards": in datapackage.json, and of its words "data.file.awards"
    OwnWord file_name;
    Address SiteFiles::*file;
    std::vector<ColumnNote> columns; // the first names the row: no two rows share it
    std::string (*rows)(const PageContext&);
    std::string_view leads_to_table = {}; // the table that a column of it leads to,
    std::string_view leading_column = {}; // and that column
    std::string_view column_led_to = {};  // and which column there holds the same
};

const std::vector<DataTable>& data_tables();
/// The names of the columns as the first row of the file.
std::string heading_of(const DataTable& table);

DataTable register_table();
DataTable awards_table();
DataTable providers_table();
DataTable left_out_table();

/// One row, with its line break: lists of some records or awards are made of the same rows.
std::string register_row(const PageContext& context, std::size_t record);
std::string award_row(const PageContext& context, const AwardLine& line);

/// A cell of a CSV file (RFC 4180); one that a spreadsheet would run gets an apostrophe in front.
std::string csv_cell(std::string_view text);

} // namespace part_one
