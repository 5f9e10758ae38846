// The words of a PDF: the text of its pages, its bookmarks and its alternative texts. The only place that knows poppler.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// UTF-8, line by line as the pages show it; nothing where it cannot be read or has too many pages.
std::optional<std::string> words_of_pdf(std::string_view bytes);

} // namespace part_one
