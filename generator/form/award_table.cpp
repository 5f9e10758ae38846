#include "form/award_table.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/option_words.h"

#include <initializer_list>

namespace part_one {

namespace {

bool starts_with_any(std::string_view folded, std::initializer_list<std::string_view> words) {
    for (std::string_view word : words)
        if (folded.starts_with(word)) return true;
    return false;
}

struct Columns {
    std::optional<std::size_t> name, sum, outcome, purpose;
};

Columns columns_of(const OutlineLine& header) {
    Columns columns;
    for (std::size_t at = 0; at < header.segments.size(); ++at) {
        const std::string& head = header.segments[at].folded;
        if (!columns.name && starts_with_any(head, {"applicant", "provider", "recipient", "organisation", "group",
                                                    "supplier", "contractor", "awarded to", "grantee", "name of",
                                                    "successful", "partner", "beneficiary", "ymgeisydd", "darparwr"})) {
            columns.name = at;
        } else if (!columns.sum &&
                   starts_with_any(head, {"award", "amount", "sum", "grant", "value", "£", "funding", "cost", "swm"})) {
            columns.sum = at;
        } else if (!columns.outcome &&
                   starts_with_any(head, {"decision", "outcome", "result", "status", "approved", "recommendation"})) {
            columns.outcome = at;
        } else if (!columns.purpose &&
                   starts_with_any(head, {"project", "purpose", "scheme", "service", "activity", "prosiect"})) {
            columns.purpose = at;
        }
    }
    return columns;
}

std::optional<Pence> sum_in(const std::string& cell) {
    const auto sums = find_amounts(cell);
    if (sums.size() == 1) return sums[0].sum;
    return sums.empty() ? parse_pounds(trimmed(cell)) : std::nullopt;
}

} // namespace

std::string name_in_cell(std::string_view cell) {
    std::string name = squeezed(cell);
    const std::string folded = fold(name);
    for (std::string_view note : {"(charity", "(company", "(reg", "(cc ", "(no.", "(elusen"}) {
        const std::size_t at = folded.find(note);
        if (at != std::string::npos && folded.size() == name.size()) {
            name = std::string(trimmed(std::string_view(name).substr(0, at)));
            break;
        }
    }
    return name;
}

std::optional<AwardTable> read_award_table(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last) {
    if (last - first < 2) return std::nullopt;
    const Columns columns = columns_of(lines[first]);
    if (!columns.name || !columns.sum) return std::nullopt;
    AwardTable table;
    for (std::size_t at = first + 1; at < last; ++at) {
        const auto& cells = lines[at].segments;
        const auto cell = [&](std::size_t column) {
            return column < cells.size() ? cells[column].kept : std::string();
        };
        const std::string name = name_in_cell(cell(*columns.name));
        const std::string folded = fold(name);
        const auto sum = sum_in(cell(*columns.sum));
        if (starts_with_any(folded, {"total", "cyfanswm", "sum total", "grand total", "overall"}) ||
            (name.empty() && !cells.empty() && fold(cells[0].text).starts_with("total"))) {
            table.total = sum;
            continue;
        }
        if (name.empty()) continue;
        if (columns.outcome) {
            const OptionWords said = read_option(cell(*columns.outcome));
            const std::string words = fold(cell(*columns.outcome));
            if (said.rejects || said.defers || said.withdraws || words == "no" || words.starts_with("un"))
                continue; // the refused are named nowhere
        }
        if (sum && sum->value == 0) continue;
        const std::string raw_sum = fold(cell(*columns.sum));
        if (!sum && (raw_sum == "nil" || raw_sum == "none" || raw_sum == "-" || raw_sum.starts_with("not ") ||
                     raw_sum.starts_with("refused") || raw_sum.starts_with("declined")))
            continue;
        Award award;
        award.provider = name;
        award.amount = sum;
        if (columns.purpose) award.purpose = cell(*columns.purpose);
        award.line = lines[at].line;
        table.awards.push_back(std::move(award));
    }
    return table;
}

} // namespace part_one
