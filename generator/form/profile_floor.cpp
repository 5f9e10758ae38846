#include "form/profile_floor.h"

#include "adapters/unicode.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

struct FloorLabel {
    std::string_view words;
    Where where;
    Meaning meaning;
};

constexpr std::array floor_labels{
    FloorLabel{"protective marking", Where::anywhere, Meaning::marking},
    FloorLabel{"security marking", Where::anywhere, Meaning::marking},
    FloorLabel{"security classification", Where::anywhere, Meaning::marking},
    FloorLabel{"classification", Where::with_colon, Meaning::marking},
    FloorLabel{"marc diogelu", Where::anywhere, Meaning::marking},
    FloorLabel{"is the report for publication", Where::anywhere, Meaning::for_publication},
    FloorLabel{"is this report for publication", Where::anywhere, Meaning::for_publication},
};

/// What disclosure hears without any label.
constexpr std::array<std::string_view, 4> names_of_part_two{"part 2", "part ii", "part two", "rhan 2"};

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    const std::string folded = fold(text);
    for (const FoldedWord& word : folded_words(folded)) words.emplace_back(word.text);
    return words;
}

bool closes(Meaning meaning) {
    switch (meaning) {
    case Meaning::marking:
    case Meaning::part_two_begins:
    case Meaning::part_two_question:
    case Meaning::for_publication:
    case Meaning::deferral_question:
    case Meaning::omitted_section: return true;
    default: return false;
    }
}

} // namespace

std::vector<FormLabel> labels_of_floor() {
    std::vector<FormLabel> labels;
    labels.reserve(floor_labels.size());
    for (const FloorLabel& label : floor_labels)
        labels.push_back({words_of(label.words), label.where, label.meaning, {}});
    return labels;
}

bool opens_floor(const std::vector<std::string>& words, Meaning meaning) {
    for (const FloorLabel& label : floor_labels)
        if (words_of(label.words) == words) return meaning != label.meaning && meaning != Meaning::part_two_begins;
    return !closes(meaning) && std::any_of(names_of_part_two.begin(), names_of_part_two.end(),
                                           [&](std::string_view name) { return words_of(name) == words; });
}

} // namespace part_one
