#include "disclosure/law_citation.h"

#include "basics/text.h"
#include "disclosure/harmless.h"
#include "disclosure/word_tables.h"

#include <algorithm>
#include <optional>

namespace part_one {

namespace {

constexpr WordTable divisions{
    "part parts section sections chapter chapters paragraph paragraphs schedule schedules s ss para paras"};
constexpr WordTable joining{"and or to of the in"};
constexpr WordTable kinds{"act acts regulations order rules measure directive deddf rheoliadau orchymyn"};

bool is_year(const WordNumber& word) { return word.is_number() && word.size() == 4; }

/// Where the year of the first law stands that the words name.
std::optional<std::size_t> year_of_law(const Words& words) {
    for (std::size_t at = 1; at + 1 < words.size(); ++at)
        if (kinds.holds(words[at].text) && is_year(words[at + 1].text)) return at + 1;
    return std::nullopt;
}

/// "Part 2 and section 5 of the": divisions, numbers and what joins them, from `at` on. Where they end.
std::size_t behind_divisions(const Words& words, std::size_t at) {
    while (at < words.size()) {
        const WordNumber& word = words[at].text;
        const bool is_number = word.size() <= 3 && (word.holds_digit() || word.size() == 1);
        if (!divisions.holds(word) && !joining.holds(word) && !is_number) break;
        ++at;
    }
    return at;
}

/// Behind the year: nothing, or a sentence about the law.
bool goes_on_as_sentence(std::string_view folded, const Words& words, std::size_t behind) {
    static constexpr WordTable verbs{
        "is are was were applies apply applied sets set requires require deals provides gives "
        "came comes will has have amended begins says lets allows may must and as"};
    if (behind >= words.size()) return true;
    return verbs.holds(words[behind].text) && trimmed(folded).ends_with(".");
}

/// An act that says what may be kept from the public is no citation: it is the ground, and so a label.
bool is_about_disclosure(const Words& words) {
    static constexpr WordTable grounds{"12a freedom information foi foia eir access"};
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return grounds.holds(word.text); });
}

bool names_part(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) {
        return is_any(word.text, {"part", "parts", "rhan"});
    });
}

bool says_nothing_closed(const Words& words) {
    return !tells_of_bids(words) &&
           std::none_of(words.begin(), words.end(), [](const SpokenWord& word) { return is_closed_word(word.text); });
}

} // namespace

bool cites_law(std::string_view folded, const Words& words) {
    constexpr std::size_t longest = 24;     // words of the line
    constexpr std::size_t longest_name = 8; // words of a law's name before "Act"
    if (words.size() < 4 || words.size() > longest || folded.find("£") != std::string_view::npos) return false;
    if (trimmed(folded).find(". ") != std::string_view::npos) return false; // another sentence may close
    const std::optional<std::size_t> year = year_of_law(words);
    if (!year || !names_part(words) || is_about_disclosure(words) || !says_nothing_closed(words)) return false;
    if (divisions.holds(words[0].text)) {
        const std::size_t name = behind_divisions(words, 0);
        const std::string_view before_year = folded.substr(0, words[*year].at);
        const bool is_parted = before_year.find_first_of(":;|") != std::string_view::npos ||
                               before_year.find(" - ") != std::string_view::npos;
        return name > 1 && name < *year && *year - name <= longest_name && !is_parted &&
               folded.find(": ") == std::string_view::npos && goes_on_as_sentence(folded, words, *year + 1);
    }
    // "Police Reform Act 2002: Part 2"
    return *year <= longest_name + 1 && *year + 2 < words.size() && divisions.holds(words[*year + 1].text) &&
           behind_divisions(words, *year + 1) == words.size();
}

} // namespace part_one
