#include "disclosure/reshape.h"

#include "basics/text.h"
#include "disclosure/tidy_inlines.h"
#include "form/amounts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace part_one {

namespace {

Inline words(std::string text) { return {Inline::Kind::text, std::move(text), {}, {}, false, {}}; }

bool holds(const std::vector<Inline>& inlines, Inline::Kind kind) {
    return std::any_of(inlines.begin(), inlines.end(),
                       [&](const Inline& piece) { return piece.kind == kind || holds(piece.children, kind); });
}

// --- sentences split by a page break ---

bool goes_on(const Block& first, const Block& next) {
    if (first.kind != Block::Kind::paragraph || next.kind != Block::Kind::paragraph) return false;
    const std::string before = visible_text(first);
    const std::string after = visible_text(next);
    if (before.size() < 40 || after.empty()) return false;
    const char last = before.back();
    const bool open = (last >= 'a' && last <= 'z') || last == ',';
    return open && after.front() >= 'a' && after.front() <= 'z' &&
           !(after.size() > 1 && (after[1] == '.' || after[1] == ')'));
}

void join_split_sentences(std::vector<Block>& blocks) {
    std::vector<Block> joined;
    for (Block& block : blocks) {
        if (!joined.empty() && goes_on(joined.back(), block)) {
            joined.back().inlines.push_back(words(" "));
            for (Inline& piece : block.inlines) joined.back().inlines.push_back(std::move(piece));
            joined.back().last_line = block.last_line;
            continue;
        }
        joined.push_back(std::move(block));
    }
    blocks = std::move(joined);
}

// --- tick boxes in columns ---

/// The cells of a line, parted at tabs; tick boxes stay inlines.
std::vector<std::vector<Inline>> cells_of(const std::vector<Inline>& line) {
    std::vector<std::vector<Inline>> cells(1);
    for (const Inline& piece : line) {
        if (piece.kind != Inline::Kind::text) {
            cells.back().push_back(piece);
            continue;
        }
        bool first = true;
        for (std::string_view part : split(piece.text, '\t')) {
            if (!first) cells.emplace_back();
            first = false;
            if (!trimmed(part).empty()) cells.back().push_back(words(std::string(trimmed(part))));
        }
    }
    return cells;
}

bool has_columns(const std::vector<Inline>& line) { return visible_text(line).find('\t') != std::string::npos; }

std::optional<Block> table_of_ticks(const Block& paragraph, const std::vector<std::string>& known_columns,
                                    std::vector<std::string>& columns, std::vector<Inline>& rest) {
    if (paragraph.kind != Block::Kind::paragraph || !holds(paragraph.inlines, Inline::Kind::tick_box))
        return std::nullopt;
    Block table;
    table.kind = Block::Kind::table;
    table.first_line = paragraph.first_line;
    table.last_line = paragraph.last_line;
    columns = known_columns;
    for (const auto& line : lines_of(paragraph.inlines)) {
        const auto cells = cells_of(line);
        Block row;
        row.kind = Block::Kind::table_row;
        row.first_line = row.last_line = paragraph.first_line;
        const auto push = [&row](std::vector<Inline> inlines) {
            Block cell;
            cell.kind = Block::Kind::table_cell;
            cell.inlines = std::move(inlines);
            row.children.push_back(std::move(cell));
        };
        if (!holds(line, Inline::Kind::tick_box)) {
            if (columns.empty() && has_columns(line)) {
                row.is_header = true;
                for (const auto& cell : cells) {
                    columns.push_back(visible_text(cell));
                    if (!columns.back().empty() || cell.empty()) push(cell);
                }
                while (!columns.empty() && columns.back().empty()) {
                    columns.pop_back();
                    row.children.pop_back();
                }
                table.children.push_back(std::move(row));
            } else {
                if (!rest.empty()) rest.push_back({Inline::Kind::soft_break, {}, {}, {}, false, {}});
                for (const Inline& piece : line) rest.push_back(piece);
            }
            continue;
        }
        if (!has_columns(line) || columns.empty()) return std::nullopt;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const std::vector<Inline> cell = at < cells.size() ? cells[at] : std::vector<Inline>{};
            if (!holds(cell, Inline::Kind::tick_box)) {
                push(cell);
                continue;
            }
            const bool ticked = std::any_of(cell.begin(), cell.end(), [](const Inline& piece) {
                return piece.kind == Inline::Kind::tick_box && piece.ticked;
            });
            push(ticked ? std::vector<Inline>{words(columns[at])} : std::vector<Inline>{});
        }
        table.children.push_back(std::move(row));
    }
    return table;
}

