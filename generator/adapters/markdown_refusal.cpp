// The inputs on which cmark-gfm takes minutes or the whole memory, counted before it sees them.
//
// Each cap is far above any real form and was set by measuring some five hundred hostile texts of 1 MiB: what is not
// refused parses in less than two seconds (tests/unit/adapters_markdown_limits_test.cpp holds the worst of them).

#include "adapters/markdown.h"

#include "basics/text.h"

#include <algorithm>
#include <array>

namespace part_one {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr std::size_t most_columns = 100;     // of a table
constexpr std::size_t most_cells = 200'000;   // of all tables: short rows are filled up to the header's columns
constexpr std::size_t most_marker_rows = 100; // "|---|", in one paragraph: each makes the library read it again
constexpr std::size_t most_declarations = 1'000;
constexpr std::size_t most_lines = 100'000;   // each costs the outline some two kilobytes
constexpr std::size_t most_indentation = 200; // columns
constexpr std::size_t most_levels = 100;      // quotes and list items on one line
constexpr std::size_t most_signs = 20'000;    // of one kind, in one paragraph
constexpr std::size_t most_copied = 32 << 20; // bytes of link definitions, repeated at each link

/// A text of this size cannot reach the caps that count over many lines.
constexpr std::size_t small = 20'000;

/// Characters that begin something that the library looks for the end of.
constexpr std::string_view counted_signs = "[]!*_~`<>&:@(";

struct Prefix {
    std::size_t indentation = 0;
    std::size_t levels = 0;
    std::size_t length = 0;
};

/// The indentation, quote signs and list markers that a line begins with.
Prefix prefix_of(std::string_view line) {
    Prefix prefix;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == ' ' || c == '\t') {
            prefix.indentation += c == '\t' ? 4 : 1;
        } else if (c == '>' || c == '-' || c == '*' || c == '+') {
            ++prefix.levels;
        } else if (is_ascii_digit(c)) {
            std::size_t end = at;
            while (end < line.size() && is_ascii_digit(line[end])) ++end;
            if (end == line.size() || (line[end] != '.' && line[end] != ')')) break;
            at = end;
            ++prefix.levels;
        } else {
            break;
        }
        prefix.length = at + 1;
    }
    return prefix;
}

/// A line of nothing but one sign ("-----", "* * *") is a rule or an underline and nests nothing.
bool is_rule(std::string_view line) {
    line = trimmed(line);
    return line.size() > 2 && line.find_first_not_of(std::string{line.front(), ' ', '\t'}) == std::string_view::npos &&
           (line.front() == '-' || line.front() == '*');
}

std::size_t unescaped_pipes(std::string_view line) {
    std::size_t pipes = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\') {
            ++at;
        } else if (line[at] == '|') {
            ++pipes;
        }
    }
    return pipes;
}

std::size_t declarations_in(std::string_view text) {
    std::size_t found = 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::string_view rest = text.substr(at + 1, 2);
        const bool is_declaration = rest.size() == 2 && rest[0] == '!' && (rest[1] == '[' || is_ascii_letter(rest[1]));
        if (is_declaration || rest.starts_with("?")) ++found;
    }
    return found;
}

bool is_marker_row(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find_first_of("|:") != std::string_view::npos &&
           line.find_first_not_of("-|: \t>\v\f") == std::string_view::npos;
}

/// Counts over a whole text, one paragraph (a run of lines without an empty one) after the other.
class Count {
  public:
    void add(std::string_view line) {
        if (trimmed(line).empty()) return end_paragraph();
        ++lines_;
        columns_ = std::max(columns_, unescaped_pipes(line) + 1);
        if (is_marker_row(line)) most_marker_rows_ = std::max(most_marker_rows_, ++marker_rows_);
        count_signs(line);
        const std::size_t bracket = line.find("]:");
        const bool is_definition = bracket != std::string_view::npos && line[prefix_of(line).length] == '[';
        if (is_definition) definition_ = 0;
        if (is_definition || definition_ > 0) definition_ += line.size() + 1;
        longest_definition_ = std::max(longest_definition_, definition_);
    }
    void end_paragraph() {
        if (marker_rows_ > 0) cells_ += columns_ * lines_;
        signs_.fill(0);
        lines_ = columns_ = marker_rows_ = definition_ = 0;
    }

    bool has_too_many_signs() const { return most_signs_ > most_signs; }
    bool has_too_many_cells() const { return cells_ > most_cells || most_marker_rows_ > most_marker_rows; }
    bool has_too_long_definitions() const { return longest_definition_ * links_ > most_copied; }

  private:
    void count_signs(std::string_view line) {
        for (const char c : line) {
            const std::size_t place = counted_signs.find(c);
            if (place == std::string_view::npos) continue;
            most_signs_ = std::max(most_signs_, ++signs_[place]);
            if (c == ']') ++links_;
        }
    }

    std::array<std::size_t, counted_signs.size()> signs_{};
    std::size_t most_signs_ = 0;
    std::size_t lines_ = 0;
    std::size_t columns_ = 0;
    std::size_t cells_ = 0;
    std::size_t marker_rows_ = 0;
    std::size_t most_marker_rows_ = 0;
    std::size_t definition_ = 0;
    std::size_t longest_definition_ = 0;
    std::size_t links_ = 0;
};

std::optional<std::string> refusal_of_line(std::string_view line, bool may_have_wide_table) {
    const Prefix prefix = prefix_of(line);
    if (prefix.levels > most_levels && !is_rule(line))
        return "has a line with more than 100 quote signs or list markers; take them away";
    if (prefix.indentation > most_indentation && prefix.length < line.size())
        return "has a line that is indented by more than 200 columns; take the indentation away";
    if (may_have_wide_table && unescaped_pipes(line) > most_columns)
        return "has a table of more than 100 columns; split the table";
    return std::nullopt;
}

std::optional<std::string> refusal_of_counts(std::string_view text, const Count& count) {
    if (declarations_in(text) > most_declarations)
        return "has more than 1,000 of the HTML signs \"<?\", \"<!\" and \"<![\"; save it again as plain text";
    if (count.has_too_many_signs())
        return "has a paragraph with more than 20,000 brackets, stars or other signs of markup; split the paragraph";
    if (count.has_too_many_cells()) return "has tables of more than 200,000 cells; attach them as a file";
    if (count.has_too_long_definitions()) return "has a link definition that is too long; shorten its address";
    return std::nullopt;
}

} // namespace

std::optional<std::string> markdown_refusal(std::string_view text) {
    if (text.size() > most_bytes) return "is larger than 1 MiB; split it, or attach the rest as a file";
    const bool is_small = text.size() <= small;
    const bool may_have_wide_table =
        std::count(text.begin(), text.end(), '|') > static_cast<std::ptrdiff_t>(most_columns);
    const bool has_returns = text.find('\r') != std::string_view::npos;
    Count count;
    std::size_t lines = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (++lines > most_lines) return "has more than 100,000 lines; split it, or attach the rest as a file";
        const std::size_t end =
            std::min(has_returns ? text.find_first_of("\r\n", at) : text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (auto refusal = refusal_of_line(line, may_have_wide_table)) return refusal;
        if (!is_small) count.add(line);
        at = end + 1;
        if (text.substr(end, 2) == "\r\n") ++at;
    }
    count.end_paragraph();
    if (is_small) return std::nullopt;
    return refusal_of_counts(text, count);
}

} // namespace part_one
