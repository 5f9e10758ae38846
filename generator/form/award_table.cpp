#include "form/award_table.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/amounts.h"
#include "form/award_columns.h"
#include "form/award_cues.h"
#include "form/name_words.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/told_awards.h"

#include <algorithm>
#include <initializer_list>

namespace part_one {

namespace {

/// What the years of a row come to.
std::optional<Pence> sum_of_cells(const std::vector<Segment>& cells, const std::vector<std::size_t>& columns) {
    Pence whole;
    for (const std::size_t column : columns) {
        if (column >= cells.size()) return std::nullopt;
        const auto sum = sum_in_cell(cells[column].kept);
        if (!sum && cells[column].kept.find_first_not_of(" -–") != std::string::npos) return std::nullopt;
        whole = whole + sum.value_or(Pence{0});
    }
    return columns.empty() ? std::nullopt : std::optional(whole);
}

std::optional<Date> day_in(const std::string& cell) {
    const auto dates = find_dates(fold(cell));
    return dates.size() == 1 ? std::optional(dates[0].date) : std::nullopt;
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
    // "Youth Aid Trust (YAT)": its initials are not written with it
    if (const std::size_t open = name.rfind(" (");
        name.ends_with(")") && open != std::string::npos &&
        are_initials_of(std::string_view(name).substr(open + 2, name.size() - open - 3),
                        std::string_view(name).substr(0, open)))
        name.resize(open);
    return name;
}

namespace {

bool is_office(std::string_view folded) {
    return folded == "pcc" || folded == "opcc" || folded == "pfcc" || folded == "opfcc" || folded == "commissioner" ||
           folded == "the commissioner" || folded == "police and crime commissioner" || folded == "pcc contribution" ||
           folded == "office of the police and crime commissioner";
}

bool is_of_payers(const OutlineLine& header) {
    return std::any_of(header.segments.begin(), header.segments.end(), [](const Segment& head) {
        return holds_any(head.folded, {"contribut", "share", "funder", "paid by", "partner"});
    });
}

bool is_of_nameless_bidder(const std::string& folded) {
    const auto words = folded_words(folded);
    return words.size() == 2 && words[1].text.size() <= 2 &&
           is_one_of(words[0].text, {"bidder", "tenderer", "supplier", "contractor", "company", "applicant", "provider",
                                     "tender", "bid", "firm"});
}

/// "33 further grants are listed below", "Various", "Contingency": a row that is no award.
bool is_no_name(const std::string& folded) {
    constexpr WordList lead{"various other others remaining remainder balance contingency unallocated administration "
                            "evaluation overheads underspend"};
    const auto words = folded_words(folded);
    if (words.empty()) return true; // "–"
    for (std::string_view nobody : {"n/a", "na", "none", "nil", "tbc", "tbd", "not applicable", "to be confirmed",
                                    "in house", "in-house", "internal", "own staff", "the office", "our own staff"})
        if (folded == nobody) return true;
    const bool is_count = words.size() > 2 && words[0].text.find_first_not_of("0123456789") == std::string_view::npos &&
                          is_one_of(words[1].text, {"further", "other", "more", "grants", "awards", "organisations"});
    return is_count || lead.holds(words[0].text);
}

} // namespace

std::optional<AwardTable> read_award_table(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last) {
    if (last - first < 2) return std::nullopt;
    const AwardColumns columns = award_columns(lines, first, last);
    // A table of contracts names the providers and their days; what each costs may not be told, or only by the year.
    if (!columns.name || (!columns.sum && columns.years.empty() && !columns.end && !columns.is_of_winners))
        return std::nullopt;
    AwardTable table;
    // Of sums by the year it may be one year that is decided.
    const auto& rivals = columns.has_rival_sums() ? columns.rivals : columns.years;
    for (std::size_t at = first + 1; at < last; ++at) {
        const auto& cells = lines[at].segments;
        const auto cell = [&](std::size_t column) {
            return column < cells.size() ? cells[column].kept : std::string();
        };
        const std::string name = name_in_cell(cell(*columns.name));
        const std::string folded = fold(name);
        const std::string sum_cell = columns.sum ? cell(*columns.sum) : std::string();
        const auto sum = columns.sum ? sum_in_cell(sum_cell) : sum_of_cells(cells, columns.years);
        if (starts_with_any(folded, {"total", "cyfanswm", "sum total", "grand total", "overall"}) ||
            (name.empty() && std::any_of(cells.begin(), cells.end(),
                                         [](const Segment& other) { return other.folded.starts_with("total"); }))) {
            if (!columns.has_rival_sums()) table.total = sum;
            table.totals_of_rivals.clear();
            for (const std::size_t rival : rivals) table.totals_of_rivals.push_back(sum_in_cell(cell(rival)));
            continue;
        }
        if (name.empty() || name.size() == 1) continue; // "C"
        // "Tenderer 2", "Bidder C": a table of all who took part, and not of who won
        if (is_of_nameless_bidder(folded)) return std::nullopt;
        if (is_office(folded)) {
            // "Partner | Contribution": a table of who pays, and of nobody who is paid
            if (is_of_payers(lines[first])) return std::nullopt;
            table.is_incomplete = table.is_incomplete || sum.has_value();
            continue;
        }
        // "33 further grants", "Contingency": nobody who could be paid
        if (is_no_name(folded)) {
            table.is_incomplete = table.is_incomplete || sum.has_value();
            for (const Segment& other : cells)
                if (const auto amount = sum_in_cell(other.kept)) table.sums_of_nobody.push_back(*amount);
            continue;
        }
        if (columns.outcome) {
            const OptionWords said = read_option(cell(*columns.outcome));
            const std::string words = fold(cell(*columns.outcome));
            if (said.rejects || said.defers || said.withdraws || words == "no" || words.starts_with("un"))
                continue; // the refused are named nowhere
        }
        if (sum && sum->value == 0) continue;
        const std::string raw_sum = fold(sum_cell);
        if (!sum && (raw_sum == "nil" || raw_sum == "none" || raw_sum == "-" || raw_sum.starts_with("not ") ||
                     raw_sum.starts_with("refused") || raw_sum.starts_with("declined")))
            continue;
        Award award;
        award.provider = name;
        if (!columns.has_rival_sums()) award.amount = sum;
        if (columns.purpose) award.purpose = cell(*columns.purpose);
        award.start = columns.start ? day_in(cell(*columns.start)) : std::nullopt;
        award.end = columns.end ? day_in(cell(*columns.end)) : std::nullopt;
        award.line = lines[at].line;
        table.awards.push_back(std::move(award));
        table.lots.push_back(columns.lot ? trimmed(fold(cell(*columns.lot))) : std::string());
        table.rivals.resize(rivals.size());
        for (std::size_t rival = 0; rival < rivals.size(); ++rival)
            table.rivals[rival].push_back(sum_in_cell(cell(rivals[rival])));
    }
    return table;
}

std::optional<Pence> grand_total(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last) {
    if (last - first < 3) return std::nullopt;
    const auto& header = lines[first].segments;
    const auto& row = lines[last - 1].segments;
    const bool has_corner = header.size() > 2 && row.size() == header.size() && header.back().folded == "total" &&
                            row.front().folded.starts_with("total");
    if (!has_corner) return std::nullopt;
    Pence others;
    for (std::size_t at = 1; at + 1 < row.size(); ++at) {
        const auto sum = sum_in_cell(row[at].kept);
        if (!sum) return std::nullopt;
        others = others + *sum;
    }
    const auto corner = sum_in_cell(row.back().kept);
    return corner && *corner == others ? corner : std::nullopt;
}

} // namespace part_one
