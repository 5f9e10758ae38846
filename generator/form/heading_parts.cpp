#include "form/heading_parts.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 4> dashes{" – ", " — ", " - ", "\t"};

/// Is a bracket open at the end of `text`: "[EXECUTIVE FUNCTION"? What it holds belongs together.
bool is_bracket_open(std::string_view text) {
    return std::count(text.begin(), text.end(), '[') > std::count(text.begin(), text.end(), ']') ||
           std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
}

/// Where `mark` stands outside brackets that are closed again.
std::size_t find_outside_brackets(std::string_view text, std::string_view mark) {
    std::size_t at = text.find(mark);
    while (at != std::string_view::npos && is_bracket_open(text.substr(0, at)) && !is_bracket_open(text))
        at = text.find(mark, at + 1);
    return at;
}

} // namespace

std::vector<HeadingPart> heading_parts(std::string_view heading) {
    std::vector<HeadingPart> parts;
    std::string dash;
    while (true) {
        std::size_t end = heading.size();
        std::string_view next;
        for (std::string_view mark : dashes)
            if (const std::size_t at = find_outside_brackets(heading, mark); at < end) {
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

bool says_whose(std::string_view part) {
    const std::string folded = fold(part);
    return folded.find("commissioner's ") != std::string::npos || folded.find("pcc's ") != std::string::npos;
}

bool is_item_number(std::string_view text) {
    const std::string lower = lower_ascii(trimmed(text));
    for (std::string_view word : {"item ", "agenda item ", "item no ", "item no. ", "agenda item no. "})
        if (lower.starts_with(word) && lower.size() <= word.size() + 4 && is_ascii_digit(lower[word.size()]))
            return true;
    return false;
}

bool is_contact(std::string_view text) {
    const std::string label = fold(trimmed(text.substr(0, text.find(':'))));
    for (const FoldedWord& word : folded_words(label))
        for (std::string_view way :
             {"telephone", "phone", "tel", "fax", "mobile", "extension", "ext", "email", "e-mail"})
            if (word.text == way) return text.find(':') <= 40 || label.size() <= 40;
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
