// The inputs on which cmark-gfm takes minutes or the whole memory, counted before it sees them.
//
// Each cap is far above any real form and was set by measuring: what is not refused parses in less than two seconds
// (tests/unit/adapters_markdown_limits_test.cpp).

#include "adapters/markdown.h"

#include "basics/text.h"

#include <array>

namespace part_one {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr std::size_t most_columns = 100;     // of a table
constexpr std::size_t most_declarations = 1'000;
constexpr std::size_t most_indentation = 200; // columns
constexpr std::size_t most_levels = 200;      // quotes and list items on one line
constexpr std::size_t most_signs = 20'000;    // of one kind, in one paragraph

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
        if (rest.starts_with("?") || (rest.size() == 2 && rest[0] == '!' && (rest[1] == '[' || is_ascii_letter(rest[1])))) ++found;
    }
    return found;
}

/// Counts the signs of one paragraph after the other.
class SignCount {
  public:
    bool add_and_ask_if_too_many(std::string_view line) {
        if (trimmed(line).empty()) counts_.fill(0);
        for (const char c : line)
            if (const std::size_t place = counted_signs.find(c); place != std::string_view::npos && ++counts_[place] > most_signs)
                return true;
        return false;
    }

  private:
    std::array<std::size_t, counted_signs.size()> counts_{};
};

} // namespace

std::optional<std::string> markdown_refusal(std::string_view text) {
    if (text.size() > most_bytes) return "is larger than 1 MiB; split it, or attach the rest as a file";
    if (declarations_in(text) > most_declarations)
        return "has more than 1,000 of the HTML signs \"<?\", \"<!\" and \"<![\"; save it from the word processor as plain text";
    SignCount signs;
    for (const std::string_view line : split_lines(text)) {
        const Prefix prefix = prefix_of(line);
        if (prefix.indentation > most_indentation && prefix.length < line.size())
            return "has a line that is indented by more than 200 columns; take the indentation away";
        if (prefix.levels > most_levels && !is_rule(line))
            return "has a line with more than 200 quote signs or list markers; take them away";
        if (unescaped_pipes(line) > most_columns) return "has a table of more than 100 columns; split the table";
        if (signs.add_and_ask_if_too_many(line))
            return "has a paragraph with more than 20,000 brackets, stars or other signs of markup; split the paragraph";
    }
    return std::nullopt;
}

} // namespace part_one
