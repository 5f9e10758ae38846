// Raw HTML inside Markdown, of which only `sup`, `sub`, `br` and tick boxes have a meaning (DESIGN section 6).
//
// Reads tags and whole HTML blocks; says nothing about what hides text in a browser (source/hidden_text does).
#pragma once

#include "basics/rich_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct HtmlTag {
    std::string name; // lower case
    bool is_end = false;
    bool is_tick_box = false;
    bool is_ticked = false;
};

/// The tag that `raw` begins with; `length` is how many bytes it takes, up to and including its '>'.
struct ReadTag {
    HtmlTag tag;
    std::size_t length = 0;
};
/// Nothing if `raw` does not begin with a tag that ends (a comment, a lone '<').
std::optional<ReadTag> read_html_tag(std::string_view raw);

/// Does a browser begin a new line for it (p, div, td, li, h1 …)?
bool is_block_level(std::string_view name);
/// Is what stands in the element no text at all (script, style)?
bool is_without_text(std::string_view name);

/// Paragraphs, one for each block-level element or `br`. `open_until` is what ends a comment, script or style that
/// the block leaves open ("-->", "</script", "</style"), else empty: a browser shows nothing up to it.
struct HtmlBlock {
    std::vector<Block> paragraphs;
    std::string_view open_until;
};
HtmlBlock read_html_block(std::string_view literal, int first_line);

} // namespace part_one
