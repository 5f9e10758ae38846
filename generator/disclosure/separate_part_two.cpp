#include "disclosure/separate_part_two.h"

#include "adapters/unicode.h"
#include "basics/text.h"

namespace part_one {

std::optional<Finding> separate_part_two(const Document& document, const PartReading& parts) {
    if (!document.named_as_part_two && !parts.begins_private) return std::nullopt;
    return Finding{
        Severity::note, "disclosure/separate-part-two", 0,
        document.named_as_part_two
            ? "this file is a separate Part 2 by its name, so all of it is withheld"
            : "this file begins with Part 2, so all of it is withheld; a decision's Part 1 belongs in a file "
              "of its own"};
}

std::string name_of_its_decision(const std::string& stem) {
    std::string words;
    const std::string folded = fold(stem);
    for (const FoldedWord& word : folded_words(folded)) words += std::string(word.text) + " ";
    for (std::string_view mark : {"part 2 ", "part2 ", "part ii ", "partii ", "part two ", "parttwo ", "pt2 ", "pt 2 ",
                                  "rhan 2 ", "rhan2 ", "confidential ", "exempt ", "restricted "})
        words = replaced(std::move(words), mark, "");
    return squeezed(words);
}

} // namespace part_one
