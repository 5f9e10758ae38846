#include "basics/local_path.h"

#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_drive(std::string_view text, std::size_t at) {
    const bool free = at == 0 || !is_ascii_letter(text[at - 1]);
    if (!free || !is_ascii_letter(text[at]) || text[at + 1] != ':') return false;
    return text[at + 2] == '\\' || (text[at + 2] == '/' && (at + 3 >= text.size() || text[at + 3] != '/'));
}

/// "\\server\share"; Markdown leaves "\server\share" of it.
bool is_share(std::string_view text, std::size_t at) {
    if (text[at] != '\\') return false;
    if (at > 0 && !is_ascii_space(text[at - 1]) && text[at - 1] != '(' && text[at - 1] != '<' && text[at - 1] != '\\')
        return false;
    std::size_t from = at + (text[at + 1] == '\\' ? 2 : 1);
    std::size_t end = from;
    while (end < text.size() && (is_ascii_letter(text[end]) || is_ascii_digit(text[end]) || text[end] == '-' ||
                                 text[end] == '.' || text[end] == '_'))
        ++end;
    return end > from && end < text.size() && text[end] == '\\';
}

} // namespace

std::size_t find_local_path(std::string_view text) {
    if (text.find(':') == std::string_view::npos && text.find('\\') == std::string_view::npos)
        return std::string_view::npos;
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        if (is_drive(text, at) || is_share(text, at)) return at;
    return lower_ascii(text).find("file:/");
}

} // namespace part_one
