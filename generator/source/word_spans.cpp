#include "source/word_spans.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "source/fences.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace part_one {

namespace {

constexpr WordList looks{".underline .ul .mark .smallcaps .anchor .unnumbered .unlisted .toc-heading .title .subtitle"};
constexpr WordList measures{"width height custom-style lang dir"};

/// A style that a writer named "Part 2" or "Confidential" tells of more than looks.
bool names_more_than_looks(std::string_view style) {
    static constexpr Needles words{"confiden|part 2|part2|exempt|restrict|redact|hidden|secret|private|not for"};
    return words.any_in(lower_ascii(style));
}

bool is_name(std::string_view text) {
    for (const char c : text)
        if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '-' && c != '_' && c != '.' && c != ':') return false;
    return !text.empty();
}

/// The length of "{.underline}" at the begin of this text, if its braces tell of looks alone; else 0.
std::size_t length_of_looks(std::string_view text) {
    if (text.size() < 3 || text.front() != '{') return 0;
    std::size_t at = 1;
    bool says_something = false;
    while (at < text.size() && text[at] != '}') {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && text[at] != ' ' && text[at] != '}' && text[at] != '=') ++at;
        const std::string_view name = text.substr(begin, at - begin);
        if (at < text.size() && text[at] == '=') {
            if (!measures.holds(name) || ++at >= text.size()) return 0;
            if (text[at] == '"') {
                const std::size_t end = text.find('"', at + 1);
                if (end == std::string_view::npos || text.substr(at, end - at).find('\n') != std::string_view::npos)
                    return 0;
                if (names_more_than_looks(text.substr(at, end - at))) return 0;
                at = end + 1;
            } else {
                while (at < text.size() && text[at] != ' ' && text[at] != '}') ++at;
            }
        } else if (!(name.starts_with("#") && is_name(name.substr(1))) && !looks.holds(lower_ascii(name))) {
            return 0;
        }
        says_something = true;
    }
    return at < text.size() && says_something ? at + 1 : 0;
}

bool is_escaped(std::string_view text, std::size_t at) {
    std::size_t strokes = 0;
    while (at > strokes && text[at - strokes - 1] == '\\') ++strokes;
    return strokes % 2 == 1;
}

/// Where the bracket opens that closes at `close`.
std::optional<std::size_t> opening_of(std::string_view text, std::size_t close) {
    int depth = 0;
    for (std::size_t at = close + 1; at-- > 0;) {
        if ((text[at] != '[' && text[at] != ']') || is_escaped(text, at)) continue;
        depth += text[at] == ']' ? 1 : -1;
        if (depth == 0) return at;
    }
    return std::nullopt;
}

bool is_in_code(std::string_view text, std::size_t at) {
    return std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '`') % 2 == 1;
}

/// A paragraph with its line ends.
std::string without_spans(std::string text) {
    for (std::size_t at = text.find("]{"); at != std::string::npos; at = text.find("]{", at)) {
        const std::size_t length = length_of_looks(std::string_view(text).substr(at + 1));
        const auto open = length > 0 && !is_escaped(text, at) ? opening_of(text, at) : std::nullopt;
        if (!open || (*open > 0 && text[*open - 1] == '!') || is_in_code(text, *open)) {
            ++at;
            continue;
        }
        text.erase(at, length + 1);
        text.erase(*open, 1);
        at = *open;
    }
    // "![](media/image1.png){width="1.2in"}"
    for (std::size_t at = text.find("){"); at != std::string::npos; at = text.find("){", at + 1)) {
        const std::size_t length = length_of_looks(std::string_view(text).substr(at + 1));
        if (length > 0 && text.rfind("](", at) != std::string::npos) text.erase(at + 1, length);
    }
    return text;
}

/// "Lamps -- a trial": pandoc writes a dash with hyphens.
void set_dashes(std::string& line) {
    const bool says_something = std::any_of(line.begin(), line.end(), is_ascii_letter);
    if (line.find("--") == std::string::npos || line.find('`') != std::string::npos || !says_something) return;
    if (line.ends_with(" --")) line.replace(line.size() - 2, 2, "–");
    line = replaced(replaced(std::move(line), " --- ", " — "), " -- ", " – ");
}

/// "# Costs {#costs .unnumbered}"
void take_off_heading(std::string& line) {
    // "1.  ## Costs {#costs}": a heading may stand in an item
    const std::size_t mark = line.find('#');
    if (mark > 8 || line.substr(0, mark).find_first_not_of("0123456789.-*+ ") != std::string::npos) return;
    const std::size_t brace = line.rfind(" {");
    if (brace == std::string::npos) return;
    const std::string_view braces = trimmed(std::string_view(line).substr(brace + 1));
    if (length_of_looks(braces) == braces.size()) line.resize(brace);
}

} // namespace

std::vector<std::string> without_looks(std::vector<std::string> lines) {
    Fences fences;
    for (std::size_t at = 0; at < lines.size();) {
        std::size_t end = at;
        std::string text;
        bool has_braces = false;
        while (end < lines.size() && !fences.holds(lines[end]) && !trimmed(lines[end]).empty()) {
            set_dashes(lines[end]);
            has_braces = has_braces || lines[end].find('{') != std::string::npos;
            ++end;
        }
        if (!has_braces) {
            at = end == at ? at + 1 : end + 1;
            continue;
        }
        for (std::size_t line = at; line < end; ++line) {
            take_off_heading(lines[line]);
            text += (line > at ? "\n" : "") + lines[line];
        }
        text = without_spans(std::move(text));
        // No line end was taken away.
        std::size_t line = at;
        for (std::string_view part : split(text, '\n')) lines[line++] = std::string(part);
        at = end + 1;
    }
    return lines;
}

} // namespace part_one
