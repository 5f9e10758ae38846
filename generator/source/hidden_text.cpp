#include "source/hidden_text.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "source/hiding_style.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace part_one {

namespace {

/// Elements whose text a page does not show, shows changed, or shows as struck out, added or somebody's note.
constexpr std::array<std::string_view, 45> hiding_elements{
    "template", "noscript", "script", "style",    "textarea", "title",  "iframe",   "object", "embed",
    "svg",      "math",     "del",    "ins",      "s",        "strike", "details",  "dialog", "option",
    "select",   "datalist", "audio",  "video",    "canvas",   "applet", "noframes", "xmp",    "plaintext",
    "head",     "comment",  "hidden", "meta",     "noembed",  "map",    "marquee",  "blink",  "frameset",
    "frame",    "menu",     "slot",   "progress", "meter",    "rp",     "output",   "rt",     "ruby"};

/// Words in a class, id or data attribute that say: not for every reader.
constexpr std::array<std::string_view, 33> hiding_names{" hidden ",
                                                        " hide ",
                                                        " invisible ",
                                                        " d none ",
                                                        " sr only ",
                                                        " visually hidden ",
                                                        " visuallyhidden ",
                                                        " screen reader ",
                                                        " screenreader ",
                                                        " offscreen ",
                                                        " off screen ",
                                                        " sr ",
                                                        " confidential ",
                                                        " restricted ",
                                                        " exempt ",
                                                        " part 2 ",
                                                        " part2 ",
                                                        " part two ",
                                                        " part ii ",
                                                        " rhan 2 ",
                                                        " rhan2 ",
                                                        " redacted ",
                                                        " redact ",
                                                        " private ",
                                                        " secret ",
                                                        " not for publication ",
                                                        " official sensitive ",
                                                        " in confidence ",
                                                        " privileged ",
                                                        " cyfrinachol ",
                                                        " clip ",
                                                        " collapse ",
                                                        " noshow "};

bool names_hiding(std::string_view value) {
    std::string words = " ";
    for (char c : fold(value)) {
        const bool letter = is_ascii_letter(c) || is_ascii_digit(c);
        if (!letter && words.back() == ' ') continue;
        words += letter ? c : ' ';
    }
    if (words.back() != ' ') words += ' ';
    return std::any_of(hiding_names.begin(), hiding_names.end(),
                       [&](std::string_view name) { return words.find(name) != std::string::npos; });
}

bool attribute_hides(std::string_view name, std::string_view value) {
    if (name == "hidden" || name == "inert") return true;
    if (name == "aria-hidden") return value != "false";
    if (name == "type") return value == "hidden";
    if (name == "style") return style_hides(plain_style(value));
    if (name == "color" || name == "text") return is_unseen_colour(plain_style(value));
    if (name == "size") return value.starts_with("-") || value == "0"; // of a font
    if (name == "width" || name == "height") return value == "0" || value == "0%" || value == "1";
    if (name == "class" || name == "id" || name == "name" || name == "part" || name.starts_with("data-"))
        return names_hiding(value) || (name == "data-part" && value == "2");
    return false;
}

/// "<s>YES</s> NO": an option that was not chosen, which is no text of its own.
bool strikes_an_option(std::string_view tag, std::string_view behind) {
    const std::string_view name = tag.substr(1, tag.find_first_of(" >/") - 1);
    const std::string element = lower_ascii(name);
    if (element != "s" && element != "strike" && element != "del") return false;
    const std::string option = lower_ascii(trimmed(behind.substr(0, std::min<std::size_t>(behind.find('<'), 40))));
    for (std::string_view known :
         {"yes", "no",      "n/a",   "approve",      "do not approve", "not approve", "approved", "not approved",
          "has", "has not", "agree", "do not agree", "yes/",           "no/",         "yes /",    "no /",
          "/no", "/yes",    "/ no",  "/ yes",        "☐ yes",          "☐ no",        "☒ yes",    "☒ no"})
        if (option == known) return true;
    return false;
}

/// `tag` begins with '<' and runs to its '>', or to the end of its paragraph.
bool tag_hides(std::string_view tag) {
    std::size_t at = 1;
    const auto is_name = [](char c) { return !is_ascii_space(c) && c != '>' && c != '/' && c != '=' && c != '<'; };
    std::size_t end = at;
    while (end < tag.size() && is_name(tag[end])) ++end;
    const std::string element = lower_ascii(tag.substr(at, end - at));
    if (element.find(':') != std::string::npos && element.find("//") == std::string::npos && element != "http:" &&
        element != "https:" && element != "mailto:" && !element.starts_with("file:"))
        return element.starts_with("w:") || element.starts_with("v:");
    if (std::find(hiding_elements.begin(), hiding_elements.end(), element) != hiding_elements.end()) return true;
    at = end;
    while (at < tag.size()) {
        while (at < tag.size() && !is_name(tag[at])) ++at;
        end = at;
        while (end < tag.size() && is_name(tag[end])) ++end;
        const std::string name = lower_ascii(tag.substr(at, end - at));
        at = end;
        while (at < tag.size() && is_ascii_space(tag[at])) ++at;
        std::string value;
        if (at < tag.size() && tag[at] == '=') {
            ++at;
            while (at < tag.size() && is_ascii_space(tag[at])) ++at;
            const char quote = at < tag.size() ? tag[at] : '\0';
            if (quote == '"' || quote == '\'') {
                end = tag.find(quote, at + 1);
                if (end == std::string_view::npos) end = tag.size();
                value = tag.substr(at + 1, end - at - 1);
                at = std::min(tag.size(), end + 1);
            } else {
                end = at;
                while (end < tag.size() && !is_ascii_space(tag[end]) && tag[end] != '>') ++end;
                value = tag.substr(at, end - at);
                at = end;
            }
        }
        if (!name.empty() && attribute_hides(name, lower_ascii(trimmed(decode_references(value))))) return true;
    }
    return false;
}

/// Comments of other languages, classes of other dialects, and what looks like a comment and is none.
bool line_hides(std::string_view line) {
    for (std::string_view mark : {"{{!", "{%", "<?", "&lt;!--", "\\<!--"})
        if (line.find(mark) != std::string_view::npos) return true;
    const std::size_t jinja = line.find("{#");
    if (jinja != std::string_view::npos && (jinja == 0 || line[jinja - 1] != '{')) return true;
    const std::string_view words = trimmed(line);
    if (words.starts_with("%%")) return true;
    if (words.starts_with(":::") && names_hiding(words)) return true;
    const std::size_t brace = line.find("{.");
    if (brace != std::string_view::npos && names_hiding(line.substr(brace, 80))) return true;
    for (std::size_t at = line.find("<!"); at != std::string_view::npos; at = line.find("<!", at + 2))
        if (lower_ascii(line.substr(at, 9)) != "<!doctype") return true;
    return false;
}

} // namespace

