#include "adapters/pdf_sight.h"

#include "adapters/pdf_words.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <memory>
#include <vector>

namespace part_one {

namespace {

constexpr double dots_per_inch = 50; // letters of five points are three dots high: enough to see that they are there
constexpr double points_per_inch = 72;
constexpr double largest_side = 5000; // of a page, in points: a poster
constexpr int least_contrast = 20;    // of 255: paler than the palest watermark that anybody reads

std::unique_ptr<poppler::document> opened(std::string_view pdf) {
    return std::unique_ptr<poppler::document>(
        poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
}

/// Letters and digits: a full stop or a line of underscores may well be too small to be seen in a drawing.
bool holds_letter(const poppler::text_box& word) {
    const poppler::ustring text = word.text();
    return std::any_of(text.begin(), text.end(), [](unsigned short c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xC0;
    });
}

/// Is there more than one shade of grey between these edges?
bool shows_something(const poppler::image& drawing, const poppler::rectf& where) {
    const auto dot = [](double points, int most) {
        const double at = std::floor(points * dots_per_inch / points_per_inch);
        return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(most)));
    };
    const int left = dot(where.left(), drawing.width() - 1), right = dot(where.right(), drawing.width() - 1);
    const int top = dot(where.top(), drawing.height() - 1), bottom = dot(where.bottom(), drawing.height() - 1);
    int darkest = 255, lightest = 0;
    for (int y = top; y <= bottom; ++y) {
        const auto* row = reinterpret_cast<const unsigned char*>(drawing.const_data()) +
                          static_cast<std::ptrdiff_t>(y) * drawing.bytes_per_row();
        for (int x = left; x <= right; ++x) {
            darkest = std::min<int>(darkest, row[x]);
            lightest = std::max<int>(lightest, row[x]);
        }
        if (lightest - darkest >= least_contrast) return true;
    }
    return false;
}

/// Nothing where the page cannot be drawn.
std::optional<bool> page_hides_words(const poppler::page& page, const poppler::page_renderer& renderer) {
    const std::vector<poppler::text_box> words = page.text_list();
    if (words.empty()) return false;
    const poppler::rectf paper = page.page_rect();
    if (paper.width() > largest_side || paper.height() > largest_side) return std::nullopt;
    const poppler::image drawing = renderer.render_page(&page, dots_per_inch, dots_per_inch);
    if (!drawing.is_valid() || drawing.width() < 1 || drawing.height() < 1) return std::nullopt;
    return std::any_of(words.begin(), words.end(), [&](const poppler::text_box& word) {
        return holds_letter(word) && !shows_something(drawing, word.bbox());
    });
}

} // namespace

std::optional<bool> hides_words(std::string_view pdf) {
    const auto guard = one_reader_of_pdf();
    try {
        const std::unique_ptr<poppler::document> document = opened(pdf);
        if (!document || document->is_locked()) return std::nullopt;
        poppler::page_renderer renderer;
        renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
        renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
        renderer.set_image_format(poppler::image::format_gray8);
        for (int number = 0; number < document->pages(); ++number) {
            const std::unique_ptr<poppler::page> page(document->create_page(number));
            if (!page) return std::nullopt;
            const std::optional<bool> hides = page_hides_words(*page, renderer);
            if (!hides || *hides) return hides;
        }
        return false;
    } catch (const std::exception&) {
        return std::nullopt; // whatever the library meets in a damaged file
    }
}

std::optional<std::size_t> letters_on_pages(std::string_view pdf) {
    const auto guard = one_reader_of_pdf();
    try {
        const std::unique_ptr<poppler::document> document = opened(pdf);
        if (!document || document->is_locked()) return std::nullopt;
        std::size_t letters = 0;
        for (int number = 0; number < document->pages(); ++number) {
            const std::unique_ptr<poppler::page> page(document->create_page(number));
            if (!page) return std::nullopt;
            for (const poppler::text_box& word : page->text_list()) letters += word.text().size();
        }
        return letters;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace part_one
