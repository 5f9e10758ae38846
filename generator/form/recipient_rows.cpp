#include "form/recipient_rows.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
#include "form/name_words.h"
#include "form/names_in_list.h"
#include "form/proper_names.h"

#include <algorithm>

namespace part_one {

namespace {

bool asks_who_is_paid(std::string_view folded) {
    folded = trimmed(folded);
    if (folded.ends_with(":")) folded.remove_suffix(1);
    for (std::string_view row : {"organisation", "to", "paid to", "grant to", "payable to", "award to", "contract with",
                                 "group", "charity", "company", "firm", "landlord", "lead organisation"})
        if (folded == row) return true;
    return false;
}

/// "To | Joint Audit Committee": whom a report goes to
bool is_reader(const std::string& name) {
    constexpr WordList readers{"committee board panel meeting group team police constabulary commissioner opcc office"};
    const std::string folded = fold(name);
    return readers.holds(std::string_view(folded).substr(folded.rfind(' ') + 1)) ||
           folded.find("police and crime") != std::string::npos;
}

bool is_in_same_table(const OutlineLine& one, const OutlineLine& other) {
    return one.place == OutlineLine::Place::table && other.place == OutlineLine::Place::table &&
           one.block_first == other.block_first;
}

/// "How much: £68,915" on a line of its own: what "To" and "From" beside it ask for is no address of a letter.
bool tells_price_in_line(const std::vector<OutlineLine>& lines) {
    constexpr WordList asked{"sum amount price cost grant value payment award"};
    return std::any_of(lines.begin(), lines.end(), [&](const OutlineLine& line) {
        if (line.place != OutlineLine::Place::paragraph) return false;
        const std::string text = line.kept();
        const std::size_t colon = text.find(": £");
        const std::string row = colon < 14 ? fold(text.substr(0, colon)) : std::string();
        return row == "how much" || asked.holds(row);
    });
}

/// "From: X Ltd" on a line of its own, where what stands behind it is a firm and nothing else
std::optional<std::string> firm_behind_word(const OutlineLine& line, const KnownOrganisations& known) {
    if (line.place != OutlineLine::Place::paragraph || !line.begins_block) return std::nullopt;
    const std::string text = line.kept();
    const std::size_t colon = text.find(": ");
    if (colon == std::string::npos || colon > 14 || text.size() > 90) return std::nullopt;
    const std::string row = fold(text.substr(0, colon));
    if (row != "from" && row != "from whom" && !asks_who_is_paid(row)) return std::nullopt;
    const auto found = proper_names(std::string_view(text).substr(colon + 2), known);
    if (found.size() != 1 || found[0].at > 4) return std::nullopt;
    const std::string folded = fold(found[0].name);
    const bool is_firm = is_legal_ending(std::string_view(folded).substr(folded.rfind(' ') + 1));
    return is_firm ? std::optional(found[0].name) : std::nullopt;
}

/// Is this table the form: two of its rows are labels, and one holds a sum?
bool is_form(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, const OutlineLine& row) {
    const auto rows = std::count_if(labels.begin(), labels.end(),
                                    [&](const Labelled& label) { return is_in_same_table(lines[label.at], row); });
    return rows > 1 && std::any_of(lines.begin(), lines.end(), [&](const OutlineLine& line) {
               return is_in_same_table(line, row) && !find_amounts(line.text()).empty();
           });
}

} // namespace

std::vector<std::string> names_in_rows(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                       const KnownOrganisations& known) {
    std::vector<std::string> names;
    for (const OutlineLine& line : lines) {
        if (auto name = firm_behind_word(line, known); name && tells_price_in_line(lines))
            names.push_back(std::move(*name));
        if (line.place != OutlineLine::Place::table || line.segments.size() != 2) continue;
        if (!asks_who_is_paid(line.segments[0].folded) || !is_form(lines, labels, line)) continue;
        const std::string& cell = line.segments[1].kept;
        const auto found = proper_names(cell, known);
        const bool is_sure = found.size() == 1 && (found[0].kind == ProperName::Kind::known ||
                                                   found[0].kind == ProperName::Kind::organisation);
        if (!is_sure || is_reader(found[0].name)) continue;
        for (std::string& name : names_in_list(cell, known)) names.push_back(std::move(name));
    }
    return names;
}

} // namespace part_one
