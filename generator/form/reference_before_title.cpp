#include "form/reference_before_title.h"

#include "basics/text.h"
#include "form/written_number.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool are_figures(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

/// "MD331 Community grants", "PCD 1306 Safe havens"
std::size_t lettered_reference(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && is_capital(text[at])) ++at;
    if (at < 2 || at > 6) return 0;
    if (at < text.size() && (text[at] == ' ' || text[at] == '-')) ++at;
    const std::size_t digits = at;
    while (at < text.size() && (is_ascii_digit(text[at]) || (at > digits && (text[at] == '-' || text[at] == '/'))))
        ++at;
    const bool ends = at + 1 < text.size() && text[at] == ' ' && is_ascii_letter(text[at + 1]);
    return at >= digits + 2 && ends ? at : 0;
}

/// "PCC/D/9 Estates: Midtown police station": a reference of parts that ends in figures.
std::size_t parted_reference(std::string_view text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t first = word.find('/');
    const std::size_t last = word.rfind('/');
    if (first == std::string_view::npos || first < 2 || last + 1 >= word.size() || end + 1 >= text.size()) return 0;
    const auto all_of = [](std::string_view part, auto is) { return std::all_of(part.begin(), part.end(), is); };
    const auto may_stand_between = [](char c) { return is_capital(c) || is_ascii_digit(c) || c == '/' || c == '-'; };
    const bool is_reference = all_of(word.substr(0, first), is_capital) &&
                              all_of(word.substr(first, last - first), may_stand_between) &&
                              are_figures(word.substr(last + 1));
    return is_reference && is_ascii_letter(text[end + 1]) ? end : 0;
}

/// "42/2025-26 Small grants", "053/2023 Lamps": a number and its year.
std::size_t numbered_year(std::string_view text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t stroke = word.find('/');
    std::size_t letters = 0; // "E41/2023 Smoke alarms"
    while (letters < 2 && letters < word.size() && is_capital(word[letters])) ++letters;
    if (stroke == std::string_view::npos || stroke > 5 || stroke <= letters || end + 1 >= text.size() ||
        !is_capital(text[end + 1]))
        return 0;
    std::string_view year = word.substr(stroke + 1);
    if (year.size() == 7 && year[4] == '-' && are_figures(year.substr(5))) year = year.substr(0, 4);
    const bool is_year = year.size() == 4 && are_figures(year) && (year.starts_with("20") || year.starts_with("19"));
    return is_year && are_figures(word.substr(letters, stroke - letters)) ? end : 0;
}

/// "2018/D/31 A panel of victims", "2021/044 Lamps"; "2018/19 budget" is a year of accounts.
std::size_t year_and_number(std::string_view text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    constexpr std::size_t least = 6; // signs
    if (word.size() < least || end + 1 >= text.size() || !is_capital(text[end + 1])) return 0;
    const bool begins_with_year = (word.starts_with("19") || word.starts_with("20")) && are_figures(word.substr(0, 4));
    const std::string_view number = word.substr(5);
    // "2021-014 Lamps"
    const bool is_dashed = word[4] == '-' && number.size() == 3 && are_figures(number);
    if (!begins_with_year || (word[4] != '/' && !is_dashed)) return 0;
    const std::string_view last = number.substr(number.rfind('/') + 1);
    const bool is_reference = std::all_of(number.begin(), number.end(),
                                          [](char c) { return is_capital(c) || is_ascii_digit(c) || c == '/'; });
    const bool is_year_of_accounts = number.size() == 2 || number.starts_with("20");
    return is_reference && !is_year_of_accounts && are_figures(last) ? end : 0;
}

} // namespace

std::size_t reference_before_title(std::string_view text) {
    return std::max({lettered_reference(text), parted_reference(text), numbered_year(text), year_and_number(text)});
}

std::string without_own_reference(std::string heading, std::string_view number) {
    const std::size_t length = reference_before_title(heading);
    if (length == 0 || number.empty()) return heading;
    const std::string_view reference = std::string_view(heading).substr(0, length);
    const auto letters = [](std::string_view text) { return text.substr(0, text.find_first_of(" -/0123456789")); };
    const bool is_own =
        is_same_number(reference, number) || (letters(reference).size() > 1 && letters(reference) == letters(number));
    return is_own ? std::string(trimmed(std::string_view(heading).substr(length))) : heading;
}

} // namespace part_one
