#include "form/award_columns.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
#include "form/name_words.h"
#include "form/option_words.h"

#include <algorithm>

namespace part_one {

bool starts_with_any(std::string_view folded, std::initializer_list<std::string_view> words) {
    for (std::string_view word : words)
        if (folded.starts_with(word)) return true;
    return false;
}

bool holds_any(std::string_view folded, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

std::optional<Pence> sum_in_cell(const std::string& cell) {
    const auto sums = find_amounts(cell);
    if (sums.size() == 1) return sums[0].sum;
    return sums.empty() ? parse_pounds(trimmed(cell)) : std::nullopt;
}

namespace {

/// How surely a column of this name holds who gets the money; 0 for any other.
int rank_of_name(std::string_view head) {
    if (starts_with_any(head, {"unsuccessful", "type of", "number", "current", "previous", "existing", "outgoing"}))
        return 0;
    if (holds_any(head, {"provider", "supplier", "recipient", "contractor", "bidder", "grantee", "awarded to",
                         "beneficiary", "darparwr", "derbynnydd", "awardee", "tenderer"}))
        return 3;
    if (starts_with_any(head, {"applicant",
                               "organisation",
                               "group",
                               "successful",
                               "partner",
                               "ymgeisydd",
                               "sefydliad",
                               "name of",
                               "charity",
                               "payee",
                               "body",
                               "lead body",
                               "lead organisation",
                               "lead partner",
                               "host",
                               "funded",
                               "run by",
                               "delivered by",
                               "led by",
                               "grant holder",
                               "contract holder",
                               "to whom",
                               "community safety partnership"}))
        return 2;
    return head == "name" || head == "who" || head == "to" || head == "csp" || head == "enw" ? 1 : 0;
}

/// "Successful tenderer", "Awarded to": a table that names these has awards, whatever it tells of sums.
bool names_who_won(std::string_view head) {
    return holds_any(head, {"successful tenderer", "successful bidder", "successful supplier", "successful provider",
                            "winning bidder", "winning tenderer", "winning supplier", "awarded to"}) &&
           head.find("unsuccessful") == std::string_view::npos;
}

/// "Bidder | Quality | Price": of all who took part, whoever won.
bool is_of_bidders(std::string_view head) {
    return head == "bidder" || head == "bidders" || head == "tenderer" || head == "tenderers" ||
           head == "bidder name" || head == "name of bidder" || head == "name of tenderer";
}

/// In the header of a column of sums that were not decided.
bool is_of_other_sums(std::string_view head) {
    return holds_any(head, {"request", "applied", "sought", "asked", "bid ", "match", "previous", "current", "existing",
                            "balance", "estimate", "per year", "per annum", "p.a", "annual", "other fund", "budget",
                            "saving"}) ||
           starts_with_any(head, {"tender", "quotation", "quote", "offer", "score"});
}

/// "Commissioner's decision", not "Date of decision"
bool is_of_decision(std::string_view head) {
    return head.ends_with("s decision") || head.ends_with("pcc decision") || head == "final decision";
}

/// How surely a column of this name holds the sum that was decided; 0 for any other.
int rank_of_sum(std::string_view head) {
    if (is_of_other_sums(head)) return 0;
    if (head == "uplift" || head == "increase" || head.starts_with("uplift (") || head.starts_with("increase ("))
        return 3;
    if (holds_any(head, {"awarded", "approved", "agreed", "granted", "decided"}) &&
        !holds_any(head, {"to", "date", "by"}))
        return holds_any(head, {"£", "amount", "sum", "value", "award", "grant"}) || head.size() < 12 ? 3 : 2;
    if (starts_with_any(head,
                        {"award", "amount", "sum", "grant", "value", "£", "funding", "cost", "swm", "gwerth",
                         "contract value", "total", "allocation", "price", "contract sum", "new value", "how much"}))
        return 2;
    return 0;
}

AwardColumns named_columns(const OutlineLine& header) {
    AwardColumns columns;
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
            columns.rivals = {at};
        } else if (name == 0 && sum > 0 && sum == best_sum) {
            columns.rivals.push_back(at);
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
                            return in_pounds ? sum_in_cell(cell).has_value() : find_amounts(cell).size() == 1;
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
                            constexpr WordList costs{"evaluation administration management overheads contingency"};
                            return cell.starts_with("total") || costs.holds(cell.substr(0, cell.find(' '))) ||
                                   starts_with_any(cell, {"london borough of ", "royal borough of ", "city of "}) ||
                                   is_body_word(cell.substr(cell.rfind(' ') + 1));
                        });
        if (all_bodies) return column;
    }
    return std::nullopt;
}

/// "Service | Grant": a column that holds who does the work where most of its cells name a body, and none a service alone.
std::optional<std::size_t> column_of_services(const std::vector<OutlineLine>& lines, std::size_t first,
                                              std::size_t last) {
    constexpr WordList bodies{
        "ltd limited llp cic cio plc cyf trust charity association network aid council university "
        "society foundation club consortium partnership alliance federation co-op"};
    constexpr WordList works{"service services project projects programme scheme helpline support advocacy counselling "
                             "outreach hub training work therapy advisers advisors workers course courses"};
    for (std::size_t column = 0; column < lines[first].segments.size(); ++column) {
        const std::string& head = lines[first].segments[column].folded;
        if (head != "service" && head != "services" && head != "service name" && head != "name of service") continue;
        std::size_t rows = 0, named = 0;
        for (std::size_t at = first + 1; at < last; ++at) {
            if (column >= lines[at].segments.size()) return std::nullopt;
            const std::string& cell = lines[at].segments[column].folded;
            if (cell.empty() || cell.starts_with("total")) continue;
            ++rows;
            const auto words = split(cell, ' ');
            if (works.holds(words.back())) return std::nullopt;
            if (std::any_of(words.begin(), words.end(), [&](std::string_view word) { return bodies.holds(word); }))
                ++named;
        }
        if (rows > 1 && named * 2 >= rows) return column;
    }
    return std::nullopt;
}

} // namespace

AwardColumns award_columns(const std::vector<OutlineLine>& lines, std::size_t first, std::size_t last) {
    AwardColumns columns = named_columns(lines[first]);
    if (!columns.name) columns.name = column_of_bodies(lines, first, last);
    if (!columns.name) columns.name = column_of_services(lines, first, last);
    if (columns.purpose && columns.name && *columns.purpose == *columns.name) columns.purpose.reset();
    if (columns.name && !columns.sum) columns.years = columns_of_years(lines[first]);
    if (columns.name && !columns.sum && columns.years.empty()) {
        columns.rivals = columns_of_sums(lines, first, last);
        if (!columns.rivals.empty()) columns.sum = columns.rivals.front();
    }
    // "Commissioner's decision | Approved – £8,000": what was decided, whatever the other columns were asked or advised
    if (columns.outcome && tells_sums(lines, first, last, *columns.outcome)) {
        columns.sum = columns.outcome;
        columns.rivals.clear();
    }
    if (columns.name && is_of_bidders(lines[first].segments[*columns.name].folded) && !columns.outcome) return {};
    columns.is_of_winners = columns.name && names_who_won(lines[first].segments[*columns.name].folded);
    for (std::size_t at = 0; at < lines[first].segments.size(); ++at)
        if (lines[first].segments[at].folded == "lot") columns.lot = at;
    return columns;
}

} // namespace part_one
