// Blocks: paragraphs, lists, quotes, tables. Part of BodyWriter (render/html/body.h).
#include "basics/text.h"
#include "render/html/body.h"
#include "render/html/escape.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr int deepest = 40; // beyond it the words stay and the structure goes

bool is_empty_row(const Block& row) {
    return std::all_of(row.children.begin(), row.children.end(),
                       [](const Block& cell) { return trimmed(visible_text(cell)).empty(); });
}

constexpr std::size_t longest_name = 80;

/// Whether the first column says what each row is about: a few words in every row, not a sum or a date.
bool begins_with_names(const Block& table) {
    if (table.children.size() < 2) return false;
    return std::all_of(table.children.begin() + 1, table.children.end(), [](const Block& row) {
        const std::string first = row.children.empty() ? "" : squeezed(visible_text(row.children[0]));
        return !first.empty() && first.size() <= longest_name && !first.starts_with("£") && !is_ascii_digit(first[0]);
    });
}

} // namespace

void BodyWriter::write_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) write_block(block);
}

void BodyWriter::write_block(const Block& block) {
    if (depth_ > deepest) {
        out_ += "<p>";
        append_escaped(visible_text(block), out_);
        out_ += "</p>\n";
        return;
    }
    ++depth_;
    switch (block.kind) {
    case Block::Kind::paragraph:
        open("p", visible_text(block));
        write_inlines(block.inlines);
        around_ = language_;
        out_ += "</p>\n";
        break;
    case Block::Kind::heading: {
        const std::string words = squeezed(visible_text(block.inlines));
        const int highest = std::min(section_level_ + 1, last_level_ + 1);
        if (!words.empty())
            write_heading(std::clamp(block.level, std::min(highest, 6), std::min(last_level_ + 1, 6)), block.anchor,
                          words);
        break;
    }
    case Block::Kind::bullet_list:
    case Block::Kind::ordered_list: write_items(block); break;
    case Block::Kind::quote:
        out_ += "<blockquote>\n";
        write_blocks(block.children);
        out_ += "</blockquote>\n";
        break;
    case Block::Kind::code:
        out_ += "<pre><code>";
        append_escaped(block.text, out_);
        out_ += "</code></pre>\n";
        break;
    case Block::Kind::table: write_table(block); break;
    case Block::Kind::rule: out_ += "<hr/>\n"; break;
    case Block::Kind::footnote: break; // at the end of the page
    case Block::Kind::item:
    case Block::Kind::table_row:
    case Block::Kind::table_cell:
        write_inlines(block.inlines);
        write_blocks(block.children);
        break;
    }
    --depth_;
}

void BodyWriter::write_items(const Block& list) {
    const bool is_ordered = list.kind == Block::Kind::ordered_list;
    out_ += is_ordered ? "<ol" : "<ul";
    if (is_ordered && list.start != 1) out_ += " start=\"" + std::to_string(list.start) + "\"";
    out_ += ">\n";
    for (const Block& item : list.children) {
        open("li", visible_text(item));
        write_inlines(item.inlines);
        const auto paragraphs = std::count_if(item.children.begin(), item.children.end(),
                                              [](const Block& child) { return child.kind == Block::Kind::paragraph; });
        for (const Block& child : item.children) {
            const bool is_bare =
                paragraphs == 1 && &child == &item.children.front() && child.kind == Block::Kind::paragraph;
            if (is_bare) {
                write_inlines(child.inlines);
                if (item.children.size() > 1) out_ += '\n';
                continue;
            }
            write_block(child);
        }
        around_ = language_;
        out_ += "</li>\n";
    }
    out_ += is_ordered ? "</ol>\n" : "</ul>\n";
}

void BodyWriter::write_table(const Block& table) {
    std::size_t columns = 0;
    for (const Block& row : table.children) columns = std::max(columns, row.children.size());
    if (columns == 0) return;
    const std::string id = "table_" + std::to_string(++tables_);
    std::string words = wording_.word(section_heading_.empty() ? "body.table" : "body.table_in_section").get();
    words = replaced(replaced(words, "{number}", std::to_string(tables_)), "{section}", section_heading_);
    out_ += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"" + id +
            "\" tabindex=\"0\">\n<table>\n<caption id=\"" + id + "\">";
    append_escaped(words, out_);
    out_ += "</caption>\n";

    const bool has_header = table.children[0].is_header && !is_empty_row(table.children[0]);
    const bool first_column_names_rows = columns > 1 && (!has_header || begins_with_names(table));
    if (has_header) {
        out_ += "<thead>\n";
        write_row(table.children[0], columns, true, false);
        out_ += "</thead>\n";
    }
    out_ += "<tbody>\n";
    for (const Block& row : table.children) {
        const bool is_done = &row == &table.children[0] && (row.is_header || has_header);
        if (!is_done) write_row(row, columns, false, first_column_names_rows);
    }
    out_ += "</tbody>\n</table>\n</div>\n";
}

void BodyWriter::write_row(const Block& row, std::size_t columns, bool is_header, bool begins_with_header) {
    out_ += "<tr>";
    for (std::size_t column = 0; column < columns; ++column) {
        if (column >= row.children.size()) {
            out_ += "<td></td>";
            continue;
        }
        const Block& cell = row.children[column];
        const bool has_words = !trimmed(visible_text(cell)).empty(); // an empty heading cell would name nothing
        const bool names_column = is_header && has_words;
        const bool names_row = begins_with_header && column == 0 && has_words;
        open(names_column ? "th scope=\"col\"" : names_row ? "th scope=\"row\"" : "td", visible_text(cell));
        write_inlines(cell.inlines);
        write_blocks(cell.children);
        around_ = language_;
        out_ += names_column || names_row ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
}

} // namespace part_one
