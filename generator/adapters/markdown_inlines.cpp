#include "adapters/markdown_inlines.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace part_one {
namespace {

constexpr std::size_t deepest = 50;

/// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows_1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byte(char c) { return static_cast<unsigned char>(c); }

/// Bytes that neither are a control character nor begin one.
constexpr std::array<bool, 256> plain_bytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 256; ++c) plain[c] = c != 0x7F && c != 0xC2;
    plain['\t'] = plain['\n'] = true;
    return plain;
}();

bool is_plain(char c) { return plain_bytes[byte(c)]; }

bool is_c1_control(std::string_view text, std::size_t at) {
    return byte(text[at]) == 0xC2 && at + 1 < text.size() && byte(text[at + 1]) >= 0x80 && byte(text[at + 1]) < 0xA0;
}

/// How many bytes of a character that ends a line stand at `at`: form feed, vertical tab, U+2028, U+2029.
std::size_t line_separator(std::string_view text, std::size_t at) {
    if (text[at] == '\f' || text[at] == '\v') return 1;
    const std::string_view three = text.substr(at, 3);
    return three == "\u2028" || three == "\u2029" ? 3 : 0;
}

std::size_t next_line_separator(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((byte(text[at]) < 0x20 || byte(text[at]) == 0xE2) && line_separator(text, at) > 0) return at;
    return std::string_view::npos;
}

bool is_break(const Inline& piece) {
    return piece.kind == Inline::Kind::line_break || piece.kind == Inline::Kind::soft_break;
}

constexpr std::string_view blanks = " \t\n";

void trim_end(std::vector<Inline>& list) {
    while (!list.empty()) {
        if (list.back().kind == Inline::Kind::text) {
            std::string& text = list.back().text;
            text.erase(text.find_last_not_of(blanks) + 1);
            if (!text.empty()) return;
        } else if (!is_break(list.back())) {
            return;
        }
        list.pop_back();
    }
}

void trim_start(std::vector<Inline>& list) {
    auto first = list.begin();
    for (; first != list.end(); ++first) {
        if (first->kind == Inline::Kind::text) {
            first->text.erase(0, first->text.find_first_not_of(blanks));
            if (!first->text.empty()) break;
        } else if (!is_break(*first)) {
            break;
        }
    }
    list.erase(list.begin(), first);
}

} // namespace

std::string without_controls(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_plain(text[at])) {
            clean += text[at];
        } else if (is_c1_control(text, at)) {
            const char16_t meant = windows_1252[static_cast<std::size_t>(byte(text[++at]) - 0x80)];
            if (meant != 0) append_utf8(meant, clean);
        } else if (byte(text[at]) == 0xC2) {
            clean += text[at];
        }
    }
    return clean;
}

void InlineSink::append(Inline piece) {
    std::vector<Inline>& list = target();
    if (piece.kind == Inline::Kind::text && !list.empty() && list.back().kind == Inline::Kind::text) {
        list.back().text += piece.text;
        return;
    }
    list.push_back(std::move(piece));
}

void InlineSink::add(Inline leaf) {
    if (swallowing_.empty()) append(std::move(leaf));
}

void InlineSink::add_text(std::string_view text) {
    if (!swallowing_.empty()) return;
    while (!text.empty()) {
        const std::size_t end = next_line_separator(text);
        std::string words = without_controls(text.substr(0, end));
        if (!words.empty()) append({.text = std::move(words)});
        if (end == std::string_view::npos) return;
        add_break(Inline::Kind::soft_break);
        text.remove_prefix(end + line_separator(text, end));
    }
}

void InlineSink::add_break(Inline::Kind kind) {
    if (!swallowing_.empty()) return;
    std::vector<Inline>& list = target();
    if (!list.empty() && list.back().kind == Inline::Kind::text) {
        std::string& before = list.back().text;
        while (!before.empty() && (before.back() == ' ' || before.back() == '\t')) before.pop_back();
        if (before.empty()) list.pop_back();
    }
    append({.kind = kind});
}

void InlineSink::add_tag(const HtmlTag& tag) {
    if (!swallowing_.empty()) {
        if (tag.is_end && tag.name == swallowing_) swallowing_.clear();
        return;
    }
    if (is_without_text(tag.name)) {
        if (!tag.is_end) swallowing_ = tag.name;
        return;
    }
    if (tag.is_tick_box) return append({.kind = Inline::Kind::tick_box, .ticked = tag.is_ticked});
    if (tag.name == "br" || is_block_level(tag.name)) {
        const bool is_asked_for = tag.name == "br" || (!target().empty() && !is_break(target().back()));
        if (is_asked_for) add_break(Inline::Kind::line_break);
        return;
    }
    const bool strikes = tag.name == "s" || tag.name == "strike";
    if (tag.name != "sup" && tag.name != "sub" && !strikes) return;
    const Inline::Kind kind = strikes             ? Inline::Kind::struck
                              : tag.name == "sup" ? Inline::Kind::superscript
                                                  : Inline::Kind::subscript;
    if (tag.is_end) return close_html(kind);
    if (frames_.size() < deepest && flattened_ == 0) frames_.push_back({{.kind = kind}, true});
}

void InlineSink::open(Inline container) {
    if (frames_.size() >= deepest || flattened_ > 0) {
        ++flattened_;
        return;
    }
    frames_.push_back({std::move(container), false});
}

void InlineSink::close() {
    if (flattened_ > 0) {
        --flattened_;
        return;
    }
    while (frames_.back().is_html) drop_frame();
    Inline whole = std::move(frames_.back().inline_);
    frames_.pop_back();
    if (!whole.children.empty() || !whole.address.empty()) append(std::move(whole));
}

void InlineSink::close_html(Inline::Kind kind) {
    if (flattened_ > 0) return;
    std::size_t at = frames_.size();
    while (at > 0 && frames_[at - 1].is_html && frames_[at - 1].inline_.kind != kind) --at;
    if (at == 0 || !frames_[at - 1].is_html) return; // nothing to close
    while (frames_.size() > at) drop_frame();
    Inline whole = std::move(frames_.back().inline_);
    frames_.pop_back();
    if (!whole.children.empty()) append(std::move(whole));
}

void InlineSink::drop_frame() {
    std::vector<Inline> children = std::move(frames_.back().inline_.children);
    frames_.pop_back();
    for (Inline& child : children) append(std::move(child));
}

std::vector<Inline> InlineSink::take() {
    while (!frames_.empty()) drop_frame();
    swallowing_.clear();
    flattened_ = 0;
    trim_end(done_);
    trim_start(done_);
    return std::exchange(done_, {});
}

} // namespace part_one
