// A raw line without its markup, for the second look at what the parsed tree hides.
//
// It errs on the side of seeing a label: what is only decoration in any dialect is taken away.
#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "source/outline.h"

#include <algorithm>

namespace part_one {

namespace {

/// `[^1]: words` and `[name]: address "title"`: only the title and the note can speak.
std::string_view without_definition(std::string_view line) {
    if (!line.starts_with("[")) return line;
    const std::size_t close = line.find("]:");
    return close == std::string_view::npos ? line : trimmed(line.substr(close + 2));
}

/// "<CONFIDENTIAL>", "<Not for publication>": words in the brackets of a tag that are the name of no element.
bool is_words_in_tag(std::string_view inside) {
    // HTML Living Standard, section 4, its obsolete elements (16.2), and those that word processors write
    constexpr WordList elements{
        "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote "
        "body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div "
        "dl "
        "dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup "
        "hr "
        "html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math "
        "menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture "
        "plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select slot small source spacer "
        "span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr "
        "track tt u ul var video wbr xmp path g rect circle line defs use text"};
    if (inside.empty() || !is_ascii_letter(inside[0])) return false;
    // An address, or something with attributes or a prefix; not "OFFICIAL-SENSITIVE: COMMERCIAL"
    if (inside.find_first_of("@/=.\"") != std::string_view::npos) return false;
    const std::size_t colon = inside.find(':');
    if (colon != std::string_view::npos && !inside.substr(colon).starts_with(": ")) return false;
    constexpr WordList switches{"hidden open async defer disabled checked selected readonly required multiple controls "
                                "reversed nowrap compact"};
    const std::size_t name = std::min(inside.find_first_of(" \t"), inside.size());
    if (!elements.holds(lower_ascii(inside.substr(0, name)))) return true;
    // "<Section 2 – Restricted>": no attributes behind the name of an element
    const std::string rest = lower_ascii(trimmed(inside.substr(name)));
    return !rest.empty() && rest != "/" && !switches.holds(rest);
}

std::string without_tags(std::string_view line) {
    std::string out;
    const std::size_t last_end = line.rfind('>'); // behind it no tag ends, and none is looked for
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '<' && at + 1 < line.size() &&
            (is_ascii_letter(line[at + 1]) || line[at + 1] == '/' || line[at + 1] == '!' || line[at + 1] == '?')) {
            const std::size_t close =
                last_end == std::string_view::npos || at > last_end ? std::string_view::npos : line.find('>', at);
            if (close != std::string_view::npos) {
                if (lower_ascii(line.substr(at, 3)) == "<br") out += '\t'; // another line of the cell
                const std::string_view inside = line.substr(at + 1, close - at - 1);
                if (is_words_in_tag(inside)) out += std::string(inside) + ": "; // the bracket ends a label
                // Any other tag inside a word hides nothing: its two halves meet.
                at = close;
                continue;
            }
            // A tag that ends on a later line: look at what it says all the same.
            continue;
        }
        out += line[at];
    }
    return out;
}

/// A link, an image or a note in the middle of a word hides nothing: "PA[R](address)T 2", "PA[^1]RT 2".
std::string without_links(std::string_view line) {
    constexpr std::size_t longest = 300;
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line.compare(at, 2, "](") == 0) {
            const std::size_t end = line.substr(at, longest).find(')');
            if (end != std::string_view::npos) at += end;
            continue;
        }
        if (line.compare(at, 2, "[^") == 0) {
            const std::size_t end = line.substr(at, longest).find(']');
            if (end != std::string_view::npos) at += end;
            continue;
        }
        if (line.compare(at, 2, "![") == 0) continue;
        out += line[at];
    }
    return out;
}

} // namespace

std::string raw_shadow(std::string_view raw_line) {
    std::string_view line = trimmed(raw_line);
    bool again = true;
    while (again && !line.empty()) {
        again = false;
        while (!line.empty() &&
               (line.front() == '>' || line.front() == '#' || line.front() == '|' || is_ascii_space(line.front()))) {
            line.remove_prefix(1);
            again = true;
        }
        if (line.size() > 1 && (line.front() == '-' || line.front() == '+' || line.front() == '*') &&
            is_ascii_space(line[1])) {
            line = trimmed(line.substr(1));
            again = true;
        }
    }
    // Decoded twice: "&amp;#80;" is a P that was escaped once too often.
    std::string words = decode_references(decode_references(without_links(without_tags(without_definition(line)))));
    std::string plain;
    plain.reserve(words.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        const char c = words[at];
        if (c == '\\' && at + 1 < words.size() && static_cast<unsigned char>(words[at + 1]) < 0x80 &&
            !is_ascii_letter(words[at + 1]) && !is_ascii_digit(words[at + 1]))
            continue;
        if (c == '*' || c == '_' || c == '~' || c == '`' || c == '{' || c == '}' || c == '[' || c == ']' || c == '"')
            continue;
        plain += c == '|' ? '\t' : c;
    }
    return std::string(trimmed(fold(plain)));
}

} // namespace part_one
