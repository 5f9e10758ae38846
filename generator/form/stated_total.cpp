#include "form/stated_total.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
#include "form/list_of_value.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/sum_kind.h"

#include <algorithm>

namespace part_one {

namespace {

/// "Total | £67,300 | £52,400": a row of a table, whose columns tell which of them was decided.
bool is_row_of_sums(const std::vector<OutlineLine>& lines, const Labelled& label) {
    const OutlineLine& line = lines[label.at];
    return line.place == OutlineLine::Place::table &&
           std::count_if(line.segments.begin(), line.segments.end(),
                         [](const Segment& cell) { return cell.kept.find("£") != std::string::npos; }) > 1;
}

} // namespace

bool is_name_of_column(const std::vector<OutlineLine>& lines, const Labelled& label, const KnownOrganisations& known) {
    if (!lines[label.at].is_header_row) return false;
    // "Partner | Contribution"
    constexpr WordList heads{"amount award awarded contribution contributions cost funding grant project purpose "
                             "scheme service sum total value"};
    const std::string folded = fold(trimmed(label.value));
    // "Provider | Harbour Trust": the first row of a form that is a table
    const auto names = lines[label.at].segments.size() == 2 && label.meaning == Meaning::provider
                           ? proper_names(label.value, known)
                           : std::vector<ProperName>();
    if (names.size() == 1 &&
        (names[0].kind == ProperName::Kind::known || names[0].kind == ProperName::Kind::organisation))
        return false;
    return !label.is_likely || lines[label.at].segments.size() > 2 ||
           heads.holds(std::string_view(folded).substr(0, folded.find(' ')));
}

void read_stated_total(const std::vector<OutlineLine>& lines, const Labelled& label, SumsOfDecision& into) {
    // "Total value (including extension)": more than was decided
    const std::string called = words_only(label.label + " " + label.value.substr(0, label.value.find("£")));
    const bool is_potential =
        called.find(" including ext") != std::string::npos || called.find(" including opt") != std::string::npos ||
        called.find(" inc ext") != std::string::npos || called.find(" with ext") != std::string::npos;
    if (is_row_of_sums(lines, label) || is_potential) return;
    const std::string lower = lower_ascii(label.value);
    auto sums = find_amounts(label.value);
    // "£360,000 over 36 months (£10,000 a month)": what is said by the month is not the whole
    if (sums.size() > 1)
        std::erase_if(sums, [&](const WrittenAmount& sum) {
            return kind_of_sum(lower, sum.at, sum.length) == SumKind::per_unit;
        });
    // "£68,915 (ex VAT); last year £64,400"
    const auto is_beside = [&](const WrittenAmount& sum) {
        return sum.at > 0 && kind_of_sum(lower, sum.at, sum.length) == SumKind::context;
    };
    if (sums.size() > 1 && !is_beside(sums[0])) std::erase_if(sums, is_beside);
    if (sums.size() > 2 && is_first_all_others(sums)) sums.resize(1);
    // "£38,400 + VAT. (Quotations: £36,950 to £71,000)": the first sentence is the answer
    if (sums.size() > 1 && sums[0].at == 0)
        if (const std::size_t stop = label.value.find(". "); stop < sums[1].at) sums.resize(1);
    if (sums.size() != 1 || !sums[0].sum) return;
    const SumKind kind = kind_of_sum(lower, sums[0].at, sums[0].length);
    if (kind == SumKind::per_unit || (label.is_likely && (into.stated_total || kind == SumKind::context))) return;
    into.stated_total = sums[0].sum;
    into.total_line = label.line;
}

} // namespace part_one
