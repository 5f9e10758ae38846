// A Markdown text in the hands of cmark-gfm: how to parse on many threads a library that is not made for it.
//
// cmark-gfm keeps the characters that extensions care about ('~' for struck words …) in global tables, fills them
// before each parse and empties them after it: parses that overlap lose struck words and links, silently. It does
// both by calling a function that it exports, so a function of the same name in this program takes its place: the
// first call, made before any other parse, is passed on, all later ones are ignored, and the tables stay filled.
// That is right only because every parser here attaches the same extensions. A check when the first text is parsed
// finds out whether the replacement took place; where it did not, one lock round each parse does the same, slower.
// tests/unit/adapters_markdown_threads_test.cpp compares parallel with serial results.
#pragma once

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>
#include <string_view>

namespace part_one {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, FreeNode>;

/// The document node. Safe on any number of threads. Throws Failure where the library lacks its extensions.
MarkdownTree parse_to_nodes(std::string_view text);

/// Do parses run side by side here, or one after the other under a lock?
bool parses_in_parallel();

} // namespace part_one
