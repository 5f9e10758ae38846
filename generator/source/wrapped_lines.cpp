#include "source/wrapped_lines.h"

#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <string_view>

namespace part_one {

namespace {

using Place = OutlineLine::Place;

// Narrower columns are addresses and lists, wider ones are no margin that a program sets.
constexpr std::size_t narrowest = 50;
constexpr std::size_t widest = 130;
// What a document has to show before its lines are joined. One line that is followed by another may simply be the
// longest; one that breaks off in the middle of a sentence was broken.
constexpr int enough_evidence = 2;
constexpr std::size_t longest_label = 7; // words

/// Letters: what follows the first byte of one does not count.
std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Is it running text, whose lines a program may break?
bool is_running(const OutlineLine& line) {
    return line.is_line_exact && line.segments.size() == 1 &&
           (line.place == Place::paragraph || line.place == Place::item || line.place == Place::quote ||
            line.place == Place::footnote);
}

/// "Date: 4 May 2024", "☐ Approved": begins a line wherever the margin is.
bool begins_like_a_label(std::string_view text) {
    if (text.starts_with("☐") || text.starts_with("☒")) return true;
    if (text.empty() || (text.front() >= 'a' && text.front() <= 'z') || text.front() == '(') return false;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    return static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), ' ')) <
           longest_label;
}

/// "… before this goes on the": whatever stands below, the line was broken here.
bool breaks_off(std::string_view folded) {
    constexpr WordList joining{
        "a an and as at before by for from in into of on onto or our the their this to with y yr"};
    return joining.holds(folded.substr(folded.find_last_of(' ') + 1));
}

class Joiner {
  public:
    Joiner(const Outline& outline, const std::vector<std::string>& lines) : outline_(outline.lines), raw_(lines) {}

    std::optional<std::size_t> margin() const {
        std::size_t longest = 0;
        for (const OutlineLine& line : outline_)
            if (is_running(line) && trimmed(line.segments.front().text).find(' ') != std::string_view::npos)
                longest = std::max(longest, width_of(raw(line)));
        if (longest < narrowest || longest > widest) return std::nullopt;
        int evidence = 0;
        for (std::size_t at = 1; at < outline_.size(); ++at)
            if (is_broken_before(at, longest)) evidence += is_inside_a_sentence(at) ? 2 : 1;
        return evidence < enough_evidence ? std::nullopt : std::optional(longest);
    }

    std::vector<OutlineLine> joined(std::size_t margin) const {
        std::vector<OutlineLine> lines;
        lines.reserve(outline_.size());
        for (std::size_t at = 0; at < outline_.size(); ++at) {
            if (at > 0 && is_joined_before(at, margin) && is_flowing(at, margin)) {
                append(outline_[at], lines.back());
            } else {
                lines.push_back(outline_[at]);
            }
        }
        return lines;
    }

    std::vector<std::string> unbroken(std::optional<std::size_t> margin) const {
        std::vector<std::string> lines = raw_;
        std::size_t into = 0; // of `lines`
        for (std::size_t at = 0; at < outline_.size(); ++at) {
            const auto here = static_cast<std::size_t>(outline_[at].line) - 1;
            const bool is_joined =
                at > 0 && (margin ? is_joined_before(at, *margin) && is_flowing(at, *margin) : is_broken_by_hand(at));
            if (!is_joined) {
                into = here;
                continue;
            }
            lines[into] = std::string(without_line_end(lines[into])) + " " + std::string(words_of(outline_[at]));
            lines[here].clear();
        }
        return lines;
    }

  private:
    std::string_view raw(const OutlineLine& line) const {
        if (line.line < 1 || static_cast<std::size_t>(line.line) > raw_.size()) return {};
        return without_line_end(raw_[static_cast<std::size_t>(line.line) - 1]);
    }

    static std::string_view without_line_end(std::string_view text) {
        while (!text.empty() && text.back() == '\r') text.remove_suffix(1);
        return text;
    }

    /// Without what Markdown has in front of it: it is moved in, and quoted.
    std::string_view words_of(const OutlineLine& line) const {
        std::string_view text = raw(line);
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t>")));
        return text;
    }

