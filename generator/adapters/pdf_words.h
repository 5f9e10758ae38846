// The words of a PDF: the text of its pages, its bookmarks and its alternative texts. poppler reads them.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// UTF-8, line by line as the pages show it; nothing where it cannot be read or has too many pages.
std::optional<std::string> words_of_pdf(std::string_view bytes);

/// Its settings are one for the whole program: whoever uses it holds this, and it says nothing on its own account.
std::unique_lock<std::mutex> one_reader_of_pdf();

} // namespace part_one
