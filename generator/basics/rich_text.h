// The shape of a document after its Markdown has been read: blocks that hold blocks or inline text.
//
// Every stage speaks of this tree; only adapters/markdown knows how it came about. Raw HTML never enters it:
// the adapter keeps `sup`, `sub`, `br` and tick boxes, lets other tags go and keeps their text (DESIGN section 6).
#pragma once

#include <string>
#include <vector>

namespace part_one {

struct Inline {
    enum class Kind {
        text,               // `text`
        strong,             // children
        emphasis,           // children
        struck,             // children: ~~not this~~
        code,               // `text`
        link,               // children, `address`, `title`
        image,              // children are its text, `address`, `title`
        superscript,        // children
        subscript,          // children
        line_break,         // a break the author asked for
        soft_break,         // the end of a line in the source
        tick_box,           // `ticked`
        footnote_reference, // `text` is the footnote's label
    };
    Kind kind = Kind::text;
    std::string text{};
    std::string address{};
    std::string title{};
    bool ticked = false;
    std::vector<Inline> children{};

    bool operator==(const Inline&) const = default;
};

struct Block {
    enum class Kind {
        paragraph,    // inlines
        heading,      // inlines, `level` 1 to 6
        bullet_list,  // children are items
        ordered_list, // children are items, `start`
        item,         // children
        quote,        // children
        code,         // `text`
        table,        // children are rows
        table_row,    // children are cells, `is_header`
        table_cell,   // inlines
        rule,         // a thematic break
        footnote,     // children, `text` is the footnote's label
    };
    Kind kind = Kind::paragraph;
    int level = 0;
    int start = 1;
    bool is_header = false;
    std::string text{};
    std::string anchor{}; // for headings and footnotes, once sections are known; empty before
    int first_line = 0;   // lines of the source, counted from 1, both included
    int last_line = 0;
    std::vector<Inline> inlines{};
    std::vector<Block> children{};

    bool operator==(const Block&) const = default;
};

/// The words a reader sees, without formatting; breaks become one space. Struck words are left out on request.
enum class StruckWords { keep, leave_out };
std::string visible_text(const std::vector<Inline>& inlines, StruckWords struck = StruckWords::keep);
std::string visible_text(const Block& block, StruckWords struck = StruckWords::keep);

} // namespace part_one