void make_tick_tables(std::vector<Block>& blocks) {
    std::vector<Block> made;
    std::vector<std::string> columns;
    bool continues = false;
    for (Block& block : blocks) {
        std::vector<std::string> now;
        std::vector<Inline> rest;
        auto table = table_of_ticks(block, continues ? columns : std::vector<std::string>{}, now, rest);
        if (!table) {
            made.push_back(std::move(block));
            continues = false;
            continue;
        }
        if (continues) {
            for (Block& row : table->children) made.back().children.push_back(std::move(row));
        } else {
            made.push_back(std::move(*table));
        }
        columns = std::move(now);
        continues = true;
        if (!rest.empty()) {
            Block paragraph;
            paragraph.first_line = paragraph.last_line = block.last_line;
            paragraph.inlines = std::move(rest);
            made.push_back(std::move(paragraph));
            continues = false;
        }
    }
    blocks = std::move(made);
}

// --- lists without markers ---

/// Two lines and more in one paragraph that each end in a sum.
bool is_bare_list(const std::vector<std::vector<Inline>>& lines) {
    if (lines.size() < 2) return false;
    return std::all_of(lines.begin(), lines.end(), [](const std::vector<Inline>& line) {
        const std::string text = visible_text(line);
        return text.size() < 120 && !find_amounts(text).empty();
    });
}

void make_bare_lists(std::vector<Block>& blocks) {
    for (Block& block : blocks) {
        if (block.kind != Block::Kind::paragraph) continue;
        auto lines = lines_of(block.inlines);
        if (!is_bare_list(lines)) continue;
        Block list;
        list.kind = Block::Kind::bullet_list;
        list.first_line = block.first_line;
        list.last_line = block.last_line;
        for (auto& line : lines) {
            Block paragraph;
            paragraph.inlines = std::move(line);
            Block item;
            item.kind = Block::Kind::item;
            item.children.push_back(std::move(paragraph));
            list.children.push_back(std::move(item));
        }
        block = std::move(list);
    }
}

// --- footnotes that are only a raised figure ---

