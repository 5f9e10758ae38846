#include "disclosure/body.h"

#include "adapters/unicode.h"
#include "basics/slug.h"
#include "basics/text.h"
#include "disclosure/reshape.h"
#include "disclosure/tidy_inlines.h"

#include <algorithm>
#include <map>
#include <set>

namespace part_one {

namespace {

/// What a line of the form is on the page.
struct Role {
    enum class Kind { heading, instruction, head };
    Kind kind = Kind::heading;
    std::size_t value_at = std::string::npos; // where in the line the text behind the heading begins
};

bool makes_heading(const Labelled& label) {
    switch (label.meaning) {
    case Meaning::summary:
    case Meaning::recommendation:
    case Meaning::decision:
    case Meaning::section:
    case Meaning::part_one_begins:
    case Meaning::officer_approval:
    case Meaning::declaration:
    case Meaning::papers:
    case Meaning::awards:
    case Meaning::income: return true;
    case Meaning::maker_approval: return label.is_prominent || label.is_alone;
    case Meaning::media: return label.is_alone && label.label.size() < 40;
    default: return false;
    }
}

class Composer {
  public:
    Composer(const Outline& outline, const std::vector<Labelled>& labels, const Profile& profile) : profile_(profile) {
        for (const Labelled& label : labels) {
            const OutlineLine& line = outline.lines[label.at];
            if (label.meaning == Meaning::signature)
                for (int near = label.line; near <= label.line + 4; ++near) signatures_.insert(near);
            if (label.meaning == Meaning::outcome) outcomes_.insert(label.line);
            if (label.segment != 0 || !line.is_line_exact || line.place == OutlineLine::Place::table) continue;
            if (roles_.contains(label.line)) continue;
            if (label.meaning == Meaning::instruction)
                roles_[label.line] = {Role::Kind::instruction, std::string::npos};
            if (label.meaning == Meaning::office_name || label.meaning == Meaning::number ||
                label.meaning == Meaning::title)
                roles_[label.line] = {Role::Kind::head, std::string::npos};
            if (!makes_heading(label)) continue;
            // A row of columns ("Financial, ticked, not ticked") is no heading.
            if (line.segments.size() > 1 && line.place != OutlineLine::Place::heading) continue;
            Role role;
            const bool has_text_behind = !label.is_alone && label.value_line == label.line && !label.value.empty();
            if (has_text_behind && label.meaning != Meaning::part_one_begins) {
                const std::string& text = line.segments[label.segment].text;
                role.value_at = text.find(label.value);
                if (role.value_at == std::string::npos) continue;
                // A bracket behind the label belongs to it: "Financial Implications: (…)"
                if (line.place == OutlineLine::Place::heading) role.value_at = std::string::npos;
            }
            roles_[label.line] = role;
        }
        for (const OutlineLine& line : outline.lines)
            if (!line.is_line_exact) inexact_.insert(line.block_first);
    }

    Body compose(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) add(block, 0);
        reshape(flat_);
        return into_sections();
    }

  private:
    void add(const Block& block, int depth) {
        switch (block.kind) {
        case Block::Kind::paragraph: add_paragraph(block, depth); return;
        case Block::Kind::heading: add_heading(block); return;
        case Block::Kind::bullet_list:
        case Block::Kind::ordered_list:
            if (is_numbered_heading(block)) {
                const Block& line = block.children.front().children.front();
                const std::string text = squeezed(visible_text(tidy_inlines(line.inlines, profile_, false)));
                push_heading(std::to_string(block.start) + ". " + text, 2, line.first_line);
                return;
            }
            if (holds_headings(block)) {
                for (const Block& item : block.children)
                    for (const Block& child : item.children) add(child, depth + 1);
                return;
            }
            break;
        case Block::Kind::rule: return;
        default: break;
        }
        flat_.push_back(tidy(block));
    }

    /// "1. Introduction & Background" on a line of its own, which Markdown takes for a list of one.
    bool is_numbered_heading(const Block& list) const {
        if (list.kind != Block::Kind::ordered_list || list.children.size() != 1 ||
            list.children[0].children.size() != 1)
            return false;
        const Block& line = list.children[0].children[0];
        const auto role = roles_.find(line.first_line);
        return line.kind == Block::Kind::paragraph && line.first_line == line.last_line && role != roles_.end() &&
               role->second.kind == Role::Kind::heading && role->second.value_at == std::string::npos;
    }

