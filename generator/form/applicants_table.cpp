#include "form/applicants_table.h"

#include "basics/needles.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/profile.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr WordList outcomes{"outcome outcomes result decision status award awarded"};
constexpr WordList applicants{"applicant applicants organisation organisations group groups applied requested project "
                              "sought bid bidder application amount provider sum"};

template <typename List>
bool has_word(std::string_view folded, const List& list) {
    const auto words = folded_words(folded);
    return std::any_of(words.begin(), words.end(), [&](const FoldedWord& word) { return list.holds(word.text); });
}

bool speaks_of_publishing(const OutlineLine& line) {
    static constexpr Needles stems{"ublish|ublic|elease|ebsite|mbarg|yhoedd"};
    return stems.any_in(line.folded());
}

/// "Approved | ✓", "Not approved |", "Deferred |": the options of the decision, one in each row.
bool is_option_of_decision(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t segment) {
    const OutlineLine& line = lines[at];
    if (segment != 0 || line.place != OutlineLine::Place::table || line.segments.size() != 2) return false;
    if (line.segments[0].folded != "deferred" || !folded_words(line.segments[1].folded).empty()) return false;
    constexpr WordList options{"approved|not approved|agreed|not agreed|rejected|declined|refused", '|'};
    std::size_t others = 0;
    for (const OutlineLine& other : lines)
        if (other.place == line.place && other.block_first == line.block_first && &other != &line) {
            if (!options.holds(other.segments[0].folded)) return false;
            ++others;
        }
    return others > 0;
}

} // namespace

bool is_outcome_of_applicant(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t segment) {
    const OutlineLine& line = lines[at];
    if (is_option_of_decision(lines, at, segment)) return true;
    if (line.place != OutlineLine::Place::table || line.is_header_row || line.segments.size() < 3) return false;
    constexpr std::size_t most_rows = 500; // more applicants than any round of grants has
    std::vector<const OutlineLine*> table;
    const OutlineLine* header = nullptr;
    for (const OutlineLine& other : lines) {
        if (other.place != line.place || other.block_first != line.block_first) continue;
        if (other.is_header_row) header = &other;
        table.push_back(&other);
        if (table.size() > most_rows) return false;
    }
    if (!header || table.size() < 3 || segment == 0 || segment >= header->segments.size()) return false;
    return has_word(header->segments[segment].folded, outcomes) && has_word(header->folded(), applicants) &&
           find_dates(line.segments[segment].folded).empty() &&
           std::none_of(table.begin(), table.end(), [](const OutlineLine* row) { return speaks_of_publishing(*row); });
}

} // namespace part_one
