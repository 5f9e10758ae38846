// The list of an existing register: one row a decision, with its number, title, date, old address and the file of its form.
//
// Columns are known by their heading, in any order and in the words that registers use; others are passed over and told.
// A row that cannot be read is told with its number and kept: nothing is dropped in silence.
#pragma once

#include "basics/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct OldRow {
    int row = 0; // as a spreadsheet counts: the headings are row 1
    std::string number;
    std::string title;
    std::string file;
    std::optional<Date> date;
    std::optional<Date> published;
    std::vector<std::string> addresses;  // on the old site, in full
    std::vector<std::string> complaints; // what of the row cannot be read, and what to do
};

struct OldList {
    std::vector<OldRow> rows;
    bool has_published = false;             // a column of days of publication
    std::vector<std::string> other_columns; // headings that mean nothing here
};

/// Throws UsageFailure where the text is no list: not UTF-8, no known headings, no column of files.
OldList read_old_list(std::string_view csv);

} // namespace part_one
