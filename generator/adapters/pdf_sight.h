// Can a reader of a PDF see all its words? White letters, letters behind a bar or off the page are found by whoever
// searches, copies or listens.
//
// Each page is drawn as a reader sees it, and each word looked for in the drawing: where it should stand and nothing but
// one colour does, nobody sees it. So it does not matter how it was hidden, and words read from a scanned page, which lie
// unseen over its picture, hide nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace part_one {

/// Is there a word in a PDF that its drawing does not show? Nothing where it cannot be drawn.
std::optional<bool> hides_words(std::string_view pdf);

/// How many letters the pages hold; nothing where that cannot be read. Those off a page are not counted.
std::optional<std::size_t> letters_on_pages(std::string_view pdf);

} // namespace part_one
