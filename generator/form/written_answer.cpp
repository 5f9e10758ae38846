#include "form/written_answer.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/profile.h"
#include "form/tick_boxes.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

using Place = OutlineLine::Place;

constexpr std::size_t longest_answer = 8; // lines
constexpr int widest_gap = 4;             // lines between a question and an answer in words of its own

/// A line that begins so goes on with what stands above it.
constexpr std::array<std::string_view, 15> connectives{"or",        "and",      "but",      "unless",  "until",
                                                       "till",      "subject",  "except",   "neu",     "ond",
                                                       "whichever", "whatever", "provided", "pending", "oni"};
/// So may one that begins so, if it is short or in the same paragraph; a new paragraph may begin with these, too.
constexpr std::array<std::string_view, 15> weak_connectives{"if",   "when",    "once",   "after",    "before",
                                                            "then", "however", "though", "although", "while",
                                                            "plus", "whilst",  "not",    "no",       "only"};
constexpr std::size_t short_line = 8; // words

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_only_a_date(std::string_view folded) {
    const auto dates = find_dates(folded);
    if (dates.empty()) return false;
    return folded_words(std::string(folded.substr(0, dates[0].at)) + " " +
                        std::string(folded.substr(dates[0].at + dates[0].length)))
               .size() <= 1;
}

/// "until the sale", "or 1 April 2027", "deferred": more of what was begun above.
bool goes_on(std::string_view text, bool is_next_line, bool is_new_item) {
    const std::string folded = fold(text);
    if (is_only_an_answer(text) || is_only_a_date(folded)) return true;
    if (end_of_numbering(folded) > 0) return false;
    const auto words = folded_words(folded);
    if (words.empty()) return false;
    if (is_one_of(words.front().text, connectives)) return true;
    // A sentence of its own begins a new paragraph, not a piece of one.
    if (is_new_item) return false;
    if (!is_next_line && (words.size() > short_line || trimmed(text).ends_with("."))) return false;
    return (text.front() >= 'a' && text.front() <= 'z') || is_one_of(words.front().text, weak_connectives);
}

/// "If yes, provide explanation below:": the next question of the form, which nobody has answered on its own line.
bool asks_further(std::string_view text) {
    const std::string folded = fold(trimmed(text));
    return folded.ends_with(":") && (folded.starts_with("if yes") || folded.starts_with("if so"));
}

class Gatherer {
  public:
    Gatherer(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index)
        : lines_(outline.lines), labels_(labels), index_(index), label_(labels[index]) {}

    WrittenAnswer run() {
        if (read_columns()) return std::move(answer_);
        answer_.kept = label_.value;
        answer_.struck = label_.struck_value;
        const bool shares_line = index_ + 1 < labels_.size() && labels_[index_ + 1].at == label_.at;
        if (!trimmed(label_.value).empty()) said_.push_back(label_.value);
        if (!shares_line && label_.value_at < lines_.size()) read_on(label_.value_at + 1);
        mark_option_on_its_line();
        if (answer_.struck.empty()) answer_.kept = std::string(answer_said_twice(answer_.kept));
        return std::move(answer_);
    }

  private:
    /// "YES X" and "NO" on two lines: the mark is the first one's, the other is left empty.
    void mark_option_on_its_line() {
        if (said_.size() != 2 || !is_only_an_answer(said_[0]) || !is_only_an_answer(said_[1])) return;
        const Answer first = read_answer(said_[0]), second = read_answer(said_[1]);
        const bool are_both =
            (first == Answer::yes && second == Answer::no) || (first == Answer::no && second == Answer::yes);
        const bool one = has_tick(said_[0]), other = has_tick(said_[1]);
        if (!are_both || one == other) return;
        answer_.kept = read_answer(one ? said_[0] : said_[1]) == Answer::yes ? "☒ YES ☐ NO" : "☐ YES ☒ NO";
    }

    static bool has_tick(std::string_view line) {
        return with_answer_boxes(line).find(ticked_box) != std::string::npos;
    }

    const Labelled* label_at(std::size_t at, std::size_t segment) const {
        for (std::size_t next = index_ + 1; next < labels_.size() && labels_[next].at <= at; ++next)
            if (labels_[next].at == at && labels_[next].segment == segment) return &labels_[next];
        return nullptr;
    }

    void add(std::string_view words) {
        if (trimmed(words).empty()) return;
        said_.emplace_back(words);
        if (!answer_.kept.empty()) answer_.kept += ' ';
        answer_.kept += words;
    }

