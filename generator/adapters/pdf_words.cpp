#include "adapters/pdf_words.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>
#include <poppler/cpp/poppler-toc.h>

#include <exception>
#include <memory>

namespace part_one {

namespace {

constexpr int most_pages = 2000;
constexpr std::size_t most_words = std::size_t{32} << 20; // bytes
constexpr int deepest_bookmark = 50;

void say_nothing(const std::string&, void*) {}

std::string utf8_of(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

void append_bookmarks(const poppler::toc_item* item, int depth, std::string& out) {
    if (!item || depth > deepest_bookmark || out.size() > most_words) return;
    out += utf8_of(item->title()) + "\n";
    for (const poppler::toc_item* child : item->children()) append_bookmarks(child, depth + 1, out);
}

} // namespace

std::unique_lock<std::mutex> one_reader_of_pdf() {
    static std::mutex one_at_a_time;
    std::unique_lock guard(one_at_a_time);
    poppler::set_debug_error_function(say_nothing, nullptr);
    return guard;
}

std::optional<std::string> words_of_pdf(std::string_view bytes) {
    const auto guard = one_reader_of_pdf();
    try {
        const std::unique_ptr<poppler::document> document(
            poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
        if (!document || document->is_locked() || document->pages() > most_pages) return std::nullopt;
        std::string words;
        for (int number = 0; number < document->pages(); ++number) {
            const std::unique_ptr<poppler::page> page(document->create_page(number));
            if (!page) return std::nullopt;
            words += utf8_of(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)) + "\n";
            if (words.size() > most_words) return std::nullopt;
        }
        if (const std::unique_ptr<poppler::toc> bookmarks(document->create_toc()); bookmarks)
            append_bookmarks(bookmarks->root(), 0, words);
        return words;
    } catch (const std::exception&) {
        return std::nullopt; // whatever the library meets in a damaged file
    }
}

} // namespace part_one
