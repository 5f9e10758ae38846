// The floor of scripts/bench: on one thread, read each form, parse and render it with cmark-gfm, write one file each.
//
// It is what any generator must do at the least, and no part of the generator: it knows nothing of Part 2, the
// register, themes or audits, and the two are compared only in time. Usage: bench_floor SITE OUT.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

std::string rendered(const std::string& text) {
    const int options = CMARK_OPT_FOOTNOTES;
    cmark_parser* parser = cmark_parser_new(options);
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, text.data(), text.size());
    cmark_node* document = cmark_parser_finish(parser);
    char* html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    std::string result = html;
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return result;
}

} // namespace

int main(int count, char** arguments) {
    namespace fs = std::filesystem;
    if (count != 3) {
        std::cerr << "usage: bench_floor SITE OUT\n";
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    const fs::path out = arguments[2];
    fs::create_directories(out);
    std::size_t pages = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(arguments[1]) / "content" / "offices")) {
        if (entry.path().extension() != ".md") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        std::ofstream page(out / (std::to_string(pages++) + ".html"), std::ios::binary);
        page << rendered(text);
        if (!page.flush()) {
            std::cerr << "bench_floor: cannot write below " << out << "\n";
            return 2;
        }
    }
    std::cout << pages << " pages\n";
    return 0;
}
