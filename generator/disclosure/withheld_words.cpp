#include "disclosure/withheld_words.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <set>

namespace part_one {

std::string without_tags(std::string_view line) {
    std::string words;
    const std::size_t last_end = line.rfind('>'); // behind it no tag ends
    bool inside = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool opens = line[at] == '<' && at + 1 < line.size() &&
                           (is_ascii_letter(line[at + 1]) || line[at + 1] == '/') &&
                           last_end != std::string_view::npos && at < last_end;
        if (opens) inside = true;
        if (!inside) words += line[at];
        if (inside && line[at] == '>') inside = false;
    }
    return words;
}

std::string words_of_lines(const Document& document, int first, int last) {
    std::string words;
    std::set<int> shown;
    for (const OutlineLine& line : document.outline.lines) {
        const int begin = line.is_line_exact ? line.line : line.block_first;
        const int end = line.is_line_exact ? line.line : line.block_last;
        if (end < first || begin > last) continue;
        words += line.text() + "\n";
        for (int number = begin; number <= end; ++number) shown.insert(number);
    }
    for (int number = first; number <= last && number <= static_cast<int>(document.lines.size()); ++number)
        if (!shown.contains(number)) words += without_tags(document.lines[static_cast<std::size_t>(number) - 1]) + "\n";
    return words;
}

std::string spaced_words(std::string_view text) {
    std::string words = " ";
    const std::string folded = fold(text);
    for (const FoldedWord& word : folded_words(folded)) words += std::string(word.text) + " ";
    return words;
}

std::string letters_of(std::string_view text) {
    std::string letters;
    for (char c : fold(decode_references(text)))
        if (is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80) letters += c;
    return letters;
}

} // namespace part_one
