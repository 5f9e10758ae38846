// Tables that a converter drew with dashes and strokes, written as Markdown has them.
//
// `pandoc` draws the tables of a Word form with a box round every cell or with rules, and breaks the words of a cell
// where its column ends: "Is the report for" and below it "publication?" is one question. Markdown knows no such tables;
// read line by line, a label that was broken in its cell would be none.
#pragma once

#include <string>
#include <vector>

namespace part_one {

/// The same lines with a row of such a table on one line, as a pipe table. As many empty lines stand behind the table as
/// it takes fewer, so that every line below keeps its number. A drawing that is not sound stays as it is, and so does
/// what stands in fenced code.
std::vector<std::string> with_tables_written_out(std::vector<std::string> lines);

} // namespace part_one
