#include "form/award_table.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/name_words.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/told_awards.h"

#include <algorithm>
#include <initializer_list>

namespace part_one {

namespace {

bool starts_with_any(std::string_view folded, std::initializer_list<std::string_view> words) {
    for (std::string_view word : words)
        if (folded.starts_with(word)) return true;
    return false;
}

struct Columns {
    std::optional<std::size_t> name, sum, outcome, purpose, start, end;
    bool has_rival_sums = false; // several columns of sums, and no words to tell which was decided
};

bool holds_any(std::string_view folded, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

/// How surely a column of this name holds who gets the money; 0 for any other.
int rank_of_name(std::string_view head) {
    if (starts_with_any(head, {"unsuccessful", "type of", "number", "current", "previous", "existing", "outgoing"}))
        return 0;
    if (holds_any(head, {"provider", "supplier", "recipient", "contractor", "bidder", "grantee", "awarded to",
                         "beneficiary", "darparwr", "derbynnydd", "awardee", "tenderer"}))
        return 3;
    if (starts_with_any(head, {"applicant", "organisation", "group", "successful", "partner", "ymgeisydd", "sefydliad",
                               "name of", "charity", "payee", "body", "lead body", "lead organisation", "lead partner",
                               "host", "funded", "run by", "delivered by", "led by"}))
        return 2;
    return head == "name" || head == "who" || head == "to" || head == "csp" || head == "enw" ? 1 : 0;
}

/// "Successful tenderer", "Awarded to": a table that names these has awards, whatever it tells of sums.
bool names_who_won(std::string_view head) {
    return holds_any(head, {"successful tenderer", "successful bidder", "successful supplier", "successful provider",
                            "winning bidder", "winning tenderer", "winning supplier", "awarded to"}) &&
           head.find("unsuccessful") == std::string_view::npos;
}

/// In the header of a column of sums that were not decided.
bool is_of_other_sums(std::string_view head) {
    return holds_any(head, {"request", "applied", "sought", "asked", "bid ", "match", "previous", "current", "existing",
                            "balance", "estimate", "per year", "per annum", "p.a", "annual", "other fund", "budget",
                            "saving"});
}

/// "Commissioner's decision", not "Date of decision"
bool is_of_decision(std::string_view head) {
    return head.ends_with("s decision") || head.ends_with("pcc decision") || head == "final decision";
}

/// How surely a column of this name holds the sum that was decided; 0 for any other.
int rank_of_sum(std::string_view head) {
    if (is_of_other_sums(head)) return 0;
    if (holds_any(head, {"awarded", "approved", "agreed", "granted", "decided"}) &&
        !holds_any(head, {"to", "date", "by"}))
        return holds_any(head, {"£", "amount", "sum", "value", "award", "grant"}) || head.size() < 12 ? 3 : 2;
    if (starts_with_any(head, {"award", "amount", "sum", "grant", "value", "£", "funding", "cost", "swm", "gwerth",
                               "contract value", "total", "allocation", "price", "contract sum", "new value"}))
        return 2;
    return 0;
}

Columns columns_of(const OutlineLine& header) {
    Columns columns;
    int best_name = 0, best_sum = 0;
    for (std::size_t at = 0; at < header.segments.size(); ++at) {
        const std::string& head = header.segments[at].folded;
        const int name = rank_of_name(head);
        const int sum = rank_of_sum(head);
        if (name == 0 && !columns.start && holds_any(head, {"start", "commence", "begins"})) {
            columns.start = at;
        } else if (name == 0 && !columns.end && !holds_any(head, {"extend", "extension", "spend"}) &&
                   holds_any(head, {"end", "expir", "until"})) {
            columns.end = at;
        } else if (name > best_name) {
            best_name = name;
            columns.name = at;
        } else if (name == 0 && sum > best_sum) {
            best_sum = sum;
            columns.sum = at;
            columns.has_rival_sums = false;
        } else if (name == 0 && sum > 0 && sum == best_sum) {
            columns.has_rival_sums = true;
        } else if (name == 0 && sum == 0 && !columns.outcome &&
                   (is_of_decision(head) ||
                    starts_with_any(head, {"decision", "outcome", "result", "status", "approved", "recommendation"}))) {
            columns.outcome = at;
        } else if (name == 0 && sum == 0 && !columns.purpose &&
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

/// Where no header speaks of sums: the columns whose every cell is a sum ("Extension to March 2026").
std::vector<std::size_t> columns_of_sums(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 1; column < lines[first].segments.size(); ++column) {
        if (is_of_other_sums(lines[first].segments[column].folded)) continue;
        const bool in_pounds = lines[first].segments[column].folded.find("£") != std::string::npos;
        const bool all_sums =
            std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                        lines.begin() + static_cast<std::ptrdiff_t>(last), [&](const OutlineLine& row) {
                            if (column >= row.segments.size()) return false;
                            const std::string& cell = row.segments[column].kept;
                            return in_pounds ? sum_in(cell).has_value() : find_amounts(cell).size() == 1;
                        });
        if (all_sums) columns.push_back(column);
    }
    return columns;
}

/// Does a column that tells the outcome tell the sum with it, wherever it does not refuse?
bool tells_sums(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last, std::size_t column) {
    bool any = false;
    for (std::size_t at = first + 1; at < last; ++at) {
        if (column >= lines[at].segments.size()) return false;
        const std::string& cell = lines[at].segments[column].kept;
        const bool has_sum = find_amounts(cell).size() == 1;
        any = any || has_sum;
        if (!has_sum && read_option(cell).approves) return false;
    }
    return any;
}

/// The columns headed by a year, where all but the first column are: "| | 2022/23 | 2023/24 |".
std::vector<std::size_t> columns_of_years(const OutlineLine& header) {
    std::vector<std::size_t> years;
    for (std::size_t at = 1; at < header.segments.size(); ++at) {
        std::string_view head = header.segments[at].folded;
        if (head.starts_with("year ")) head.remove_prefix(5);
        if (head.ends_with(" £") || head.ends_with(" (£)")) head = head.substr(0, head.rfind(' '));
        const bool is_year =
            !head.empty() && head.size() <= 9 && head.find_first_not_of("0123456789/-") == std::string_view::npos;
        if (!is_year) return {};
        years.push_back(at);
    }
    return years.size() > 1 ? years : std::vector<std::size_t>();
}

/// What the years of a row come to.
std::optional<Pence> sum_of_cells(const std::vector<Segment>& cells, const std::vector<std::size_t>& columns) {
    Pence whole;
    for (const std::size_t column : columns) {
        if (column >= cells.size()) return std::nullopt;
        const auto sum = sum_in(cells[column].kept);
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

/// "33 further grants are listed below", "Various", "Contingency": a row that is no award.
bool is_no_name(const std::string& folded) {
    constexpr WordList lead{"various other others remaining remainder balance contingency unallocated administration "
                            "evaluation overheads underspend"};
    const auto words = folded_words(folded);
    if (words.empty()) return false;
    const bool is_count = words.size() > 2 && words[0].text.find_first_not_of("0123456789") == std::string_view::npos &&
                          is_one_of(words[1].text, {"further", "other", "more", "grants", "awards", "organisations"});
    return is_count || lead.holds(words[0].text);
}

/// "District | Allocation": a column that may hold who gets the money, if every cell of it names a body.
std::optional<std::size_t> column_of_bodies(const std::vector<OutlineLine>& lines, std::size_t first,
                                            std::size_t last) {
    for (std::size_t column = 0; column < lines[first].segments.size(); ++column) {
        const std::string& head = lines[first].segments[column].folded;
        const bool is_corner = head.empty() && column == 0;
        if (!is_corner && !starts_with_any(head, {"district", "area", "authority", "local authority", "council",
                                                  "borough", "partnership"}))
            continue;
        const bool all_bodies =
            std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                        lines.begin() + static_cast<std::ptrdiff_t>(last), [column](const OutlineLine& row) {
                            if (column >= row.segments.size()) return false;
                            const std::string& cell = row.segments[column].folded;
                            return cell.starts_with("total") || is_body_word(cell.substr(cell.rfind(' ') + 1));
                        });
        if (all_bodies) return column;
    }
    return std::nullopt;
}

} // namespace

std::optional<AwardTable> read_award_table(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last) {
    if (last - first < 2) return std::nullopt;
    Columns columns = columns_of(lines[first]);
    if (!columns.name) columns.name = column_of_bodies(lines, first, last);
    const auto years = columns.name && !columns.sum ? columns_of_years(lines[first]) : std::vector<std::size_t>();
    if (columns.name && !columns.sum && years.empty()) {
        const auto sums = columns_of_sums(lines, first, last);
        if (!sums.empty()) columns.sum = sums.front();
        columns.has_rival_sums = sums.size() > 1;
    }
    // "Commissioner's decision | Approved – £8,000": what was decided, whatever the other columns were asked or advised
    if (columns.outcome && tells_sums(lines, first, last, *columns.outcome)) {
        columns.sum = columns.outcome;
        columns.has_rival_sums = false;
    }
    // A table of contracts names the providers and their days; what each costs may not be told, or only by the year.
    const bool is_of_winners = columns.name && names_who_won(lines[first].segments[*columns.name].folded);
    if (!columns.name || (!columns.sum && years.empty() && !columns.end && !is_of_winners)) return std::nullopt;
    AwardTable table;
    for (std::size_t at = first + 1; at < last; ++at) {
        const auto& cells = lines[at].segments;
        const auto cell = [&](std::size_t column) {
            return column < cells.size() ? cells[column].kept : std::string();
        };
        const std::string name = name_in_cell(cell(*columns.name));
        const std::string folded = fold(name);
        const std::string sum_cell = columns.sum ? cell(*columns.sum) : std::string();
        const auto sum = columns.sum ? sum_in(sum_cell) : sum_of_cells(cells, years);
        if (starts_with_any(folded, {"total", "cyfanswm", "sum total", "grand total", "overall"}) ||
            (name.empty() && std::any_of(cells.begin(), cells.end(),
                                         [](const Segment& other) { return other.folded.starts_with("total"); }))) {
            if (!columns.has_rival_sums) table.total = sum;
            continue;
        }
        if (name.empty()) continue;
        if (is_office(folded)) {
            // "Partner | Contribution": a table of who pays, and of nobody who is paid
            if (is_of_payers(lines[first])) return std::nullopt;
            table.is_incomplete = table.is_incomplete || sum.has_value();
            continue;
        }
        // "33 further grants", "Contingency": nobody who could be paid
        if (is_no_name(folded)) {
            table.is_incomplete = table.is_incomplete || sum.has_value();
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
        if (!columns.has_rival_sums) award.amount = sum;
        if (columns.purpose) award.purpose = cell(*columns.purpose);
        award.start = columns.start ? day_in(cell(*columns.start)) : std::nullopt;
        award.end = columns.end ? day_in(cell(*columns.end)) : std::nullopt;
        award.line = lines[at].line;
        table.awards.push_back(std::move(award));
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
        const auto sum = sum_in(row[at].kept);
        if (!sum) return std::nullopt;
        others = others + *sum;
    }
    const auto corner = sum_in(row.back().kept);
    return corner && *corner == others ? corner : std::nullopt;
}

} // namespace part_one
