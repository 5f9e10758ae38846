#include "form/recipient_rows.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
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
