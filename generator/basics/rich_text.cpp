#include "basics/rich_text.h"

namespace part_one {

namespace {

void append_words(const std::vector<Inline>& inlines, StruckWords struck, std::string& out) {
    for (const Inline& piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::text:
        case Inline::Kind::code: out += piece.text; break;
        case Inline::Kind::line_break:
        case Inline::Kind::soft_break: out += ' '; break;
        case Inline::Kind::tick_box: out += piece.ticked ? "☒" : "☐"; break;
        case Inline::Kind::footnote_reference: break;
        case Inline::Kind::struck:
            if (struck == StruckWords::keep) append_words(piece.children, struck, out);
            break;
        default: append_words(piece.children, struck, out);
        }
    }
}

} // namespace

std::string visible_text(const std::vector<Inline>& inlines, StruckWords struck) {
    std::string out;
    append_words(inlines, struck, out);
    return out;
}

std::string visible_text(const Block& block, StruckWords struck) {
    std::string out;
    append_words(block.inlines, struck, out);
    if (block.kind == Block::Kind::code) out += block.text;
    for (const Block& child : block.children) {
        const std::string words = visible_text(child, struck);
        if (!out.empty() && !words.empty()) out += ' ';
        out += words;
    }
    return out;
}

} // namespace part_one
