#include "audit/audits/confidential_labels.h"

#include "basics/text.h"

#include <algorithm>
#include <array>

namespace part_one {
namespace {

constexpr std::array<std::string_view, 11> blocks = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "td", "th", "li", "dt"};

constexpr std::string_view labels[] = {"part 2",
                                       "part ii",
                                       "part two",
                                       "rhan 2",
                                       "rhan ii",
                                       "confidential facts",
                                       "restricted facts",
                                       "restricted",
                                       "exempt information",
                                       "exempt appendix",
                                       "not for publication",
                                       "official-sensitive",
                                       "official sensitive",
                                       "official - sensitive",
                                       "commercial in confidence",
                                       "private and confidential"};

// What may follow the label and its dash or colon: an answer, or the public ground of a restriction.
constexpr std::string_view harmless[] = {"no",
                                         "none",
                                         "n/a",
                                         "na",
                                         "nac oes",
                                         "not applicable",
                                         "yes",
                                         "information relating to this decision is restricted",
                                         "only the facts",
                                         "there is no",
                                         "a confidential part 2"};
// What follows "Part 2" when the label goes on.
constexpr std::string_view qualifiers[] = {"confidential facts",       "restricted facts",   "exempt facts",
                                           "confidential information", "exempt information", "facts and advice",
                                           "confidential advice"};
constexpr std::size_t longest_label = 90; // bytes; a sentence is longer

// Lower case, one kind of dash and space, without the numbering before it.
std::string plain(std::string text) {
    for (std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x91", "\xE2\x80\x90", "\xE2\x88\x92"})
        text = replaced(std::move(text), dash, "-");
    text = replaced(std::move(text), "\xC2\xA0", " ");
    for (std::string_view nothing : {"\xC2\xAD", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xEF\xBB\xBF"})
        text = replaced(std::move(text), nothing, "");
    text = squeezed(lower_ascii(text));
    const std::size_t from = std::min(text.find_first_not_of("0123456789.)( *[-"), text.size());
    return text.substr(from);
}

// Most blocks begin with a letter that begins no label, and need no second look.
bool may_be_label(std::string_view front) {
    const std::size_t at = front.find_first_not_of("0123456789.)( *[-");
    if (at == std::string_view::npos) return true;
    return static_cast<unsigned char>(front[at]) >= 0x80 ||
           std::string_view("prceno").find(static_cast<char>(front[at] | 0x20)) != std::string_view::npos;
}

bool begins_with_any(std::string_view text, const auto& list) {
    return std::any_of(std::begin(list), std::end(list), [&](std::string_view one) {
        return text.starts_with(one) && (text.size() == one.size() || !is_ascii_letter(text[one.size()]));
    });
}

bool is_label(std::string_view block) {
    for (std::string_view label : labels) {
        if (!block.starts_with(label)) continue;
        std::string_view rest = block.substr(label.size());
        if (!rest.empty() && (is_ascii_letter(rest.front()) || is_ascii_digit(rest.front()))) continue;
        rest = trimmed(rest);
        if (rest.empty() || rest == "." || rest == "]" || rest == ")") return true;
        const bool is_marked_off = rest.front() == '-' || rest.front() == ':' || rest.front() == '[';
        const std::string_view behind = trimmed(rest.substr(is_marked_off ? 1 : 0));
        if (is_marked_off && !begins_with_any(behind, harmless)) return true;
        if (!is_marked_off && block.size() <= longest_label && begins_with_any(behind, qualifiers)) return true;
    }
    return false;
}

} // namespace

void audit_confidential_labels(const PageTree& page, const std::set<std::string_view>& own_lines,
                               Objections& objections) {
    for (const PageTree::Element& element : page.elements()) {
        if (std::find(blocks.begin(), blocks.end(), element.name) == blocks.end()) continue;
        if (!may_be_label(page.first_text(element))) continue;
        const std::string text = page.text(element, 200);
        // A cell that says "Restricted" answers a column of its own: a kind of fund, a sort of tax.
        const bool is_cell = element.name == "td" || element.name == "th";
        if (is_cell && lower_ascii(text) == "restricted") continue;
        if (text.size() < 6 || own_lines.contains(text) || !is_label(plain(text))) continue;
        objections.add_leak("audit/confidential-label",
                            "a heading or line of this page begins like confidential matter; look whether the form has "
                            "a label that its profile does not know");
        return;
    }
}

} // namespace part_one
