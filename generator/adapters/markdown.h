// Markdown (GFM) read into our own tree. The only place that knows cmark-gfm.
//
// Safe to call from any number of threads. Raw HTML never reaches the tree: `sup`, `sub`, `br` and tick boxes become
// their own kinds, every other tag goes and its text stays, comments go altogether.
#pragma once

#include "basics/rich_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Why this text may not be given to the parser at all (markdown_refusal.cpp has its limits), or nothing. The answer
/// completes the sentence "this file …" and says what to do.
std::optional<std::string> markdown_refusal(std::string_view text);

/// `text` is UTF-8 that markdown_refusal() had nothing against. Lines are counted from 1. Footnotes come last.
std::vector<Block> parse_markdown(std::string_view text);

} // namespace part_one