std::vector<Comment> take_out_comments(std::vector<std::string>& lines) {
    std::vector<Comment> taken;
    int number = 0;
    int begun = 0;
    std::string comment;
    bool inside = false;
    for (std::string& line : lines) {
        ++number;
        std::string rest;
        std::size_t at = 0;
        while (at < line.size()) {
            if (inside) {
                const std::size_t end = line.find("-->", at);
                comment += line.substr(at, end == std::string::npos ? end : end - at);
                if (end == std::string::npos) break;
                taken.push_back({begun, comment, true});
                comment.clear();
                inside = false;
                at = end + 3;
                continue;
            }
            const std::size_t begin = line.find("<!--", at);
            rest += line.substr(at, begin == std::string::npos ? begin : begin - at);
            if (begin == std::string::npos) break;
            inside = true;
            begun = number;
            at = begin + 4;
        }
        if (inside) comment += '\n';
        line = std::move(rest);
    }
    if (inside) taken.push_back({begun, comment, false});
    return taken;
}

std::vector<int> lines_of_hidden_elements(const std::vector<std::string>& lines) {
    std::vector<int> found;
    // A tag may go on over several lines: from its '<' to its '>' it is one text.
    std::string tag;
    int tag_line = 0;
    bool inside = false;
    char quote = '\0';
    int number = 0;
    const auto judge = [&](std::string_view behind) {
        // A value whose quotation mark never closes could hold anything.
        if (quote != '\0' || (tag_hides(tag) && !strikes_an_option(tag, behind))) found.push_back(tag_line);
        inside = false;
        quote = '\0';
    };
    for (const std::string& line : lines) {
        ++number;
        if (line_hides(line)) found.push_back(number);
        // A paragraph ends a tag that was never closed.
        if (inside && trimmed(line).empty()) judge({});
        if (!inside && line.find('<') == std::string::npos) continue;
        for (std::size_t at = 0; at < line.size(); ++at) {
            const char c = line[at];
            if (!inside) {
                if (c != '<' || at + 1 >= line.size() || !is_ascii_letter(line[at + 1])) continue;
                inside = true;
                tag = "<";
                tag_line = number;
                continue;
            }
            // A '>' between the quotation marks of a value ends no tag.
            if (quote != '\0') {
                if (c == quote) quote = '\0';
            } else if ((c == '"' || c == '\'') && tag.back() == '=') {
                quote = c;
            }
            tag += c;
            if (c == '>' && quote == '\0') judge(std::string_view(line).substr(at + 1));
        }
        if (inside) tag += ' ';
    }
    if (inside) judge({});
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace part_one