    /// Do both lines stand in one paragraph, with nothing between them that an author put there?
    bool goes_on(std::size_t at) const {
        const OutlineLine& line = outline_[at];
        const OutlineLine& above = outline_[at - 1];
        if (line.begins_block || line.block_first != above.block_first || line.line != above.line + 1) return false;
        const std::string_view end = raw(above);
        return is_running(line) && is_running(above) && !end.ends_with("\\") && !end.ends_with("  ") &&
               (!begins_like_a_label(line.segments.front().text) || breaks_off(above.segments.front().folded));
    }

    bool is_broken_before(std::size_t at, std::size_t margin) const {
        if (!goes_on(at)) return false;
        const std::string_view next = words_of(outline_[at]);
        return width_of(raw(outline_[at - 1])) + 1 + width_of(next.substr(0, next.find(' '))) > margin;
    }

    /// The same, or by its words alone: what told of the look of a word and stood there when the line was broken is gone.
    bool is_joined_before(std::size_t at, std::size_t margin) const {
        return is_broken_before(at, margin) || (goes_on(at) && breaks_off(outline_[at - 1].segments.front().folded));
    }

    /// By its words alone: the line above is running text and ends no sentence, and this one goes on in small letters.
    bool is_broken_by_hand(std::size_t at) const {
        constexpr std::size_t least = 20; // letters of a line of running text
        if (!goes_on(at) || width_of(raw(outline_[at - 1])) < least) return false;
        const std::string& text = outline_[at].segments.front().text;
        const bool is_small = !text.empty() && text.front() >= 'a' && text.front() <= 'z';
        const std::size_t colon = text.find(':');
        if (colon != std::string::npos &&
            static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), ' ')) <
                longest_label)
            return false; // "confidential: …"
        constexpr WordList leading{"separate under see"};
        const std::string& above = outline_[at - 1].segments.front().folded;
        return (is_small && is_inside_a_sentence(at)) || breaks_off(above) ||
               leading.holds(std::string_view(above).substr(above.find_last_of(' ') + 1));
    }

    bool is_inside_a_sentence(std::size_t at) const {
        const std::string& above = outline_[at - 1].segments.front().text;
        const std::string& text = outline_[at].segments.front().text;
        if (above.empty() || text.empty() || std::string_view(".:;?!").find(above.back()) != std::string_view::npos)
            return false;
        return (text.front() >= 'a' && text.front() <= 'z') || text.starts_with("£");
    }

    /// A program breaks every line of a text at the margin; where one was broken earlier, a person did it. Only a short
    /// line above the text ("Decision") says nothing of it.
    bool is_flowing(std::size_t at, std::size_t margin) const {
        std::size_t first = at;
        while (first > 0 && goes_on(first)) --first;
        while (first + 1 < at && width_of(raw(outline_[first])) < margin / 2) ++first;
        for (std::size_t next = first + 1; next < outline_.size() && goes_on(next); ++next)
            if (!is_joined_before(next, margin)) return false;
        return true;
    }

    static void append(const OutlineLine& more, OutlineLine& line) {
        Segment& into = line.segments.front();
        const Segment& from = more.segments.front();
        if (into.is_bold && !from.is_bold) into.lead = into.text + (from.lead.empty() ? "" : " " + from.lead);
        into.text += " " + from.text;
        into.kept += " " + from.kept;
        into.folded += " " + from.folded;
        into.is_bold = into.is_bold && from.is_bold;
        into.has_struck = into.has_struck || from.has_struck;
        if (into.link.empty()) into.link = from.link;
        line.is_bold = into.is_bold;
        line.ends_block = more.ends_block;
    }

    const std::vector<OutlineLine>& outline_;
    const std::vector<std::string>& raw_;
};

} // namespace

std::optional<std::size_t> margin_of(const Outline& outline, const std::vector<std::string>& lines) {
    return Joiner(outline, lines).margin();
}

std::vector<OutlineLine> without_wrapping(const Outline& outline, const std::vector<std::string>& lines,
                                          std::size_t margin) {
    return Joiner(outline, lines).joined(margin);
}

std::vector<std::string> unbroken_lines(const Outline& outline, const std::vector<std::string>& lines,
                                        std::optional<std::size_t> margin) {
    return Joiner(outline, lines).unbroken(margin);
}

} // namespace part_one
