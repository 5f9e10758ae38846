#include "form/tick_boxes.h"

#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

/// An "x" with nothing beside it, as people put it where a tick should stand: "YES x", "X | NO".
std::string with_lone_letters(std::string text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != 'x' && text[at] != 'X') continue;
        const auto is_open = [&](std::size_t beside) {
            return beside >= text.size() || is_ascii_space(text[beside]) ||
                   std::string_view("/|:_*,;").find(text[beside]) != std::string_view::npos ||
                   text[beside] == ticked_box || text[beside] == empty_box;
        };
        if ((at == 0 || is_open(at - 1)) && is_open(at + 1)) text[at] = ticked_box;
    }
    return text;
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> signs) {
    for (std::string_view sign : signs)
        if (text.find(sign) != std::string_view::npos) return true;
    return false;
}

/// Signs of boxes begin with a bracket, or with one of these bytes.
bool may_hold_signs(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return c == '(' || c == '[' || c == '{' || c == '\xE2' || c == '\xEF' || c == '\xF0';
    });
}

} // namespace

std::string with_boxes(std::string_view value) {
    if (!may_hold_signs(value)) return std::string(value);
    const std::initializer_list<std::string_view> ticks{"☑", "✓", "✔", "✅", "🗸", "🗹", "\uF0FC", "\uF0FE"};
    const bool has_ticks = holds_any(value, ticks);
    std::string text(value);
    // The longer signs first: "(✓)" before "✓".
    for (std::string_view sign : {"(✓)", "[✓]"}) text = replaced(std::move(text), sign, std::string(1, ticked_box));
    for (std::string_view sign : ticks) text = replaced(std::move(text), sign, std::string(1, ticked_box));
    for (std::string_view sign : {"✗", "✘", "❌", "✖", "❎"})
        text = replaced(std::move(text), sign, std::string(1, has_ticks ? empty_box : ticked_box));
    for (std::string_view sign :
         {"☒", "🗷", "⊠", "⮽", "[x]", "[X]", "(x)", "(X)", "{x}", "{X}", "[*]", "(*)", "\uF0FD", "\uF078"})
        text = replaced(std::move(text), sign, std::string(1, ticked_box));
    for (std::string_view sign :
         {"☐", "□", "▢", "⬜", "[ ]", "[]", "( )", "{ }", "[_]", "(_)", "\uF0A8", "\uF06F", "\uF071"})
        text = replaced(std::move(text), sign, std::string(1, empty_box));
    return text;
}

std::string with_answer_boxes(std::string_view value) {
    std::string text = with_boxes(value);
    for (std::string_view sign : {"(●)", "(•)", "[●]", "◉", "●", "⦿", "■", "🔘"})
        text = replaced(std::move(text), sign, std::string(1, ticked_box));
    for (std::string_view sign : {"○", "◯", "⚪", "()", "{}"})
        text = replaced(std::move(text), sign, std::string(1, empty_box));
    return with_lone_letters(std::move(text));
}

} // namespace part_one
