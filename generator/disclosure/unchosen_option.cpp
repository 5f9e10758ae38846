#include "disclosure/unchosen_option.h"

#include "form/profile.h"
#include "form/tick_boxes.h"

#include <string>

namespace part_one {

namespace {

constexpr std::size_t longest_option = 120;

/// The box with which a line begins, if it has no other; 0 without one.
char box_of(const std::vector<OutlineLine>& lines, std::size_t at) {
    if (at >= lines.size() || lines[at].segments.size() != 1) return '\0';
    const std::string boxes = with_boxes(lines[at].segments.front().text);
    if (boxes.empty() || boxes.size() > longest_option) return '\0';
    if (boxes.find_first_of(std::string{ticked_box, empty_box}, 1) != std::string::npos) return '\0';
    return boxes[0] == ticked_box || boxes[0] == empty_box ? boxes[0] : '\0';
}

} // namespace

bool is_option_not_chosen(const std::vector<OutlineLine>& lines, std::size_t at) {
    if (box_of(lines, at) != empty_box || lines[at].text().find("£") != std::string::npos) return false;
    // "[ ] PART 2 – CONFIDENTIAL" over "[x] The bid of X was low.": items of a list below a label, and no options
    const auto is_chosen = [&lines, at](std::size_t option) {
        const std::size_t most_words = lines[at].folded().find("part") == std::string::npos ? 24 : 6;
        return box_of(lines, option) == ticked_box && folded_words(lines[option].folded()).size() <= most_words;
    };
    for (std::size_t up = at; up-- > 0 && box_of(lines, up) != '\0';)
        if (is_chosen(up)) return true;
    for (std::size_t down = at + 1; box_of(lines, down) != '\0'; ++down)
        if (is_chosen(down)) return true;
    return false;
}

} // namespace part_one