    /// A list whose items are numbered headings with their text below: the bullets are an accident of conversion.
    bool holds_headings(const Block& list) const {
        for (const Block& item : list.children) {
            if (item.children.empty()) continue;
            const std::string text = visible_text(item.children.front());
            if (item.children.front().kind == Block::Kind::heading) return true;
            if (dotted_depth(fold(text)) >= 2 && text.size() < 130) return true;
        }
        return list.children.size() == 1 && !list.children[0].children.empty() &&
               is_lettered_heading(visible_text(list.children[0].children[0]));
    }

    Block tidy(Block block) const {
        block.inlines = tidy_inlines(std::move(block.inlines), profile_, signatures_.contains(block.first_line));
        if (block.kind == Block::Kind::code && block.text.find(":\\") != std::string::npos) block.text.clear();
        for (Block& child : block.children) child = tidy(std::move(child));
        std::erase_if(block.children, [](const Block& child) {
            return child.kind != Block::Kind::table_cell && child.kind != Block::Kind::rule &&
                   visible_text(child).empty() && child.children.empty();
        });
        return block;
    }

    void push_heading(std::string text, int level, int line) {
        while (!text.empty() && (text.back() == ':' || text.back() == ' ' || text.back() == '/')) text.pop_back();
        if (text.empty()) return;
        Block heading;
        heading.kind = Block::Kind::heading;
        heading.level = level;
        heading.first_line = heading.last_line = line;
        heading.inlines.push_back({Inline::Kind::text, text, {}, {}, false, {}});
        flat_.push_back(std::move(heading));
    }

    static int level_of(const std::string& text, int otherwise) {
        const int depth = dotted_depth(fold(text));
        return depth > 0 ? std::min(6, depth + 1) : otherwise;
    }

    void add_heading(const Block& block) {
        const auto role = roles_.find(block.first_line);
        Block clean = tidy(block);
        const std::string text = squeezed(visible_text(clean));
        if (role != roles_.end() && role->second.kind == Role::Kind::instruction) return;
        if (role != roles_.end() && role->second.kind == Role::Kind::head) {
            push_paragraph(std::move(clean.inlines), block.first_line);
            return;
        }
        push_heading(text, level_of(text, std::max(2, block.level)), block.first_line);
    }

    void push_paragraph(std::vector<Inline> inlines, int line) {
        if (trimmed(visible_text(inlines)).empty() && std::none_of(inlines.begin(), inlines.end(), [](const Inline& i) {
                return i.kind == Inline::Kind::tick_box;
            }))
            return;
        Block paragraph;
        paragraph.first_line = paragraph.last_line = line;
        paragraph.inlines = std::move(inlines);
        flat_.push_back(std::move(paragraph));
    }

    void add_paragraph(const Block& block, int depth) {
        auto lines = lines_of(block.inlines);
        const bool exact = !inexact_.contains(block.first_line);
        std::vector<Inline> open;
        int open_line = block.first_line;
        const auto flush = [&] {
            push_paragraph(tidy_inlines(std::move(open), profile_, signatures_.contains(open_line)), open_line);
            open.clear();
        };
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const int number = exact ? block.first_line + static_cast<int>(at) : block.first_line;
            const auto role = exact || at == 0 ? roles_.find(number) : roles_.end();
            const bool plain = role == roles_.end();
            if (!plain && role->second.kind == Role::Kind::instruction) continue;
            if (!plain && role->second.kind == Role::Kind::heading) {
                flush();
                add_label(lines[at], role->second, number);
                open_line = number;
                continue;
            }
            if (plain && lines.size() == 1 && reads_as_heading(lines[at], depth)) {
                const std::string text = squeezed(visible_text(tidy_inlines(lines[at], profile_, false)));
                push_heading(text, is_lettered_heading(text) ? lettered_level() : level_of(text, 2), number);
                continue;
            }
            if (outcomes_.contains(number)) drop_stroke_of_deleted_option(lines[at]);
            if (open.empty()) {
                open_line = number;
            } else {
                open.push_back({Inline::Kind::soft_break, {}, {}, {}, false, {}});
            }
            for (Inline& piece : lines[at]) open.push_back(std::move(piece));
        }
        flush();
    }

    /// "approve/ the recommendation": the stroke that a deleted option left behind.
    static void drop_stroke_of_deleted_option(std::vector<Inline>& line) {
        for (Inline& piece : line) {
            drop_stroke_of_deleted_option(piece.children);
            for (std::string_view verb : {"approve/ ", "approved/ ", "agree/ ", "support/ "}) {
                const std::size_t at = piece.text.find(verb);
                const std::string_view behind =
                    std::string_view(piece.text).substr(at == std::string::npos ? 0 : at + verb.size());
                if (at == std::string::npos || behind.empty() || behind.starts_with("do not") ||
                    behind.starts_with("not "))
                    continue;
                piece.text.erase(at + verb.size() - 2, 1);
            }
        }
    }

