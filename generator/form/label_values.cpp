#include "form/label_values.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/label_kinds.h"
#include "form/label_text.h"
#include "form/register_row.h"

#include <algorithm>
#include <optional>

namespace part_one {

namespace {

/// "[office to complete] DR-2023-09", "[tick]": square brackets behind a label tell whoever fills in the form what to do.
std::string without_guidance(std::string value) {
    constexpr WordList orders{
        "tick complete completed delete circle insert enter select choose office sentence required "
        "mandatory optional fill guidance"};
    constexpr std::size_t most_words = 12;
    const std::size_t close = value.find(']');
    if (!value.starts_with('[') || close == std::string::npos) return value;
    const std::string inside = fold(value.substr(1, close - 1));
    const auto words = folded_words(inside);
    const bool is_order =
        words.size() <= most_words && inside.find_first_of("0123456789") == std::string::npos &&
        std::any_of(words.begin(), words.end(), [&orders](const FoldedWord& word) { return orders.holds(word.text); });
    return is_order ? std::string(without_marks(std::string_view(value).substr(close + 1))) : value;
}

class Finder {
  public:
    Finder(const std::vector<OutlineLine>& lines, std::vector<Labelled>& labels) : lines_(lines), labels_(labels) {}

    void run(std::size_t index) {
        Labelled& label = labels_[index];
        label.value = without_guidance(std::move(label.value));
        if (is_guidance(label)) {
            label.value.clear();
            label.value_line = 0;
            label.is_alone = true;
        }
        if (is_question(label.meaning)) add_later_cells(label);
        const bool is_signed_cell = label.meaning == Meaning::signature &&
                                    lines_[label.at].place == OutlineLine::Place::table &&
                                    !lines_[label.at].is_header_row;
        if (!label.value.empty() || (!takes_value(label.meaning) && !is_signed_cell)) return;
        if (index + 1 < labels_.size() && labels_[index + 1].at == label.at &&
            labels_[index + 1].segment == label.segment)
            return; // another label took the rest of the line
        const OutlineLine& line = lines_[label.at];
        if (heads_columns(label.at)) {
            take(label, lines_[label.at + 1], label.segment);
            label.value_at = label.at + 1;
            return;
        }
        if (is_head_of_one_row(line, label.at)) {
            const OutlineLine& row = lines_[label.at + 1];
            if (label.segment < row.segments.size() && !is_label(label.at + 1, label.segment)) {
                take(label, row, label.segment);
                label.value_at = label.at + 1;
            }
            return;
        }
        for (std::size_t segment = label.segment + 1; segment < line.segments.size(); ++segment) {
            if (names_who_decided(label, label.at, segment)) {
                take(label, line, segment);
                return;
            }
            if (is_label(label.at, segment)) return;
            if (line.segments[segment].text.empty()) continue;
            take(label, line, segment);
            return;
        }
        if (line.place == OutlineLine::Place::table && line.segments.size() > 1) return;
        // An answer stands on the next line, or after one empty line; a new heading is none.
        if (label.at + 1 >= lines_.size()) return;
        const OutlineLine& next = lines_[label.at + 1];
        if (next.line - line.line <= 2 && names_who_decided(label, label.at + 1, 0)) {
            take(label, next, 0);
            label.value_at = label.at + 1;
            return;
        }
        if (const auto answer = answer_in_column(label.at)) {
            take(label, lines_[*answer], 0);
            label.value_at = *answer;
            return;
        }
        const bool is_taken =
            (is_label(label.at + 1, 0) && !answers_all_the_same(label)) || asks_by_itself(label.at + 1);
        if (next.line - line.line > 4 || next.place == OutlineLine::Place::heading || is_taken) return;
        if (next.place == OutlineLine::Place::table && line.place != OutlineLine::Place::table) return;
        // The mark of a definition (":   value") is no answer.
        std::size_t first = 0;
        while (first + 1 < next.segments.size() && folded_words(next.segments[first].folded).empty()) ++first;
        take(label, next, first);
        label.value_at = label.at + 1;
        if (!is_question(label.meaning)) return;
        for (std::size_t segment = 1; segment < next.segments.size() && !is_label(label.at + 1, segment); ++segment)
            label.value += " " + next.segments[segment].kept;
    }

  private:
    /// "Name of officer:" on a line of its own: a label that nobody knows, and no answer to the one above.
    bool asks_by_itself(std::size_t at) const {
        const OutlineLine& line = lines_[at];
        return line.place == OutlineLine::Place::paragraph && line.segments.size() == 1 && line.begins_block &&
               line.ends_block && line.segments.front().text.ends_with(":") &&
               line.segments.front().text.size() < longest_label;
    }

