#include "disclosure/line_pieces.h"

#include "basics/text.h"
#include "disclosure/vocabulary.h"

#include <algorithm>

namespace part_one {

std::string capital_run(std::string_view text) {
    std::string run;
    text = text.substr(0, 400);
    for (std::size_t from = 0, end = 0; from <= text.size(); from = end + 1) {
        end = std::min(text.find(' ', from), text.size());
        const std::string_view word = text.substr(from, end - from);
        const bool small = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        const bool capital = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (small) break;
        if (capital || !run.empty()) run += (run.empty() ? "" : " ") + std::string(word);
    }
    return run.size() >= 6 ? run : std::string();
}

bool is_dash_of_non(std::string_view folded, std::size_t dash) {
    const std::string_view before = trimmed(folded.substr(0, dash));
    return before == "non" || before.ends_with(" non");
}

std::string_view tail_of(std::string_view folded) {
    folded = trimmed(folded);
    while (folded.ends_with(")") || folded.ends_with("]") || folded.ends_with(":") || folded.ends_with("."))
        folded.remove_suffix(1);
    std::size_t at = std::string_view::npos;
    for (std::string_view mark : {" - ", ": ", "(", "["}) {
        const std::size_t found = folded.rfind(mark);
        if (found == std::string_view::npos || (mark == " - " && is_dash_of_non(folded, found))) continue;
        const std::size_t behind = found + mark.size();
        if (at == std::string_view::npos || behind > at) at = behind;
    }
    return at == std::string_view::npos ? std::string_view{} : trimmed(folded.substr(at));
}

std::vector<Piece> pieces_behind_marks(std::string_view folded) {
    constexpr std::size_t enough = 200;
    std::vector<Piece> pieces;
    for (std::size_t at = 1; at + 1 < folded.size() && pieces.size() < 2000; ++at) {
        if (folded[at] > ' ' || !is_ascii_space(folded[at])) continue;
        const char mark = folded[at - 1];
        if (mark == '-' && is_dash_of_non(folded, at - 1)) continue;
        const bool breaks = mark == ':' || mark == '.' || mark == ';' || mark == '?' || mark == '!' || mark == ')' ||
                            mark == ']' || mark == '|' || (mark == '-' && (at == 1 || is_ascii_space(folded[at - 2])));
        if (breaks)
            pieces.push_back({trimmed(folded.substr(at + 1, enough)), mark == '.' || mark == ';' || mark == '?'});
    }
    return pieces;
}

std::vector<std::string_view> visible_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t width = 0;
        if (text[at] == '\v' || text[at] == '\f') width = 1;
        if (width == 0 && text[at] != '\xC2' && text[at] != '\xE2') continue;
        if (text.compare(at, 2, "\xC2\x85") == 0) width = 2;
        if (text.compare(at, 3, "\xE2\x80\xA8") == 0 || text.compare(at, 3, "\xE2\x80\xA9") == 0) width = 3;
        if (width == 0) continue;
        lines.push_back(text.substr(begin, at - begin));
        begin = at + width;
        at = begin - 1;
    }
    if (begin != 0) lines.push_back(text.substr(begin));
    return lines;
}

} // namespace part_one
