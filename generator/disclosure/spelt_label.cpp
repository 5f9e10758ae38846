#include "disclosure/spelt_label.h"

#include "basics/text.h"
#include "disclosure/misspellings.h"
#include "disclosure/spoken_words.h"
#include "form/profile.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace part_one {

namespace {

/// A label in letters alone, and which letters stand in it.
struct SpeltLabel {
    std::string letters;
    std::uint32_t which = 0;
};

std::vector<SpeltLabel> spelt(std::initializer_list<std::string_view> labels) {
    std::vector<SpeltLabel> all;
    for (std::string_view label : labels) all.push_back({bare_letters(label), letters_in(bare_letters(label))});
    return all;
}

} // namespace

bool is_label_of_letters(std::string_view folded) {
    if (folded.size() > 160) return false;
    const std::string letters = bare_letters(folded);
    if (letters.size() < 5 || letters.size() > 60) return false;
    static const std::vector<SpeltLabel> long_labels =
        spelt({"notforpublication", "officialsensitive", "privateandconfidential", "commercialinconfidence",
               "exemptinformation", "confidentialinformation", "part2confidential", "part2exempt", "part2restricted",
               "partiiconfidential", "parttwoconfidential", "restrictedinformation", "strictlyconfidential",
               "notforpublicrelease", "legallyprivileged", "commerciallysensitive", "confidentialfactsandadvice"});
    static const std::vector<SpeltLabel> short_labels = spelt(
        {"part2", "partii", "parttwo", "part02", "rhan2", "confidential", "exempt", "restricted", "donotpublish"});
    const std::uint32_t which = letters_in(letters);
    bool begins = false;
    for (const SpeltLabel& label : long_labels) {
        const unsigned slips = label.letters.size() >= 15 ? 2 : 1;
        const bool may_be = has_at_most(which & ~label.which, slips) && has_at_most(label.which & ~which, slips);
        if (may_be && is_nearly(letters, label.letters, slips)) return true;
        begins = begins || letters.starts_with(label.letters);
    }
    const bool is_short = std::any_of(short_labels.begin(), short_labels.end(),
                                      [&](const SpeltLabel& label) { return label.letters == letters; });
    if (!begins && !is_short) return false;
    const auto plain = folded_words(folded);
    const std::size_t words = plain.size();
    const auto scraps = static_cast<std::size_t>(
        std::count_if(plain.begin(), plain.end(), [](const FoldedWord& word) { return word.text.size() <= 2; }));
    // One word that is written as one has been judged as a word.
    return (begins && (words == 1 || scraps * 2 > words)) || (is_short && words > 1);
}

} // namespace part_one
