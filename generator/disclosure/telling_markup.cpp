#include "disclosure/telling_markup.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/listen.h"
#include "form/answer.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

bool is_in_name(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_'; }

/// "<part2>", "<span data-confidential>"; "<redacted>" alone stands where something was taken out.
bool tag_closes(std::string_view tag, std::string_view line) {
    static constexpr WordList names{
        "confidential part2 part-2 parttwo part-two private restricted exempt secret sensitive "
        "unpublished withheld internal redact notpublic not-public official-sensitive"};
    std::size_t end = 0;
    while (end < tag.size() && is_in_name(tag[end])) ++end;
    const std::string name = lower_ascii(tag.substr(0, end));
    if (names.holds(name)) return true;
    if (name == "redacted" && line.find("</redacted") != std::string_view::npos) return true;
    const std::string attributes = lower_ascii(tag.substr(end));
    for (std::string_view word :
         {"confidential", "private", "restricted", "exempt", "redact", "part2", "part-2", "sensitive"})
        for (std::string_view front : {" data-", " data-is-", " x-"})
            if (attributes.find(std::string(front) + std::string(word)) != std::string::npos) return true;
    return false;
}

bool any_tag_closes(std::string_view raw) {
    const std::string line = lower_ascii(raw);
    for (std::size_t at = raw.find('<'); at != std::string_view::npos; at = raw.find('<', at + 1)) {
        const std::size_t end = raw.find('>', at);
        if (end == std::string_view::npos) return false;
        const std::string_view tag = raw.substr(at + 1, end - at - 1);
        // "<private@example.org>" is an address
        if (tag.find_first_of("@:") != std::string_view::npos && tag.find(' ') == std::string_view::npos) continue;
        if (!tag.empty() && tag_closes(tag.substr(tag[0] == '/' ? 1 : 0), line)) return true;
    }
    return false;
}

/// "*Appendix B – Exempt* The lowest bid": more than one word, for a single one may be stressed in a sentence.
bool italic_lead_closes(std::string_view raw) {
    std::string_view line = trimmed(raw);
    while (line.starts_with("> ") || line.starts_with("- ") || line.starts_with("+ ") || line.starts_with("* "))
        line = trimmed(line.substr(2));
    if (line.size() < 3 || (line[0] != '*' && line[0] != '_') || line[1] == line[0]) return false;
    constexpr std::size_t longest = 80; // bytes of a label
    const std::size_t end = line.find(line[0], 1);
    if (end == std::string_view::npos || end > longest) return false;
    const std::string_view lead = line.substr(1, end - 1);
    // "*Part 2:* none": with its colon it is read as a line like any other.
    const std::string_view behind = line.substr(end + 1);
    if (trimmed(lead).ends_with(":") || says_nothing(behind) || read_answer(behind) == Answer::no) return false;
    const std::string folded = fold(lead);
    const bool has_words = trimmed(lead).find(' ') != std::string_view::npos;
    const bool is_large = std::none_of(lead.begin(), lead.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!has_words && !is_large) return false;
    Standing alone;
    alone.is_prominent = true;
    alone.is_whole_block = true;
    const Speech speech = speech_in_text(lead, folded, alone);
    return (speech == Speech::begins_private || speech == Speech::marks) && is_bare_label(folded);
}

/// "[Pellowby]{custom-style="Part 2"}": the name that a writer gave a style
bool style_closes(std::string_view raw) {
    constexpr std::string_view attribute = "custom-style=";
    for (std::size_t at = raw.find(attribute); at != std::string_view::npos; at = raw.find(attribute, at + 1)) {
        const std::string_view behind = raw.substr(at + attribute.size());
        const std::string name = fold(behind.substr(0, behind.find('}')));
        for (std::string_view word :
             {"confidential", "part 2", "part2", "exempt", "restricted", "redact", "not for pub"})
            if (name.find(word) != std::string::npos && name.find("non-") == std::string::npos) return true;
    }
    return false;
}

/// "See [Exempt information: Pellowby bid least](…)": the words of a link are a line by themselves.
bool link_closes(std::string_view raw) {
    for (std::size_t end = raw.find("]("); end != std::string_view::npos; end = raw.find("](", end + 1)) {
        const std::size_t begin = raw.rfind('[', end);
        if (begin == std::string_view::npos) continue;
        const std::string_view text = raw.substr(begin + 1, end - begin - 1);
        if (text.find(": ") == std::string_view::npos) continue;
        Standing alone;
        alone.is_whole_block = true;
        if (speech_in_text(text, fold(text), alone) == Speech::begins_private) return true;
    }
    return false;
}

} // namespace

bool markup_closes(std::string_view raw) {
    return (raw.find('<') != std::string_view::npos && any_tag_closes(raw)) || italic_lead_closes(raw) ||
           style_closes(raw) || link_closes(raw);
}

} // namespace part_one
