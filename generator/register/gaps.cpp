#include "register/gaps.h"

#include "register/assemble.h"

#include "basics/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace part_one {

namespace {

/// Fewer do not make a sequence, and wider steps are another way of numbering.
constexpr std::size_t fewest = 4;
constexpr int widest = 5;

struct Numbered {
    int counter = 0;
    const Record* record = nullptr;
};

/// Which sequence a number belongs to ("012/2024": that of 2024), and its place there.
using Sequence = std::tuple<Slug, std::string, int, bool>; // office, letters, year, year first
struct Place {
    Sequence sequence;
    int counter = 0;
};

bool is_year(int figure) { return figure >= 1990 && figure <= 2100; }

std::optional<Place> place_of(const Record& record) {
    std::string letters;
    std::vector<int> figures;
    const std::string key = number_key(record.form.number.get());
    for (std::string_view part : split(key, ' ')) {
        std::size_t at = 0;
        int figure = 0;
        while (at < part.size() && is_ascii_digit(part[at]) && at < 7) figure = figure * 10 + (part[at++] - '0');
        if (at > 0) figures.push_back(figure);
        letters += "|" + std::string(part.substr(at));
    }
    const Slug& office = record.form.office.slug;
    if (figures.size() == 1 && !is_year(figures[0])) return Place{{office, letters, 0, false}, figures[0]};
    if (figures.size() != 2 || is_year(figures[0]) == is_year(figures[1])) return std::nullopt;
    const bool year_first = is_year(figures[0]);
    return Place{{office, letters, figures[year_first ? 0 : 1], year_first}, figures[year_first ? 1 : 0]};
}

} // namespace

std::vector<std::pair<std::string, Finding>> gaps_in_numbers(const Register& reg) {
    std::map<Sequence, std::vector<Numbered>> sequences;
    for (const Record& record : reg.records)
        if (record.form.kind == Kind::decision)
            if (const auto place = place_of(record)) sequences[place->sequence].push_back({place->counter, &record});
    std::vector<std::pair<std::string, Finding>> findings;
    for (auto& [sequence, numbers] : sequences) {
        if (numbers.size() < fewest) continue;
        std::sort(numbers.begin(), numbers.end(),
                  [](const Numbered& a, const Numbered& b) { return a.counter < b.counter; });
        const std::size_t span = static_cast<std::size_t>(numbers.back().counter - numbers.front().counter) + 1;
        if (span > 2 * numbers.size()) continue; // numbers that are drawn from a larger count
        for (std::size_t at = 1; at < numbers.size(); ++at) {
            const int missing = numbers[at].counter - numbers[at - 1].counter - 1;
            if (missing < 1 || missing > widest) continue;
            findings.push_back(
                {numbers[at].record->form.source,
                 {Severity::note, "register/gap-in-numbers", 0,
                  "between " + numbers[at - 1].record->form.number.get() + " and " +
                      numbers[at].record->form.number.get() + ", which are both public, " +
                      (missing == 1 ? std::string("one number is") : std::to_string(missing) + " numbers are") +
                      " not; look whether a form is missing, or is withheld or deferred as it should be"}});
        }
    }
    return findings;
}

} // namespace part_one
