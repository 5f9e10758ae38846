// The lines of a document as a reader sees them, each with where it stands.
//
// One outline serves recognition, disclosure and the composing of the page. It is made from the parsed tree where that
// tells the line exactly; what the tree does not show (link definitions, markup that hides words) is looked at once more
// line by line in `raw_shadow`, which disclosure reads beside it.
#pragma once

#include "basics/rich_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// A cell of a row, a column of a line with tabs or wide gaps, or the whole line.
struct Segment {
    std::string text;   // as a reader sees it, struck words included
    std::string kept;   // without the struck words
    std::string folded; // fold(text), in which labels are looked for
    std::string lead;   // the bold words it begins with, where not all of it is bold
    bool is_bold = false;
    bool has_struck = false;
    std::string link; // the address of a link in it, the first; empty if none
    /// Of a cell that has more than one line, each by itself, without the struck words; bold words at its head are a
    /// line of their own. Else empty.
    std::vector<std::string> cell_lines;
};

struct OutlineLine {
    enum class Place { paragraph, heading, item, quote, table, code, footnote };
    int line = 0; // in the source, counted from 1
    Place place = Place::paragraph;
    int level = 0;             // of a heading
    bool is_bold = false;      // everything in it is bold
    bool begins_block = false; // the first line of its paragraph, heading, row
    bool ends_block = false;
    bool is_line_exact = true; // false: the tree does not tell which line of the paragraph this is
    int block_first = 0;       // lines of the paragraph, table or code it is part of
    int block_last = 0;
    int depth = 0; // how many lists and quotes it stands in
    bool is_header_row = false;
    bool has_image = false;
    std::vector<Segment> segments; // never empty

    /// All segments, one space between.
    std::string text() const;
    std::string kept() const;
    std::string folded() const;
};

struct Outline {
    std::vector<OutlineLine> lines; // in the order of the document
    std::vector<Block> blocks;      // the tree they were made from
};

/// `lines` are the document's; those that are blank keep their number.
Outline make_outline(const std::vector<std::string>& lines);

/// What a raw line says once markup, references and decoration are taken away, folded: a second look for labels that
/// the tree does not show. Cells and columns are separated by a tab.
std::string raw_shadow(std::string_view raw_line);

/// The lines joined again for the parser.
std::string joined(const std::vector<std::string>& lines);

} // namespace part_one
