#include "adapters/markdown_parser.h"

#include "basics/failure.h"

#include <cmark-gfm-extension_api.h>
#include <dlfcn.h>

#include <array>
#include <atomic>
#include <mutex>
#include <string>

namespace {

using ManageCharacters = void (*)(cmark_parser*, int);
std::atomic<bool> tables_are_filled{false};

} // namespace

/// Takes the place of the library's function of this name: see the head of the header.
extern "C" __attribute__((used, visibility("default"))) void
cmark_manage_extensions_special_characters(cmark_parser* parser, int add) {
    if (tables_are_filled.load(std::memory_order_acquire)) return;
    const auto original =
        reinterpret_cast<ManageCharacters>(dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters"));
    if (original == nullptr || add == 0) return;
    original(parser, add);
    tables_are_filled.store(true, std::memory_order_release);
}

namespace part_one {
namespace {

constexpr std::array extension_names = {"table", "strikethrough", "autolink", "tasklist"};

struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

using Extensions = std::array<cmark_syntax_extension*, extension_names.size()>;

MarkdownTree parse_with(const Extensions& extensions, std::string_view text) {
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
    for (cmark_syntax_extension* extension : extensions) cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return MarkdownTree(cmark_parser_finish(parser.get()));
}

bool has_struck_words(const MarkdownTree& tree) {
    cmark_node* paragraph = cmark_node_first_child(tree.get());
    cmark_node* words = paragraph == nullptr ? nullptr : cmark_node_first_child(paragraph);
    return words != nullptr && cmark_node_get_type_string(words) == std::string_view("strikethrough");
}

/// Made once, before the first text is parsed; others wait for it.
struct Library {
    Extensions extensions{};
    bool in_parallel = false;

    Library() {
        cmark_gfm_core_extensions_ensure_registered();
        for (std::size_t i = 0; i < extensions.size(); ++i) {
            extensions[i] = cmark_find_syntax_extension(extension_names[i]);
            if (extensions[i] == nullptr)
                throw Failure("the Markdown library cmark-gfm lacks its extension " + std::string(extension_names[i]) +
                              "; install libcmark-gfm-extensions");
        }
        const bool first = has_struck_words(parse_with(extensions, "~~one~~"));
        const bool second = has_struck_words(parse_with(extensions, "~~two~~"));
        if (!first || !second)
            throw Failure("the Markdown library cmark-gfm does not read struck words; another version is needed");
        in_parallel = tables_are_filled.load();
    }
};

const Library& library() {
    static const Library made_once;
    return made_once;
}

} // namespace

MarkdownTree parse_to_nodes(std::string_view text) {
    const Library& cmark = library();
    if (cmark.in_parallel) return parse_with(cmark.extensions, text);
    static std::mutex one_at_a_time;
    const std::lock_guard guard(one_at_a_time);
    return parse_with(cmark.extensions, text);
}

bool parses_in_parallel() { return library().in_parallel; }

} // namespace part_one
