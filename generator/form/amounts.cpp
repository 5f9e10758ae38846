#include "form/amounts.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace part_one {

namespace {

constexpr std::string_view pound = "£";

struct Figure {
    std::string whole; // digits before the point, separators gone
    std::string decimals;
    bool is_grouped = false;
    bool is_badly_grouped = false;
    std::size_t end = 0;
};

Figure read_figure(std::string_view text, std::size_t at) {
    Figure figure;
    std::size_t group = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (is_ascii_digit(c)) {
            figure.whole += c;
            ++group;
        } else if (c == ',' && at + 1 < text.size() && is_ascii_digit(text[at + 1])) {
            if (figure.is_grouped ? group != 3 : group > 3 || group == 0) figure.is_badly_grouped = true;
            figure.is_grouped = true;
            group = 0;
        } else {
            break;
        }
        ++at;
    }
    if (figure.is_grouped && group != 3) figure.is_badly_grouped = true;
    if (at + 1 < text.size() && text[at] == '.' && is_ascii_digit(text[at + 1])) {
        ++at;
        while (at < text.size() && is_ascii_digit(text[at])) figure.decimals += text[at++];
    }
    figure.end = at;
    return figure;
}

/// The power of ten that a unit behind the figure stands for, 0 for none; moves `at` behind it.
int unit_behind(std::string_view text, std::size_t& at) {
    struct Unit {
        std::string_view name;
        int power;
    };
    constexpr std::array<Unit, 11> units{{{"million", 6},
                                          {"billion", 9},
                                          {"thousand", 3},
                                          {"miliwn", 6},
                                          {"mn", 6},
                                          {"mil", 6},
                                          {"bn", 9},
                                          {"m", 6},
                                          {"k", 3},
                                          {"K", 3},
                                          {"M", 6}}};
    std::size_t from = at;
    if (from < text.size() && text[from] == ' ') ++from;
    for (const Unit& unit : units) {
        if (lower_ascii(text.substr(from, unit.name.size())) != lower_ascii(unit.name)) continue;
        const std::size_t end = from + unit.name.size();
        if (end < text.size() && (is_ascii_letter(text[end]) || is_ascii_digit(text[end]))) continue;
        if (from > at && unit.name.size() == 1) continue; // "£5 m"
        at = end;
        return unit.power;
    }
    return 0;
}

/// Where a figure goes on behind asterisks; `end` where it does not.
std::size_t behind_broken_mark(std::string_view text, std::size_t end) {
    std::size_t mark = end;
    if (mark < text.size() && (text[mark] == ',' || text[mark] == '.')) ++mark;
    std::size_t rest = mark;
    while (rest < text.size() && text[rest] == '*') ++rest;
    if (rest == mark || rest >= text.size() || !is_ascii_digit(text[rest])) return end;
    while (rest < text.size() && is_ascii_digit(text[rest])) ++rest;
    return rest;
}

std::optional<Pence> sum_of(const Figure& figure, int power) {
    if (figure.whole.empty() || figure.is_badly_grouped || figure.whole.size() > 13) return std::nullopt;
    if (power == 0 && figure.decimals.size() > 2) return std::nullopt; // "£1,685.018"
    if (power >= 6 && figure.is_grouped) return std::nullopt;          // "£31,469m"
    if (figure.decimals.size() > static_cast<std::size_t>(power) + 2) return std::nullopt;
    if (power >= 6 && figure.whole.size() > 6) return std::nullopt;
    std::string digits = figure.whole + figure.decimals;
    std::size_t zeros = static_cast<std::size_t>(power) + 2 - figure.decimals.size();
    digits.append(zeros, '0');
    if (digits.size() > 17) return std::nullopt;
    std::int64_t value = 0;
    for (char c : digits) value = value * 10 + (c - '0');
    return Pence{value};
}

} // namespace

std::vector<WrittenAmount> find_amounts(std::string_view text) {
    std::vector<WrittenAmount> found;
    for (std::size_t at = text.find(pound); at != std::string_view::npos; at = text.find(pound, at)) {
        std::size_t from = at + pound.size();
        while (from < text.size() && text[from] == ' ') ++from;
        if (from >= text.size() || !is_ascii_digit(text[from])) {
            at = from;
            continue;
        }
        const Figure figure = read_figure(text, from);
        std::size_t end = figure.end;
        const int power = unit_behind(text, end);
        // "£38,**750": a converter's broken bold stands inside the figure
        if (const std::size_t rest = behind_broken_mark(text, end); rest > end) {
            found.push_back({std::nullopt, at, rest - at});
            at = rest;
            continue;
        }
        found.push_back({sum_of(figure, power), at, end - at});
        at = end;
    }
    return found;
}

bool is_first_all_others(const std::vector<WrittenAmount>& sums) {
    if (std::any_of(sums.begin(), sums.end(), [](const WrittenAmount& one) { return !one.sum; })) return false;
    Pence others;
    for (std::size_t at = 1; at < sums.size(); ++at) others = others + *sums[at].sum;
    return sums.size() > 1 && *sums[0].sum == others;
}

} // namespace part_one
