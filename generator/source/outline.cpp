#include "source/outline.h"

#include "adapters/markdown.h"
#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

using Place = OutlineLine::Place;

/// A line of a paragraph while it is gathered: its inlines, in pieces.
struct Run {
    std::string text;
    bool is_bold = false;
    bool is_struck = false;
    std::string link;
};
using RunLine = std::vector<Run>;

struct Gathered {
    std::vector<RunLine> lines{1};
    bool has_image = false;
};

struct Style {
    bool bold = false;
    bool struck = false;
    std::string link;
};

void gather(const std::vector<Inline>& inlines, const Style& style, Gathered& into) {
    for (const Inline& piece : inlines) {
        Style inner = style;
        switch (piece.kind) {
        case Inline::Kind::soft_break:
        case Inline::Kind::line_break: into.lines.emplace_back(); continue;
        case Inline::Kind::text:
        case Inline::Kind::code:
            into.lines.back().push_back({piece.text, style.bold, style.struck, style.link});
            continue;
        case Inline::Kind::tick_box:
            into.lines.back().push_back({piece.ticked ? "☒" : "☐", style.bold, style.struck, style.link});
            continue;
        case Inline::Kind::footnote_reference: continue;
        case Inline::Kind::strong: inner.bold = true; break;
        case Inline::Kind::struck: inner.struck = true; break;
        case Inline::Kind::link: inner.link = piece.address; break;
        case Inline::Kind::image: into.has_image = true; break;
        default: break;
        }
        gather(piece.children, inner, into);
    }
}

bool is_space_only(std::string_view text) { return trimmed(text).empty(); }

void close_segment(Segment& segment, bool all_bold, std::vector<Segment>& into) {
    segment.text = std::string(trimmed(as_seen(std::move(segment.text))));
    segment.kept = std::string(trimmed(as_seen(std::move(segment.kept))));
    segment.lead = as_seen(std::move(segment.lead));
    segment.folded = fold(segment.text);
    segment.is_bold = all_bold && !segment.text.empty();
    if (segment.is_bold) segment.lead.clear();
    if (!segment.text.empty()) into.push_back(std::move(segment));
    segment = Segment{};
}

bool is_gap(const std::string& text, std::size_t at) {
    if (text[at] == '\t') return true;
    return text[at] == ' ' && (text.compare(at, 3, "   ") == 0 || text.compare(at, 3, " | ") == 0);
}

/// Columns: a tab, or a gap of three spaces and more inside a line.
std::vector<Segment> segments_of(const RunLine& runs) {
    std::vector<Segment> segments;
    Segment open;
    bool all_bold = true;
    bool in_lead = true;
    for (const Run& run : runs) {
        std::size_t at = 0;
        while (at < run.text.size()) {
            std::size_t gap = at;
            while (gap < run.text.size() && !is_gap(run.text, gap)) ++gap;
            const std::string_view words = std::string_view(run.text).substr(at, gap - at);
            if (!words.empty()) {
                open.text += words;
                if (in_lead && run.is_bold) open.lead += words;
                if (!run.is_bold && !is_space_only(words)) in_lead = false;
                if (run.is_struck) {
                    open.has_struck = open.has_struck || !is_space_only(words);
                } else {
                    open.kept += words;
                }
                if (!run.is_bold && !is_space_only(words)) all_bold = false;
                if (open.link.empty()) open.link = run.link;
            }
            if (gap >= run.text.size()) break;
            close_segment(open, all_bold, segments);
            all_bold = true;
            in_lead = true;
            at = gap;
            while (at < run.text.size() && (is_ascii_space(run.text[at]) || run.text.compare(at, 2, "| ") == 0)) ++at;
        }
    }
    close_segment(open, all_bold, segments);
    return segments;
}

/// The lines of a cell as a reader sees them; none where there is but one.
std::vector<std::string> lines_of_cell(const std::vector<RunLine>& written) {
    std::vector<std::string> lines;
    const auto keep = [&](std::string text) {
        text = squeezed(as_seen(std::move(text)));
        if (!text.empty()) lines.push_back(std::move(text));
    };
    for (const RunLine& runs : written) {
        std::string text;
        bool in_lead = lines.empty(); // "**Grants, round 3** This round opened …"
        for (const Run& run : runs) {
            if (run.is_struck) continue;
            if (in_lead && !run.is_bold && !is_space_only(run.text)) {
                in_lead = false;
                keep(std::move(text));
                text.clear();
            }
            text += run.text;
        }
        keep(std::move(text));
    }
    if (lines.size() < 2) lines.clear();
    return lines;
}

class Maker {
  public:
    explicit Maker(std::vector<OutlineLine>& lines) : lines_(lines) {}

    void add(const Block& block, Place place, int depth) {
        switch (block.kind) {
        case Block::Kind::paragraph: add_text(block, place, 0, depth); return;
        case Block::Kind::heading: add_text(block, Place::heading, block.level, depth); return;
        case Block::Kind::code: add_code(block, depth); return;
        case Block::Kind::table: add_table(block, depth); return;
        case Block::Kind::rule: return;
        case Block::Kind::item: place = place == Place::quote ? place : Place::item; break;
        case Block::Kind::quote: place = Place::quote; break;
        case Block::Kind::footnote: place = Place::footnote; break;
        default: break;
        }
        const bool deeper = block.kind == Block::Kind::item || block.kind == Block::Kind::quote;
        for (const Block& child : block.children) add(child, place, depth + (deeper ? 1 : 0));
    }