    /// Text of a page whose columns were read one after the other: labels one below the other, and below the last of them
    /// as many answers, in the same order.
    std::optional<std::size_t> answer_in_column(std::size_t at) const {
        if (!asks_by_itself(at)) return std::nullopt;
        std::size_t first = at, last = at;
        while (first > 0 && asks_by_itself(first - 1)) --first;
        while (last + 1 < lines_.size() && asks_by_itself(last + 1)) ++last;
        const std::size_t count = last - first + 1;
        if (count < 3 || last + count >= lines_.size()) return std::nullopt;
        for (std::size_t answer = last + 1; answer <= last + count; ++answer) {
            const OutlineLine& line = lines_[answer];
            const bool is_plain = line.place == OutlineLine::Place::paragraph && line.segments.size() == 1 &&
                                  line.begins_block && line.ends_block && !line.is_bold && !is_label(answer, 0);
            if (!is_plain || line.segments.front().text.ends_with(".")) return std::nullopt;
        }
        // What stands behind the answers is none of them.
        const std::size_t behind = last + count + 1;
        const bool ends = behind == lines_.size() || lines_[behind].place == OutlineLine::Place::heading ||
                          lines_[behind].is_bold || is_label(behind, 0);
        return ends ? std::optional(last + 1 + (at - first)) : std::nullopt;
    }

    static constexpr std::size_t longest_label = 70;

    bool is_label(std::size_t at, std::size_t segment) const {
        return std::any_of(labels_.begin(), labels_.end(),
                           [&](const Labelled& known) { return known.at == at && (known.segment == segment); });
    }

    /// A ground may be worded like a marking: "RESTRICTED - Information relating to this decision is restricted as …".
    /// Below begins a label, but harmless words are a reason, and "The Commissioner for Midshire's budget" a title.
    bool answers_all_the_same(const Labelled& label) const {
        return std::any_of(labels_.begin(), labels_.end(), [&](const Labelled& other) {
            if (other.at != label.at + 1) return false;
            if (label.meaning == Meaning::part_two_reason) return other.meaning == Meaning::harmless;
            return label.meaning == Meaning::title && other.meaning == Meaning::office_name && other.value.size() > 30;
        });
    }

    /// "Decision by:" and beside or below it "Police and Crime Commissioner": the same words begin an approval elsewhere.
    bool names_who_decided(const Labelled& label, std::size_t at, std::size_t segment) {
        if (label.meaning != Meaning::decision_maker) return false;
        for (Labelled& other : labels_)
            if (other.at == at && other.segment == segment && other.meaning == Meaning::maker_approval) {
                other.meaning = Meaning::harmless;
                return true;
            }
        return false;
    }

    void add_later_cells(Labelled& label) const {
        const OutlineLine& line = lines_[label.at];
        for (std::size_t segment = label.segment + 1; segment < line.segments.size(); ++segment) {
            if (is_label(label.at, segment)) return;
            const std::string& more = line.segments[segment].kept;
            if (more.empty()) continue;
            label.value += (label.value.empty() ? "" : " ") + more;
            label.value_line = line.line;
        }
    }

    /// "Unique reference number (the office will fill this in)" over the number: a bracket behind a label explains it.
    bool is_guidance(const Labelled& label) const {
        const std::string_view value = trimmed(label.value);
        return value.size() > 5 && value.front() == '(' && value.find(')') == value.size() - 1 &&
               value.find(' ') != std::string_view::npos &&
               (value.find_first_of("0123456789") == std::string_view::npos || fold(value).starts_with("(if ")) &&
               (lines_[label.at].segments.size() > label.segment + 1 ||
                (label.at + 1 < lines_.size() && !is_label(label.at + 1, 0)));
    }

    bool is_bare_label_of(std::size_t at, std::size_t segment) const {
        return std::any_of(labels_.begin(), labels_.end(), [&](const Labelled& known) {
            return known.at == at && known.segment == segment && takes_value(known.meaning) &&
                   known.label.size() + 2 >= lines_[at].segments[segment].text.size();
        });
    }

    /// "Decision number      Date" over "D/23/118      9 May 2023": labels in the columns of a line, answers below them.
    bool heads_columns(std::size_t at) const {
        const OutlineLine& line = lines_[at];
        if (line.place != OutlineLine::Place::paragraph || line.segments.size() < 2 || at + 1 >= lines_.size())
            return false;
        const OutlineLine& below = lines_[at + 1];
        if (below.place != line.place || below.block_first != line.block_first ||
            below.segments.size() != line.segments.size())
            return false;
        for (std::size_t segment = 0; segment < line.segments.size(); ++segment)
            if (!is_bare_label_of(at, segment) || is_bare_label_of(at + 1, segment)) return false;
        return true;
    }

    /// A register of one row: what a column is called is a label, and its value the cell below.
    bool is_head_of_one_row(const OutlineLine& line, std::size_t at) const {
        // Two columns are a label and its answer, but where both are labels.
        return has_one_row_below(lines_, at) &&
               (line.segments.size() > 2 ||
                (line.segments.size() == 2 && is_bare_label_of(at, 0) && is_bare_label_of(at, 1)));
    }

    static void take(Labelled& label, const OutlineLine& line, std::size_t segment) {
        const std::string& kept = line.segments[segment].kept;
        label.value = std::string(without_marks(kept));
        if (label.value.empty() && kept.find('?') != std::string::npos) label.value = "?";
        label.struck_value = struck_part(line.segments[segment]);
        label.value_line = line.line;
    }

    const std::vector<OutlineLine>& lines_;
    std::vector<Labelled>& labels_;
};

} // namespace

void find_value(const std::vector<OutlineLine>& lines, std::vector<Labelled>& labels, std::size_t index) {
    Finder(lines, labels).run(index);
}

} // namespace part_one