    int lettered_level() const {
        for (auto block = flat_.rbegin(); block != flat_.rend(); ++block)
            if (block->kind == Block::Kind::heading && !is_lettered_heading(visible_text(*block)))
                return std::min(6, block->level + 1);
        return 3;
    }

    /// The words of a line as the outline has them, so that a place in the one is a place in the other.
    static void show_as_seen(std::vector<Inline>& line) {
        for (Inline& piece : line) {
            piece.text = as_seen(std::move(piece.text));
            show_as_seen(piece.children);
        }
    }

    void add_label(std::vector<Inline> line, const Role& role, int number) {
        show_as_seen(line);
        const std::string whole = visible_text(line);
        if (role.value_at == std::string::npos) {
            const std::string text = squeezed(visible_text(tidy_inlines(std::move(line), profile_, false)));
            push_heading(text, level_of(text, 2), number);
            return;
        }
        // The segment's text is trimmed; the line's may begin with white space.
        const std::size_t indent = whole.find_first_not_of(" \t");
        const std::size_t cut = role.value_at + (indent == std::string::npos ? 0 : indent);
        std::string label(trimmed(std::string_view(whole).substr(0, cut)));
        while (!label.empty() && std::string_view(":-?. ").find(label.back()) != std::string_view::npos)
            label.pop_back();
        while (label.ends_with("–")) label = std::string(trimmed(std::string_view(label).substr(0, label.size() - 3)));
        push_heading(label, level_of(label, 2), number);
        drop_front(line, cut);
        push_paragraph(tidy_inlines(std::move(line), profile_, false), number);
    }

    /// A paragraph of one line that a reader takes for a heading: bold, or numbered and short.
    bool reads_as_heading(const std::vector<Inline>& line, int depth) const {
        const std::string text = squeezed(visible_text(line));
        if (text.empty() || text.size() > 130) return false;
        const std::string folded = fold(text);
        const bool bold = std::all_of(line.begin(), line.end(), [](const Inline& piece) {
            return piece.kind == Inline::Kind::strong || trimmed(visible_text({piece})).empty();
        });
        const auto match = profile_.match(folded, true);
        const bool field = match && match->label->meaning != Meaning::section;
        if (bold && !field && !text.ends_with(".") && !text.ends_with("?") && text.find(": ") == std::string::npos &&
            text.size() < 100)
            return true;
        if (field) return false;
        if (text.ends_with(":") && text.size() > 60) return false; // a sentence that leads into a list
        const int dots = dotted_depth(folded);
        if (dots >= 2 && text.size() < (depth > 0 ? 130u : 90u) && !text.ends_with(".")) return true;
        if (dots == 1 && folded.find(".0 ") < 4 && text.size() < 60 && !text.ends_with("."))
            return true; // "1.0 Purpose"
        return is_lettered_heading(text);
    }

    Body into_sections() {
        Body body(1);
        std::set<std::string> anchors;
        std::map<std::string, int> repeated;
        int deepest = 1;
        for (Block& block : flat_) {
            if (block.kind != Block::Kind::heading) {
                body.back().blocks.push_back(std::move(block));
                continue;
            }
            Section section;
            section.heading = squeezed(visible_text(block));
            section.level = std::min(block.level, deepest + 1);
            deepest = section.level;
            const std::string folded = fold(section.heading);
            std::string words = Slug::of(std::string_view(section.heading)
                                             .substr(std::min(section.heading.size(), end_of_numbering(folded))))
                                    .text();
            if (words.empty()) words = Slug::of(section.heading).text();
            if (words.empty()) words = "section";
            if (words.size() > 60) words.resize(words.rfind('-', 60) == std::string::npos ? 60 : words.rfind('-', 60));
            std::string anchor = words;
            int& n = repeated.try_emplace(words, 1).first->second;
            while (!anchors.insert(anchor).second) anchor = words + "-" + std::to_string(++n);
            section.anchor = anchor;
            body.push_back(std::move(section));
        }
        if (body.front().blocks.empty()) body.erase(body.begin());
        return body;
    }

    const Profile& profile_;
    std::map<int, Role> roles_;
    std::set<int> signatures_;
    std::set<int> outcomes_; // lines with the words of approval
    std::set<int> inexact_;
    std::vector<Block> flat_;
};

} // namespace

Body compose_body(const Outline& outline, const std::vector<Labelled>& labels, const Profile& profile) {
    return Composer(outline, labels, profile).compose(outline.blocks);
}

} // namespace part_one