  private:
    void add_text(const Block& block, Place place, int level, int depth) {
        Gathered gathered;
        gather(block.inlines, {}, gathered);
        const int expected = block.last_line - block.first_line + 1;
        // A setext heading's underline is a line of its own.
        const bool exact = static_cast<int>(gathered.lines.size()) == expected || place == Place::heading;
        for (std::size_t at = 0; at < gathered.lines.size(); ++at) {
            OutlineLine line;
            line.segments = segments_of(gathered.lines[at]);
            if (line.segments.empty()) {
                if (!gathered.has_image) continue;
                line.segments.emplace_back();
            }
            line.line = exact ? std::min(block.last_line, block.first_line + static_cast<int>(at)) : block.first_line;
            line.is_line_exact = exact;
            line.place = place;
            line.level = level;
            line.depth = depth;
            line.has_image = gathered.has_image;
            line.begins_block = at == 0;
            line.ends_block = at + 1 == gathered.lines.size();
            line.block_first = block.first_line;
            line.block_last = block.last_line;
            line.is_bold = std::all_of(line.segments.begin(), line.segments.end(),
                                       [](const Segment& segment) { return segment.is_bold; });
            lines_.push_back(std::move(line));
        }
    }

    void add_code(const Block& block, int depth) {
        const auto words = split_lines(block.text);
        // The fence, where there is one, stands a line above its text.
        const int height = block.last_line - block.first_line + 1;
        const int offset = height > static_cast<int>(words.size()) ? 1 : 0;
        for (std::size_t at = 0; at < words.size(); ++at) {
            OutlineLine line;
            line.segments = segments_of({Run{std::string(words[at]), false, false, {}}});
            if (line.segments.empty()) continue;
            line.line = std::min(block.last_line, block.first_line + offset + static_cast<int>(at));
            line.place = Place::code;
            line.begins_block = at == 0;
            line.ends_block = at + 1 == words.size();
            line.block_first = block.first_line;
            line.block_last = block.last_line;
            line.depth = depth;
            lines_.push_back(std::move(line));
        }
    }

    void add_table(const Block& table, int depth) {
        for (std::size_t at = 0; at < table.children.size(); ++at) {
            const Block& row = table.children[at];
            OutlineLine line;
            for (const Block& cell : row.children) {
                Gathered gathered;
                gather(cell.inlines, {}, gathered);
                std::vector<std::string> cell_lines = lines_of_cell(gathered.lines);
                RunLine all;
                for (RunLine& part : gathered.lines) {
                    if (!all.empty()) all.push_back({" ", true, false, {}});
                    for (Run& run : part) all.push_back(std::move(run));
                }
                Segment segment;
                bool bold = true;
                for (const Run& run : all) {
                    segment.text += run.text;
                    if (!run.is_struck) segment.kept += run.text;
                    if (run.is_struck && !is_space_only(run.text)) segment.has_struck = true;
                    if (!run.is_bold && !is_space_only(run.text)) bold = false;
                    if (segment.link.empty()) segment.link = run.link;
                }
                segment.text = squeezed(as_seen(std::move(segment.text)));
                segment.kept = squeezed(as_seen(std::move(segment.kept)));
                segment.folded = fold(segment.text);
                segment.is_bold = bold && !segment.text.empty();
                segment.cell_lines = std::move(cell_lines);
                line.has_image = line.has_image || gathered.has_image;
                line.segments.push_back(std::move(segment)); // empty cells keep their column
            }
            if (line.segments.empty()) continue;
            line.line = row.first_line;
            line.place = Place::table;
            line.begins_block = true;
            line.ends_block = true;
            line.is_header_row = row.is_header;
            line.block_first = table.first_line;
            line.block_last = table.last_line;
            line.depth = depth;
            lines_.push_back(std::move(line));
        }
    }

    std::vector<OutlineLine>& lines_;
};

std::string all_of(const OutlineLine& line, std::string Segment::*part) {
    std::string out;
    for (const Segment& segment : line.segments) {
        if ((segment.*part).empty()) continue;
        if (!out.empty()) out += ' ';
        out += segment.*part;
    }
    return out;
}

} // namespace

std::string OutlineLine::text() const { return all_of(*this, &Segment::text); }
std::string OutlineLine::kept() const { return all_of(*this, &Segment::kept); }
std::string OutlineLine::folded() const { return all_of(*this, &Segment::folded); }

std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    std::size_t size = 0;
    for (const std::string& line : lines) size += line.size() + 1;
    out.reserve(size);
    for (const std::string& line : lines) {
        out += line;
        out += '\n';
    }
    return out;
}

Outline make_outline(const std::vector<std::string>& lines) {
    Outline outline;
    outline.blocks = parse_markdown(joined(lines));
    Maker maker(outline.lines);
    for (const Block& block : outline.blocks) maker.add(block, Place::paragraph, 0);
    // Footnotes come last in the tree; in the outline every line stands where it was written.
    std::stable_sort(outline.lines.begin(), outline.lines.end(),
                     [](const OutlineLine& a, const OutlineLine& b) { return a.line < b.line; });
    return outline;
}

} // namespace part_one
