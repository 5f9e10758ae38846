// How cmark-gfm's nodes become our blocks. What a node says about its lines is put right on the way: the library
// gives a list the blank lines behind it, and a table the paragraph that stands before it without an empty line.

#include "adapters/markdown.h"

#include "adapters/markdown_html.h"
#include "adapters/markdown_inlines.h"
#include "adapters/markdown_parser.h"
#include "basics/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace part_one {
namespace {

using Lines = std::vector<std::string_view>;

std::string_view text_or_empty(const char* text) {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

/// Lines as cmark-gfm counts them.
bool is_blank(std::string_view line) { return line.find_first_not_of(" \t>\f\v") == std::string_view::npos; }

Lines lines_of(std::string_view text) {
    return text.find('\r') == std::string_view::npos ? split(text, '\n') : split_lines(text);
}

class TreeReader {
  public:
    explicit TreeReader(std::string_view text) : lines_(lines_of(text)) {}

    std::vector<Block> read(cmark_node* document) {
        for (cmark_node* node = cmark_node_first_child(document); node != nullptr; node = cmark_node_next(node))
            if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) labels_.push_back(label_of(node));
        return read_children(document);
    }

  private:
    std::vector<Block> read_children(cmark_node* parent) {
        std::vector<Block> blocks;
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node))
            read_block(node, blocks);
        return blocks;
    }

    void read_block(cmark_node* node, std::vector<Block>& into) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK) return read_html(node, into);
        Block block = with_lines(node);
        if (type == CMARK_NODE_PARAGRAPH) {
            block.inlines = read_inlines(node);
            if (!block.inlines.empty() && !is_hidden(block)) into.push_back(std::move(block));
            return;
        }
        if (type == CMARK_NODE_HEADING) {
            block.kind = Block::Kind::heading;
            block.level = cmark_node_get_heading_level(node);
            block.inlines = read_inlines(node);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            block.kind = Block::Kind::code;
            block.text = without_controls(text_or_empty(cmark_node_get_literal(node)));
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            block.kind = Block::Kind::rule;
        } else if (type == CMARK_NODE_LIST) {
            const bool is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            block.kind = is_ordered ? Block::Kind::ordered_list : Block::Kind::bullet_list;
            block.start = is_ordered ? cmark_node_get_list_start(node) : 1;
            block.children = read_children(node);
        } else if (type == CMARK_NODE_ITEM) {
            read_item(node, block);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            block.kind = Block::Kind::quote;
            block.children = read_children(node);
        } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
            block.kind = Block::Kind::footnote;
            block.text = labels_.at(footnotes_read_++);
            block.children = read_children(node);
        } else if (text_or_empty(cmark_node_get_type_string(node)) == "table") {
            read_table(node, block);
        } else {
            block.children = read_children(node);
        }
        settle_last_line(block);
        if (block.children.empty() && is_hidden(block)) return;
        into.push_back(std::move(block));
    }

    void read_item(cmark_node* node, Block& item) {
        item.kind = Block::Kind::item;
        item.children = read_children(node);
        if (text_or_empty(cmark_node_get_type_string(node)) != "tasklist") return;
        Inline box{.kind = Inline::Kind::tick_box, .ticked = cmark_gfm_extensions_get_tasklist_item_checked(node)};
        const bool has_words = !item.children.empty() && item.children.front().kind == Block::Kind::paragraph;
        if (!has_words)
            item.children.insert(item.children.begin(),
                                 Block{.first_line = item.first_line, .last_line = item.first_line});
        std::vector<Inline>& words = item.children.front().inlines;
        if (!words.empty() && words.front().kind == Inline::Kind::text) {
            words.front().text.insert(0, 1, ' ');
        } else if (!words.empty()) {
            words.insert(words.begin(), Inline{.text = " "});
        }
        words.insert(words.begin(), std::move(box));
    }

    void read_table(cmark_node* node, Block& table) {
        table.kind = Block::Kind::table;
        cmark_node* header = cmark_node_first_child(node);
        cmark_node* body = header == nullptr ? nullptr : cmark_node_next(header);
        // Directly above the marker line, which is directly above the first row or ends the table.
        table.first_line = body != nullptr ? cmark_node_get_start_line(body) - 2 : table.last_line - 1;
        for (cmark_node* row = header; row != nullptr; row = cmark_node_next(row)) {
            const int line = row == header ? table.first_line : cmark_node_get_start_line(row);
            Block made{
                .kind = Block::Kind::table_row, .is_header = row == header, .first_line = line, .last_line = line};
            for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell))
                made.children.push_back({.kind = Block::Kind::table_cell,
                                         .is_header = made.is_header,
                                         .first_line = line,
                                         .last_line = line,
                                         .inlines = read_inlines(cell)});
            table.children.push_back(std::move(made));
        }
    }

    void read_html(cmark_node* node, std::vector<Block>& into) {
        const Block place = with_lines(node);
        if (is_hidden(place)) return;
        HtmlBlock html = read_html_block(text_or_empty(cmark_node_get_literal(node)), place.first_line);
        for (Block& paragraph : html.paragraphs) into.push_back(std::move(paragraph));
        if (!html.open_until.empty()) hidden_to_ = line_with(html.open_until, place.last_line + 1);
    }

    std::vector<Inline> read_inlines(cmark_node* parent) {
        InlineSink sink;
        cmark_node* node = cmark_node_first_child(parent);
        while (node != nullptr) {
            if (cmark_node* child = enter(node, sink)) {
                node = child;
                continue;
            }
            while (node != parent && cmark_node_next(node) == nullptr) {
                node = cmark_node_parent(node);
                if (node != parent) sink.close();
            }
            node = node == parent ? nullptr : cmark_node_next(node);
        }
        return sink.take();
    }

    /// Takes a leaf, or opens a container and gives its first child.
    cmark_node* enter(cmark_node* node, InlineSink& sink) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT) {
            sink.add_text(text_or_empty(cmark_node_get_literal(node)));
        } else if (type == CMARK_NODE_SOFTBREAK) {
            sink.add_break(Inline::Kind::soft_break);
        } else if (type == CMARK_NODE_LINEBREAK) {
            sink.add_break(Inline::Kind::line_break);
        } else if (type == CMARK_NODE_CODE) {
            sink.add(
                {.kind = Inline::Kind::code, .text = without_controls(text_or_empty(cmark_node_get_literal(node)))});
        } else if (type == CMARK_NODE_HTML_INLINE) {
            if (const auto read = read_html_tag(text_or_empty(cmark_node_get_literal(node)))) sink.add_tag(read->tag);
        } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
            sink.add({.kind = Inline::Kind::footnote_reference, .text = label_referred_to(node)});
        } else {
            Inline container = container_of(node, type);
            cmark_node* child = cmark_node_first_child(node);
            sink.open(std::move(container));
            if (child == nullptr) sink.close();
            return child;
        }
        return nullptr;
    }

    static Inline container_of(cmark_node* node, cmark_node_type type) {
        if (type == CMARK_NODE_STRONG) return {.kind = Inline::Kind::strong};
        if (type == CMARK_NODE_EMPH) return {.kind = Inline::Kind::emphasis};
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            return {.kind = type == CMARK_NODE_LINK ? Inline::Kind::link : Inline::Kind::image,
                    .address = without_controls(text_or_empty(cmark_node_get_url(node))),
                    .title = without_controls(text_or_empty(cmark_node_get_title(node)))};
        return {.kind = Inline::Kind::struck};
    }

    /// As written in the definition: the library tells neither that nor, of a reference, more than its number.
    std::string label_of(cmark_node* definition) const {
        const auto line = static_cast<std::size_t>(cmark_node_get_start_line(definition));
        const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(definition), 1));
        std::string number = std::to_string(labels_.size() + 1);
        if (line == 0 || line > lines_.size()) return number;
        const std::size_t open = lines_[line - 1].rfind("[^", column); // the column of the text behind it
        if (open == std::string_view::npos) return number;
        const std::size_t close = lines_[line - 1].find("]:", open);
        if (close == std::string_view::npos) return number;
        return without_controls(lines_[line - 1].substr(open + 2, close - open - 2));
    }

    std::string label_referred_to(cmark_node* reference) const {
        const std::string_view number = text_or_empty(cmark_node_get_literal(reference));
        std::size_t index = 0;
        std::from_chars(number.data(), number.data() + number.size(), index);
        return index >= 1 && index <= labels_.size() ? labels_[index - 1] : std::string(number);
    }

    Block with_lines(cmark_node* node) const {
        Block block{.first_line = cmark_node_get_start_line(node), .last_line = cmark_node_get_end_line(node)};
        cmark_node* next = cmark_node_next(node);
        if (block.first_line == 0 && next != nullptr) { // the paragraph before a table, which took its lines
            block.first_line = cmark_node_get_start_line(next);
            cmark_node* header = cmark_node_first_child(next);
            cmark_node* body = header == nullptr ? nullptr : cmark_node_next(header);
            block.last_line =
                (body != nullptr ? cmark_node_get_start_line(body) - 2 : cmark_node_get_end_line(next) - 1) - 1;
        }
        settle_last_line(block);
        return block;
    }

    /// Not before the first line, not after the last child, not on a blank line.
    void settle_last_line(Block& block) const {
        if (!block.children.empty() && block.kind != Block::Kind::table)
            block.last_line = block.children.back().last_line;
        block.last_line = std::min(block.last_line, static_cast<int>(lines_.size()));
        while (block.last_line > block.first_line && is_blank(lines_[static_cast<std::size_t>(block.last_line) - 1]))
            --block.last_line;
        block.last_line = std::max(block.last_line, block.first_line);
    }

    bool is_hidden(const Block& block) const { return block.first_line <= hidden_to_; }

    int line_with(std::string_view lower_case, int from) const {
        for (auto line = static_cast<std::size_t>(from); line <= lines_.size(); ++line)
            if (lower_ascii(lines_[line - 1]).find(lower_case) != std::string::npos) return static_cast<int>(line);
        return static_cast<int>(lines_.size());
    }

    Lines lines_;
    std::vector<std::string> labels_; // of footnotes, in the order of their numbers
    std::size_t footnotes_read_ = 0;
    int hidden_to_ = 0; // a comment or script that an HTML block left open ends on this line
};

} // namespace

std::vector<Block> parse_markdown(std::string_view text) {
    const MarkdownTree document = parse_to_nodes(text);
    return TreeReader(text).read(document.get());
}

} // namespace part_one