constexpr std::array<std::string_view, 9> raised{"¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

/// Turns the raised figure into a reference wherever it stands behind a word.
bool refer(std::vector<Inline>& inlines, std::string_view figure, const std::string& label) {
    bool found = false;
    for (std::size_t at = 0; at < inlines.size(); ++at) {
        if (inlines[at].kind != Inline::Kind::text) {
            found = refer(inlines[at].children, figure, label) || found;
            continue;
        }
        const std::size_t where = inlines[at].text.find(figure);
        if (where == std::string::npos || where == 0) continue;
        Inline after = words(inlines[at].text.substr(where + figure.size()));
        inlines[at].text.resize(where);
        Inline reference;
        reference.kind = Inline::Kind::footnote_reference;
        reference.text = label;
        inlines.insert(inlines.begin() + static_cast<std::ptrdiff_t>(at) + 1, {reference, after});
        found = true;
        at += 1;
    }
    return found;
}

bool refer(Block& block, std::string_view figure, const std::string& label) {
    bool found = refer(block.inlines, figure, label);
    for (Block& child : block.children) found = refer(child, figure, label) || found;
    return found;
}

bool is_only_a_link(const Block& block) {
    return block.kind == Block::Kind::paragraph && block.inlines.size() == 1 &&
           block.inlines[0].kind == Inline::Kind::link;
}

void tie_footnotes(std::vector<Block>& blocks) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (blocks[at].kind != Block::Kind::paragraph) continue;
        const std::string text = visible_text(blocks[at]);
        for (std::size_t n = 0; n < raised.size(); ++n) {
            if (!text.starts_with(raised[n])) continue;
            const std::string label = std::to_string(n + 1);
            bool referred = false;
            for (std::size_t other = 0; other < blocks.size(); ++other)
                if (other != at) referred = refer(blocks[other], raised[n], label) || referred;
            if (!referred) break;
            Block note;
            note.kind = Block::Kind::footnote;
            note.text = label;
            note.first_line = blocks[at].first_line;
            Block paragraph = std::move(blocks[at]);
            drop_front(paragraph.inlines, raised[n].size());
            if (!paragraph.inlines.empty() && paragraph.inlines[0].kind == Inline::Kind::text)
                while (paragraph.inlines[0].text.starts_with(" ")) paragraph.inlines[0].text.erase(0, 1);
            note.children.push_back(std::move(paragraph));
            if (at + 1 < blocks.size() && is_only_a_link(blocks[at + 1])) {
                note.children.push_back(std::move(blocks[at + 1]));
                blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1);
            }
            blocks[at] = std::move(note);
            break;
        }
    }
}

/// A table of one column under no name is the frame of a form, and its rows are paragraphs.
bool is_frame(const Block& block) {
    if (block.kind != Block::Kind::table || block.children.empty()) return false;
    const Block& head = block.children.front();
    return head.is_header && visible_text(head).empty() &&
           std::all_of(block.children.begin(), block.children.end(),
                       [](const Block& row) { return row.children.size() == 1; });
}

void unwrap_frames(std::vector<Block>& blocks) {
    std::vector<Block> out;
    for (Block& block : blocks) {
        if (!is_frame(block)) {
            unwrap_frames(block.children);
            out.push_back(std::move(block));
            continue;
        }
        for (Block& row : block.children) {
            if (row.is_header) continue;
            Block paragraph;
            paragraph.first_line = row.first_line;
            paragraph.last_line = row.last_line;
            paragraph.inlines = std::move(row.children.front().inlines);
            out.push_back(std::move(paragraph));
        }
    }
    blocks = std::move(out);
}

} // namespace

void reshape(std::vector<Block>& blocks) {
    unwrap_frames(blocks);
    make_tick_tables(blocks);
    make_bare_lists(blocks);
    tie_footnotes(blocks);
    join_split_sentences(blocks);
}

int dotted_depth(std::string_view folded) {
    std::size_t at = 0;
    int depth = 0;
    while (at < folded.size() && is_ascii_digit(folded[at])) {
        std::size_t end = at;
        while (end < folded.size() && is_ascii_digit(folded[end])) ++end;
        if (end - at > 2) return 0;
        const bool zero = folded.substr(at, end - at) == "0";
        if (!zero) ++depth;
        at = end;
        if (at < folded.size() && folded[at] == '.') {
            ++at;
        } else {
            break;
        }
    }
    const bool follows = at < folded.size() && (folded[at] == ' ' || folded[at] == ':');
    return depth > 0 && follows && folded.substr(0, at).find('.') != std::string_view::npos ? depth : 0;
}

bool is_lettered_heading(std::string_view text) {
    if (text.size() < 6 || text.size() > 60 || !is_ascii_letter(text[0]) || (text[1] != '.' && text[1] != ')') ||
        text[2] != ' ')
        return false;
    const bool capital = text[3] >= 'A' && text[3] <= 'Z';
    return capital && text.back() != '.' && text.back() != ';' && text.find(". ", 3) == std::string_view::npos;
}

} // namespace part_one
