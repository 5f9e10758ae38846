#include "form/list_of_value.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
#include "form/award_table.h"
#include "form/listed_awards.h"
#include "form/name_words.h"

#include <algorithm>

namespace part_one {

namespace {

/// "Alder Road Residents . . . . £1,000", "Alder Road Residents......£1,000"
std::string without_leader_dots(const std::string& text) {
    const std::size_t begin = std::min(text.find(" . ."), text.find("..."));
    const std::size_t end = begin == std::string::npos ? begin : text.find_first_not_of(" .", begin);
    return end == std::string::npos ? text : text.substr(0, begin) + " " + text.substr(end);
}

} // namespace

std::optional<SentenceAward> name_and_sum(const std::string& written) {
    std::string text = without_leader_dots(squeezed(written));
    // "£500 of £900 asked (fence)"
    if (const auto all = find_amounts(text); all.size() == 2) {
        const std::size_t behind = all[0].at + all[0].length;
        const std::string_view between = std::string_view(text).substr(behind, all[1].at - behind);
        const std::string_view rest = std::string_view(text).substr(all[1].at + all[1].length);
        if ((between == " of " || between == " of the ") &&
            (rest.starts_with(" asked") || rest.starts_with(" requested") || rest.starts_with(" sought")))
            text.resize(behind);
    }
    // "£1,000 (benches)"
    if (text.ends_with(")"))
        if (const std::size_t open = text.rfind(" ("); open != std::string::npos && text.find("£", open) > open + 4)
            text.resize(open);
    const auto sums = find_amounts(text);
    if (sums.size() != 1 || sums[0].at < 4 || sums[0].at > 90) return std::nullopt;
    const std::string_view behind = trimmed(std::string_view(text).substr(sums[0].at + sums[0].length));
    if (!behind.empty() && behind != ")" && behind != "." && behind != ";" && behind != ");") return std::nullopt;
    text.resize(sums[0].at);
    std::size_t end = text.find_last_not_of(" :-(\t");
    while (end != std::string::npos &&
           (text.substr(0, end + 1).ends_with("–") || text.substr(0, end + 1).ends_with("—")))
        end = text.find_last_not_of(" :-(\t", end - 3);
    if (end == std::string::npos) return std::nullopt;
    text.resize(end + 1);
    const std::string folded = fold(text);
    for (const FoldedWord& word : folded_words(folded))
        if (word.at == 0 && is_plain_word(word.text) && word.text != "the")
            return std::nullopt; // "Total", "Evaluation"
    for (std::string_view word : split(text, ' ')) {
        const bool is_small = word.empty() || !(word[0] >= 'a' && word[0] <= 'z');
        constexpr WordList joiners{"and of for the in on at y yr a'r de i to with"};
        if (!is_small && !joiners.holds(word)) return std::nullopt;
    }
    if (!(text[0] >= 'A' && text[0] <= 'Z') || text.ends_with(".") || text.ends_with(",")) return std::nullopt;
    return SentenceAward{name_in_cell(text), sums[0].sum};
}

namespace {

/// "A £231,000; B £176,400; C £612,850", or a line for each, in one cell of a form that is a table.
std::vector<Award> list_in_cell(const OutlineLine& row, Pence value) {
    for (const Segment& cell : row.segments) {
        std::vector<std::string> items(cell.cell_lines.begin(), cell.cell_lines.end());
        if (items.size() < 2) {
            items.clear();
            for (std::string_view item : split(cell.kept, ';')) items.emplace_back(trimmed(item));
        }
        std::vector<Award> list;
        Pence sum;
        for (const std::string& item : items) {
            const auto award = item.find(": ") == std::string::npos ? name_and_sum(item) : std::nullopt;
            if (!award || !award->amount) break;
            sum = sum + *award->amount;
            list.push_back({award->provider, award->amount, {}, {}, {}, row.line, {}});
        }
        if (list.size() > 1 && list.size() == items.size() && sum == value) return list;
    }
    return {};
}

} // namespace

namespace {

std::vector<char> lines_with_labels(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels) {
    std::vector<char> labelled(lines.size(), 0);
    for (const Labelled& label : labels) labelled[label.at] = 1;
    return labelled;
}

/// "Total £5,000", and nothing else on the line
std::optional<Pence> total_alone(const OutlineLine& line) {
    if (line.place != OutlineLine::Place::paragraph) return std::nullopt;
    const std::string text = squeezed(line.kept());
    if (!text.starts_with("Total £")) return std::nullopt;
    const auto sums = find_amounts(text);
    const bool is_alone = sums.size() == 1 && sums[0].at == 6 && text.size() <= sums[0].at + sums[0].length + 1;
    return is_alone ? sums[0].sum : std::nullopt;
}

} // namespace

std::optional<TotalOfList> total_of_list(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                         const KnownOrganisations& known) {
    if (std::none_of(lines.begin(), lines.end(), [](const OutlineLine& line) { return total_alone(line).has_value(); }))
        return std::nullopt;
    const std::vector<char> labelled = lines_with_labels(lines, labels);
    Pence whole; // of the names and sums since the last label, heading or table
    std::size_t items = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const OutlineLine& line = lines[at];
        if (const auto total = total_alone(line); total && items > 1 && whole == *total)
            return TotalOfList{whole, line.line};
        const bool is_item = line.place == OutlineLine::Place::paragraph || line.place == OutlineLine::Place::item;
        if (!is_item || labelled[at]) {
            whole = Pence{};
            items = 0;
            continue;
        }
        auto award = name_and_sum(line.kept());
        if (!award) award = read_listed_award(line.kept(), known);
        if (!award || !award->amount) continue;
        whole = whole + *award->amount;
        ++items;
    }
    return std::nullopt;
}

std::vector<Award> list_of_value(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                 Pence value, const KnownOrganisations& known) {
    std::vector<Award> list;
    Pence sum;
    const std::vector<char> labelled = lines_with_labels(lines, labels);
    const auto begins_part = [&](std::size_t at) {
        return lines[at].place == OutlineLine::Place::heading || labelled[at] != 0;
    };
    for (std::size_t at = 0; at <= lines.size(); ++at) {
        if (at == lines.size() || begins_part(at)) {
            if (list.size() > 1 && sum == value) return list;
            list.clear();
            sum = Pence{0};
            if (at == lines.size() || lines[at].place != OutlineLine::Place::table) continue;
        }
        const OutlineLine& line = lines[at];
        if (line.place == OutlineLine::Place::table)
            if (auto in_cell = list_in_cell(line, value); !in_cell.empty()) return in_cell;
        if (line.place != OutlineLine::Place::paragraph && line.place != OutlineLine::Place::item) continue;
        auto award = name_and_sum(line.kept());
        if (!award) award = read_listed_award(line.kept(), known);
        if (!award || !award->amount) continue;
        sum = sum + *award->amount;
        list.push_back({award->provider, award->amount, {}, {}, {}, line.line, {}});
    }
    return {};
}

} // namespace part_one