    /// Below a question that nobody answered stands the next label, a heading or "N/A".
    bool has_no_answer_below(std::size_t at) const {
        const std::size_t below = at + 1;
        return below >= lines_.size() || label_at(below, 0) || lines_[below].place == Place::heading ||
               says_nothing(lines_[below].kept());
    }

    void read_on(std::size_t from) {
        int above = lines_[from - 1].line;
        for (std::size_t at = from; at < lines_.size() && at < from + longest_answer; ++at) {
            const OutlineLine& line = lines_[at];
            std::string kept = line.kept();
            if (const Labelled* other = label_at(at, 0)) {
                if (other->meaning != Meaning::instruction) return;
                kept = other->value; // "(delete as appropriate) YES"
                if (!is_only_an_answer(kept)) continue;
            }
            if (trimmed(kept).empty()) {
                answer_.struck += " " + line.text();
                continue;
            }
            if (kept.find_first_not_of("? \t") == std::string::npos) {
                add("?");
                continue;
            }
            const bool is_first = trimmed(answer_.kept).empty();
            if (!is_first && asks_further(kept) && has_no_answer_below(at)) return;
            const bool is_own_words = is_first && line.place != Place::heading && line.place != Place::table &&
                                      line.line - above <= widest_gap;
            const bool is_next_line = line.line - above <= 1;
            const bool is_new_item = line.place == Place::item && line.begins_block;
            const bool is_bracket = !is_first && is_next_line && kept.front() == '(';
            if (!is_own_words && !is_bracket && !goes_on(kept, is_next_line, is_new_item)) return;
            add(kept);
            above = line.line;
        }
    }

    /// Options in the columns of a table ("Yes | No" above ticks), or questions side by side above their answers.
    bool read_columns() {
        const OutlineLine& line = lines_[label_.at];
        if (line.place != Place::table) return false;
        std::size_t head = label_.at;
        while (head > 0 && lines_[head - 1].place == Place::table && lines_[head - 1].block_first == line.block_first)
            --head;
        const bool below = label_.at + 1 < lines_.size() && lines_[label_.at + 1].place == Place::table &&
                           lines_[label_.at + 1].block_first == line.block_first;
        if (head != label_.at && read_marks(lines_[head], line)) return true;
        if (!below) return false;
        const OutlineLine& next = lines_[label_.at + 1];
        if (!label_at(label_.at + 1, 0) && read_marks(line, next)) return true;
        const bool has_cell = label_.segment < next.segments.size() && !label_at(label_.at + 1, label_.segment);
        if (!trimmed(label_.value).empty() || !trimmed(label_.struck_value).empty() || !has_cell) return false;
        const Segment& cell = next.segments[label_.segment];
        add(cell.kept);
        if (cell.kept.empty()) answer_.struck = cell.text;
        return true;
    }

    bool read_marks(const OutlineLine& options, const OutlineLine& marks) {
        std::string read;
        bool has_options = false;
        std::size_t options_read = 0;
        bool is_marked = false;
        for (std::size_t at = label_.segment + 1; at < std::min(options.segments.size(), marks.segments.size()); ++at) {
            const std::string& option = options.segments[at].kept;
            const Segment& mark = marks.segments[at];
            const Answer says = read_answer(option);
            if ((says != Answer::yes && says != Answer::no) || !is_only_an_answer(option)) {
                read += " " + mark.kept;
                continue;
            }
            has_options = true;
            ++options_read;
            is_marked = is_marked || is_unticked(mark.text) || is_tick(mark.kept) || is_only_an_answer(mark.kept);
            if (is_unticked(mark.text)) {
                read += " ☐ " + option;
            } else if (is_tick(mark.kept) || (is_only_an_answer(mark.kept) && read_answer(mark.kept) == says)) {
                read += " ☒ " + option;
            } else {
                read += " ☒ " + option + " (" + mark.text + ")";
            }
        }
        // A YES alone above other words is an answer, and the next row another matter.
        if (!has_options || (options_read == 1 && !is_marked)) return false;
        add(read);
        return true;
    }

    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    std::size_t index_;
    const Labelled& label_;
    WrittenAnswer answer_;
    std::vector<std::string> said_; // line by line
};

} // namespace

WrittenAnswer written_answer(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index) {
    return Gatherer(outline, labels, index).run();
}

} // namespace part_one
