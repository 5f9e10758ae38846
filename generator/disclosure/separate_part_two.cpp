#include "disclosure/separate_part_two.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

/// Has it what every form has, and no annex would?
bool is_whole_form(const FilledForm& form) {
    const auto has = [&form](Meaning meaning) {
        return std::any_of(form.labels.begin(), form.labels.end(),
                           [meaning](const Labelled& label) { return label.meaning == meaning; });
    };
    const bool is_decided = has(Meaning::decision) || has(Meaning::maker_approval) || has(Meaning::outcome) ||
                            has(Meaning::recommendation) || has(Meaning::decision_maker);
    return has(Meaning::part_one_begins) || (has(Meaning::title) && is_decided);
}

} // namespace

std::optional<Finding> separate_part_two(const FilledForm& form, const PartReading& parts) {
    const NameSays name = form.document.name_says;
    if (name == NameSays::closed)
        return Finding{Severity::note, "disclosure/separate-part-two", 0,
                       "this file is a separate Part 2 by its name, so all of it is withheld"};
    if (parts.begins_private)
        return Finding{Severity::note, "disclosure/separate-part-two", 0,
                       "this file begins with Part 2, so all of it is withheld; a decision's Part 1 belongs in a file "
                       "of its own"};
    if (name == NameSays::perhaps && !is_whole_form(form))
        return Finding{Severity::warning, "disclosure/separate-part-two", 0,
                       "the name of this file may say that it is a separate Part 2, and it is no whole form, so all of "
                       "it is withheld; give it another name if it may be public"};
    return std::nullopt;
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
