// A text as a program saves it that breaks lines at a margin: `pandoc` at 72 letters, a mail program at 76.
#pragma once

#include "basics/text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace test_text {

inline std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A line of running text, or of an item: not one that Markdown or columns hold together.
inline bool may_be_broken(std::string_view line) {
    const std::string_view text = part_one::trimmed(line);
    return text.size() > 1 && std::string_view("#|<`~:\\").find(text.front()) == std::string_view::npos &&
           !line.starts_with("    ") && line.find_first_of("|\t") == std::string_view::npos &&
           text.find("   ") == std::string_view::npos && !line.ends_with("  ") && !line.ends_with("\\");
}

/// Where the words of an item begin: what is broken off is moved in as far.
inline std::size_t indent_of(std::string_view line) {
    const std::size_t at = line.find_first_not_of(' ');
    const std::size_t space = line.find(' ', at);
    const std::string_view mark = line.substr(at, space - at);
    const bool is_item =
        mark == "-" || mark == "*" || mark == "+" ||
        (mark.size() < 4 && (mark.ends_with(".") || mark.ends_with(")")) && mark[0] >= '0' && mark[0] <= '9');
    return is_item && space != std::string_view::npos ? space + 1 : at;
}

/// A form with every line of running text broken where the next word would pass the margin.
inline std::string broken_at(std::string_view form, std::size_t margin) {
    std::string out;
    bool is_code = false;
    for (std::string_view line : part_one::split_lines(form)) {
        if (line.starts_with("```")) is_code = !is_code;
        if (is_code || letters_of(line) <= margin || !may_be_broken(line)) {
            out += std::string(line) + "\n";
            continue;
        }
        const std::string indent(indent_of(line), ' ');
        std::string row;
        std::size_t from = 0;
        while (from < line.size()) {
            std::size_t end = line.find(' ', std::max(from, from == 0 ? indent.size() : from));
            end = end == std::string_view::npos ? line.size() : end;
            const std::string word(line.substr(from, end - from));
            if (!row.empty() && letters_of(row) + 1 + letters_of(word) > margin) {
                out += row + "\n";
                row = indent + word;
            } else {
                row += (row.empty() ? "" : " ") + word;
            }
            from = end + 1;
        }
        out += row + "\n";
    }
    return out;
}

} // namespace test_text
