// The words of lines that are taken out, in the shapes in which they are looked for again.
#pragma once

#include "source/document.h"

#include <string>
#include <string_view>

namespace part_one {

/// What lines say, as the leak check should look for it: the visible words; where the tree shows none, the line without
/// tags. `first` and `last` count from 1.
std::string words_of_lines(const Document& document, int first, int last);

/// Letters and digits alone: in which a text cannot hide behind markup, references or marks.
std::string letters_of(std::string_view text);

/// " the lowest bid ": the folded words, a space before and behind each, so that whole words can be looked for.
std::string spaced_words(std::string_view text);

std::string without_tags(std::string_view line);

} // namespace part_one
