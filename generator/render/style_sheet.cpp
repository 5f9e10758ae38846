#include "render/style_sheet.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

/// Beside these a space means nothing. A colon is not among them: before one a space parts two selectors.
bool needs_no_space_before(char c) { return c == '{' || c == '}' || c == ';' || c == ','; }
bool needs_no_space_after(char c) { return needs_no_space_before(c) || c == ':'; }

std::size_t end_of_string(std::string_view css, std::size_t at) {
    const char quote = css[at];
    for (++at; at < css.size() && css[at] != quote; ++at)
        if (css[at] == '\\') ++at;
    return std::min(at + 1, css.size());
}

} // namespace

std::string served_style_sheet(std::string_view css, const std::optional<Colour>& colour) {
    std::string out;
    out.reserve(css.size());
    bool space_is_due = false;
    for (std::size_t at = 0; at < css.size();) {
        if (is_space(css[at])) {
            space_is_due = true;
            ++at;
            continue;
        }
        if (css.substr(at).starts_with("/*")) {
            const std::size_t end = css.find("*/", at + 2);
            at = end == std::string_view::npos ? css.size() : end + 2;
            space_is_due = true;
            continue;
        }
        if (space_is_due && !out.empty() && !needs_no_space_after(out.back()) && !needs_no_space_before(css[at]))
            out += ' ';
        space_is_due = false;
        if (css[at] == '}' && !out.empty() && out.back() == ';') out.pop_back();
        const std::size_t end = css[at] == '"' || css[at] == '\'' ? end_of_string(css, at) : at + 1;
        out.append(css.substr(at, end - at));
        at = end;
    }
    if (colour) out += ":root{--site-colour:" + format_colour(*colour) + "}";
    return out;
}

} // namespace part_one
