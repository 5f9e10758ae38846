#include "form/heading_parts.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 4> dashes{" – ", " — ", " - ", "\t"};

/// "MD331 Community grants", "PCD 1306 Safe havens": the length of a reference that a title follows; 0 without one.
std::size_t plain_reference_before_title(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && text[at] >= 'A' && text[at] <= 'Z') ++at;
    if (at < 2 || at > 6) return 0;
    if (at < text.size() && (text[at] == ' ' || text[at] == '-')) ++at;
    const std::size_t digits = at;
    while (at < text.size() && (is_ascii_digit(text[at]) || (at > digits && (text[at] == '-' || text[at] == '/'))))
        ++at;
    const bool ends = at + 1 < text.size() && text[at] == ' ' && is_ascii_letter(text[at + 1]);
    return at >= digits + 2 && ends ? at : 0;
}

/// "PCC/D/9 Estates: Midtown police station": a reference of parts that ends in figures; 0 without one.
std::size_t parted_reference_before_title(std::string_view text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t first = word.find('/');
    const std::size_t last = word.rfind('/');
    if (first == std::string_view::npos || first < 2 || last + 1 >= word.size() || end + 1 >= text.size()) return 0;
    const auto all_of = [](std::string_view part, auto is) { return std::all_of(part.begin(), part.end(), is); };
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto may_stand_between = [&](char c) { return is_capital(c) || is_ascii_digit(c) || c == '/' || c == '-'; };
    const bool is_reference = all_of(word.substr(0, first), is_capital) &&
                              all_of(word.substr(first, last - first), may_stand_between) &&
                              all_of(word.substr(last + 1), [](char c) { return is_ascii_digit(c); });
    return is_reference && is_ascii_letter(text[end + 1]) ? end : 0;
}

} // namespace

std::vector<HeadingPart> heading_parts(std::string_view heading) {
    std::vector<HeadingPart> parts;
    std::string dash;
    while (true) {
        std::size_t end = heading.size();
        std::string_view next;
        for (std::string_view mark : dashes)
            if (const std::size_t at = heading.find(mark); at < end) {
                end = at;
                next = mark;
            }
        if (const std::string_view part = trimmed(heading.substr(0, end)); !part.empty())
            parts.push_back({std::string(part), dash});
        if (next.empty()) return parts;
        dash = next == "\t" ? " – " : std::string(next);
        heading.remove_prefix(end + next.size());
    }
}

std::size_t reference_before_title(std::string_view text) {
    return std::max(plain_reference_before_title(text), parted_reference_before_title(text));
}

bool is_item_number(std::string_view text) {
    const std::string lower = lower_ascii(trimmed(text));
    for (std::string_view word : {"item ", "agenda item ", "item no ", "item no. ", "agenda item no. "})
        if (lower.starts_with(word) && lower.size() <= word.size() + 4 && is_ascii_digit(lower[word.size()]))
            return true;
    return false;
}

bool is_who_label(std::string_view text) {
    // "REPORT OF THE CHIEF CONSTABLE"
    if (const std::string folded = fold(text); folded.starts_with("report of the ") || folded.starts_with("report by "))
        if (folded.find("commissioner") == std::string::npos && folded.size() < 60) return true;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > 40) return false;
    const std::string label = fold(trimmed(text.substr(0, colon)));
    return label.ends_with(" by") || label.ends_with(" from") || label.ends_with(" to");
}

bool is_numbered(std::string_view heading) {
    if (end_of_numbering(fold(heading)) == 0) return false;
    const std::size_t figures = std::min(heading.find_first_not_of("0123456789"), heading.size());
    const bool counts_something = figures > 0 && figures + 1 < heading.size() && heading[figures] == ' ' &&
                                  heading[figures + 1] >= 'a' && heading[figures + 1] <= 'z';
    return !counts_something;
}

} // namespace part_one
