#include "form/written_number.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"

#include <algorithm>

namespace part_one {

namespace {

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// Is the word behind `token`, a view into `rest`, a year?
bool is_year_next(std::string_view rest, std::string_view token) {
    std::string_view next = trimmed(rest.substr(static_cast<std::size_t>(token.data() - rest.data()) + token.size()));
    next = without_at_ends(next.substr(0, next.find(' ')), "(),.;:");
    return next.size() == 4 && (next.starts_with("19") || next.starts_with("20")) &&
           std::all_of(next.begin(), next.end(), [](char c) { return is_ascii_digit(c); });
}

bool is_figures(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

/// "PCC 2020"
bool ends_with_year(std::string_view text) {
    if (text.size() < 5) return false;
    const std::string_view last = text.substr(text.size() - 5);
    return last.starts_with(" 20") && is_figures(last.substr(1));
}

bool is_dash(std::string_view token) { return token == "-" || token == "–" || token == "—" || token == "/"; }

/// Up to five letters, perhaps in capitals, that can stand before a number: "PCD", "NYCC", "CEOD".
bool is_prefix(std::string_view token) {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto capitals = std::count_if(token.begin(), token.end(), is_capital);
    return token.size() <= 8 && !token.empty() && std::all_of(token.begin(), token.end(), [&](char c) {
               return is_capital(c) || c == '-' || c == '/' || (is_ascii_letter(c) && capitals >= 2);
           });
}

} // namespace

std::string_view without_at_ends(std::string_view text, std::string_view signs) {
    while (!text.empty() && signs.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && signs.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    return text;
}

bool is_number(std::string_view text) {
    const std::string number = clean_number(text);
    if (number.empty()) return false;
    std::size_t letters = 0;
    for (char c : text)
        if (is_ascii_letter(c)) ++letters;
    return letters <= 8 && text.size() <= 24 && find_dates(fold(text)).empty() &&
           (number.size() + 6 >= trimmed(text).size());
}

std::string clean_number(std::string_view written) {
    std::string text = squeezed(written);
    // "N° 010 / 2017", "Ref: 12", "(No. 7)": what introduces the number goes
    std::string_view rest = without_at_ends(text, " ()[].:*#");
    for (bool again = true; again;) {
        again = false;
        for (std::string_view intro :
             {"n°", "nº", "no.", "no:", "no ", "n.", "ref:", "ref.", "ref ", "reference:", "reference ",
              "number:", "number ", "decision number", "decision no.", "decision no", "decision ref", "decision "}) {
            const std::string lower = lower_ascii(rest);
            if (!lower.starts_with(intro)) continue;
            rest = without_at_ends(rest.substr(intro.size()), " ()[].:*#");
            again = true;
            break;
        }
    }
    // "2021 018", "PCC 2021 018": a year and a number, and nothing else
    if (const std::size_t space = rest.find(' '); space != std::string_view::npos && space <= 5 &&
                                                  is_prefix(rest.substr(0, space)) &&
                                                  rest.substr(space + 1).size() >= 7) {
        const std::string behind = clean_number(rest.substr(space + 1));
        if (behind == rest.substr(space + 1) && behind.find(' ') == 4) return std::string(rest);
    }
    if (rest.size() >= 7 && rest.size() <= 9 && rest[4] == ' ' && rest.starts_with("20") &&
        rest.find_first_not_of("0123456789 ") == std::string_view::npos && rest.find(' ', 5) == std::string_view::npos)
        return std::string(rest);
    // "55 2023": a number and its year, and nothing else
    if (const std::size_t space = rest.find(' '); space != std::string_view::npos && space <= 3 &&
                                                  rest.size() == space + 5 && is_figures(rest.substr(0, space)) &&
                                                  rest.substr(space).starts_with(" 20") &&
                                                  is_figures(rest.substr(space + 1)))
        return std::string(rest);
    // The number itself: tokens with digits, a prefix of capitals before them, dashes and strokes between.
    std::string number;
    bool digits = false;
    bool after_join = false;
    for (std::string_view token : split(rest, ' ')) {
        if (token.empty()) continue;
        const std::string_view bare = without_at_ends(token, "(),.;:");
        if (is_dash(bare)) {
            if (!digits && number.empty()) continue;
            number += bare == "/" ? "/" : " " + std::string(bare);
            after_join = true;
            continue;
        }
        if (has_digit(bare)) {
            // "PCC 2020 014": a year, then a number that ends the reference
            const bool is_numbered_year = digits && number.size() > 5 && ends_with_year(number) && bare.size() <= 4 &&
                                          is_figures(bare) && rest.ends_with(bare);
            const bool year_of_title = digits && !after_join && !is_numbered_year;
            const bool joins = after_join && number.ends_with("/");
            if (year_of_title && !(number.size() <= 3 && bare.find('/') != std::string_view::npos)) break;
            if (!number.empty() && !joins) number += ' ';
            number += bare;
            digits = true;
            after_join = bare.ends_with("-") || bare.ends_with("/");
            if (token.ends_with(")") || token.ends_with(",") || token.ends_with(";")) break;
            continue;
        }
        // "9 of 2021", "4/2021 (U)"
        if (digits && (bare == "of" || bare == "OF") && is_year_next(rest, token)) {
            number += " " + std::string(bare);
            after_join = true;
            continue;
        }
        if (digits && token.size() <= 3 && token.front() == '(' && bare.size() == 1 && is_prefix(bare)) {
            number += " (" + std::string(bare) + ")";
            break;
        }
        if (digits || !is_prefix(bare)) break;
        // "BY THE DEPUTY MAYOR – PD 0416": who decides is no part of it
        if (constexpr WordList who{"BY THE OF FOR MAYOR DEPUTY COMMISSIONER POLICE CRIME AND FIRE"}; who.holds(bare)) {
            number.clear();
            after_join = false;
            continue;
        }
        number += (number.empty() ? "" : " ") + std::string(bare);
    }
    if (!digits) return {};
    // "023- 2021": a dash with a space on one side only is a slip
    for (std::size_t at = number.find("- "); at != std::string::npos && at > 0; at = number.find("- ", at + 1))
        if (number[at - 1] != ' ') number.erase(at + 1, 1);
    for (std::size_t at = number.find(" -"); at != std::string::npos; at = number.find(" -", at + 1))
        if (at + 2 < number.size() && number[at + 2] != ' ') number.erase(at, 1);
    while (!number.empty() && (number.back() == ' ' || number.back() == '/' || number.back() == '-')) number.pop_back();
    while (number.ends_with("–") || number.ends_with("—"))
        number = std::string(trimmed(std::string_view(number).substr(0, number.size() - 3)));
    return number;
}

bool is_same_number(std::string_view one, std::string_view other) {
    const auto figures = [](std::string_view text) {
        std::string out;
        bool is_inside = false;
        for (char c : text) {
            if (!is_ascii_digit(c)) {
                is_inside = false;
                continue;
            }
            if (!is_inside) out += ' ';
            is_inside = true;
            if (c != '0' || out.back() != ' ') out += c;
        }
        return out;
    };
    return figures(one) == figures(other) && figures(one).size() > 3;
}

bool has_letters_and_figures(std::string_view number) {
    return std::any_of(number.begin(), number.end(), is_ascii_letter) &&
           std::any_of(number.begin(), number.end(), is_ascii_digit);
}

} // namespace part_one
