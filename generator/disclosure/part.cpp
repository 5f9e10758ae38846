#include "disclosure/part.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/listen.h"
#include "disclosure/spoken_words.h"
#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"
#include "form/answer.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

struct Utterance {
    int line = 0;     // where it stands
    int cut_from = 0; // the first line to cut if it begins Part 2
    Speech speech = Speech::nothing;
    bool may_open = false; // at the top level, on a line of its own: it may begin public matter again
    bool is_bare = false;  // nothing but a label, no words of its own behind it
    std::size_t order = 0; // how many lines of the outline stand before it
};

class Finder {
  public:
    explicit Finder(const FilledForm& form) : form_(form), lines_(form.document.outline.lines) {
        for (const Labelled& label : form.labels) labels_.try_emplace({label.at, label.segment}, &label);
        for (const OutlineLine& line : lines_) {
            const std::string& folded = line.segments.front().folded;
            if (has_part_a_ || folded.size() > 120 || folded.find("part") == std::string::npos) continue;
            const auto words = spoken_words(folded);
            if (words.size() >= 2 && words[0].text == "part" && words[1].text == "a") has_part_a_ = true;
        }
    }

    PartReading read() {
        listen_to_outline();
        listen_to_raw_lines();
        listen_to_comments();
        std::stable_sort(said_.begin(), said_.end(),
                         [](const Utterance& a, const Utterance& b) { return a.line < b.line; });
        judge();
        return std::move(reading_);
    }

  private:
    const Labelled* label_at(std::size_t at, std::size_t segment) const {
        const auto found = labels_.find({at, segment});
        return found == labels_.end() ? nullptr : found->second;
    }

    /// A question of the form with a plain answer behind it speaks of nothing.
    bool is_answered_label(std::size_t at, std::size_t segment) const {
        const Labelled* label = label_at(at, segment);
        if (!label) return false;
        const std::size_t words = spoken_words(fold(label->value)).size();
        switch (label->meaning) {
        case Meaning::part_two_question: {
            // "Part 2 form – CONFIDENTIAL FACTS" is a heading; "Is there a Part 2 form – YES" is a question.
            const std::string asked = fold(label->label);
            const bool is_question =
                asked.find("is there") != std::string::npos || asked.find("a oes") != std::string::npos;
            const bool answered = words <= 3 && read_answer(label->value, label->struck_value) != Answer::unclear;
            return is_question ? words <= 8 : answered && words > 0;
        }
        case Meaning::part_two_reason: return !has_label_behind(label->value);
        case Meaning::harmless: return words <= 1 || !has_closed_word(label->value) || label->label.size() > 30;
        case Meaning::deferral_question:
        case Meaning::deferral_reason:
        case Meaning::deferral_date:
        case Meaning::for_publication:
        case Meaning::marking:
        case Meaning::instruction: return true;
        default: return false;
        }
    }

    static bool has_label_behind(const std::string& value) {
        Standing plain;
        return speech_of(fold(value), plain) == Speech::begins_private;
    }
    static bool has_closed_word(const std::string& value) {
        const Words words = spoken_words(fold(value));
        return std::any_of(words.begin(), words.end(),
                           [](const SpokenWord& word) { return is_closed_word(word.text); });
    }

    void listen_to_outline() {
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const OutlineLine& line = lines_[at];
            exact_.insert(line.is_line_exact ? line.line : 0);
            for (std::size_t segment = 0; segment < line.segments.size(); ++segment) listen_to_segment(at, segment);
            listen_across_break(at);
        }
    }

    void listen_to_segment(std::size_t at, std::size_t index) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[index];
        if (segment.folded.empty()) return;
        Utterance said;
        said.line = line.line;
        said.order = at;
        const Labelled* label = label_at(at, index);
        if (label && label->meaning == Meaning::part_two_begins) {
            said.speech = Speech::begins_private;
        } else if (is_answered_label(at, index) || is_value_of_answered_label(at, index)) {
            return;
        } else {
            said.speech = speech_in(line, index, has_part_a_);
            // A question that is answered with a sentence: somebody wrote on.
            if (said.speech == Speech::nothing && label && label->meaning == Meaning::part_two_question &&
                !label->value.empty())
                said.speech = Speech::doubt;
            if (said.speech == Speech::nothing && index == 0) said.speech = speech_of_letters(line);
            said.is_bare = is_bare_label(segment.folded);
            const bool top = line.place == OutlineLine::Place::heading || line.place == OutlineLine::Place::paragraph;
            said.may_open = top && line.depth == 0 && line.begins_block && line.ends_block && line.is_line_exact &&
                            line.segments.size() == 1;
        }
        if (said.speech == Speech::nothing) return;
        said.cut_from = line.is_line_exact ? line.line : line.block_first;
        if (line.is_header_row) said.cut_from = line.block_first;
        said_.push_back(said);
    }

    /// "Is there a Part 2 form | YES – commercially restricted": the answer beside the question.
    bool is_value_of_answered_label(std::size_t at, std::size_t index) const {
        return index > 0 && is_answered_label(at, index - 1);
    }

    /// "PART" on one line and "2 – CONFIDENTIAL" on the next.
    void listen_across_break(std::size_t at) {
        if (at + 1 >= lines_.size()) return;
        const OutlineLine& line = lines_[at];
        const OutlineLine& next = lines_[at + 1];
        const std::string folded = line.folded();
        if (folded.size() > 16 || next.line - line.line > 2) return;
        const auto first = spoken_words(folded);
        if (first.empty() || first.size() > 3) return;
        const std::string& last = first.back().text;
        const auto second = spoken_words(last + " " + next.folded());
        const bool part = last == "part" && second.size() > 1 && second[1].text == "2";
        const bool starts = first.size() == 1;
        if (!part || !starts) return;
        said_.push_back({line.line, line.block_first, Speech::begins_private, false, false, at});
    }

    /// What the parsed tree does not show: link definitions, markup that swallows a line.
    void listen_to_raw_lines() {
        int number = 0;
        for (const std::string& raw : form_.document.lines) {
            ++number;
            if (trimmed(raw).empty()) continue;
            const bool seen = exact_.contains(number);
            const bool definition = trimmed(raw).starts_with("[") && raw.find("]:") != std::string::npos;
            const bool marked_up = raw.find('<') != std::string::npos || raw.find('\\') != std::string::npos;
            if (seen && !definition && !marked_up) continue;
            const std::string shadow = raw_shadow(raw);
            for (std::string_view column : split(shadow, '\t')) {
                if (trimmed(column).empty()) continue;
                if (is_known_question(number)) continue;
                Standing standing;
                standing.is_prominent = raw.find("<h") != std::string::npos || raw.find("<b") != std::string::npos ||
                                        raw.find("<strong") != std::string::npos || is_in_capitals(column);
                standing.is_whole_block = true;
                standing.has_part_a = has_part_a_;
                standing.part_in_capitals = has_capital_part(raw);
                const Speech speech = speech_of(trimmed(column), standing);
                if (speech != Speech::begins_private && speech != Speech::doubt && speech != Speech::marks) continue;
                if (seen && speech == Speech::doubt) continue; // the outline has heard this line and found it harmless
                said_.push_back({number, number, speech, false, false, order_of(number)});
            }
        }
    }

    /// "<!-- PART 2 – CONFIDENTIAL -->": a comment that is nothing but a label marks what follows it.
    void listen_to_comments() {
        for (const Comment& comment : form_.document.comments) {
            const std::string folded = fold(squeezed(comment.text));
            Standing standing;
            standing.is_prominent = true;
            standing.is_whole_block = true;
            const Speech speech = speech_of(folded, standing);
            if (speech != Speech::begins_private && speech != Speech::marks) continue;
            if (!is_bare_label(folded)) continue; // it holds what it hides
            said_.push_back({comment.line, comment.line, Speech::begins_private, false, false, order_of(comment.line)});
        }
    }

    bool is_known_question(int number) const {
        for (const Labelled& label : form_.labels)
            if (label.line == number && is_answered_label(label.at, label.segment)) return true;
        return false;
    }

    std::size_t order_of(int number) const {
        return static_cast<std::size_t>(std::lower_bound(lines_.begin(), lines_.end(), number,
                                                         [](const OutlineLine& line, int n) { return line.line < n; }) -
                                        lines_.begin());
    }

    bool is_head(const Utterance& said) const {
        if (said.order <= 1) return true;
        if (said.order > 6) return false;
        // Before the form's first field: its name and office may stand above.
        for (const Labelled& label : form_.labels)
            if (label.at < said.order && label.meaning != Meaning::office_name && label.meaning != Meaning::number)
                return false;
        return true;
    }

    bool is_foot(const Utterance& said) const {
        // Nothing but a page number follows.
        for (std::size_t at = said.order; at < lines_.size(); ++at) {
            if (lines_[at].line <= said.line) continue;
            const std::string folded = lines_[at].folded();
            if (folded.size() > 16 || folded.find_first_of("0123456789") == std::string::npos) return false;
        }
        return true;
    }

    void finding(std::string rule, int line, std::string message) {
        reading_.findings.push_back({Severity::warning, std::move(rule), line, std::move(message)});
    }

    void mark_closed(int line) {
        reading_.is_marked_closed = true;
        finding("disclosure/marked-closed", line,
                "a marking at the head or foot of the form closes the whole of it; remove the marking if it is out of "
                "date, or keep the form off the site");
    }

    bool speaks_of_part_two(const Utterance& said) const {
        const std::string folded = said.order < lines_.size() ? lines_[said.order].folded() : std::string();
        return folded.find("part") != std::string::npos || folded.find("rhan") != std::string::npos;
    }

    void judge() {
        const int end = static_cast<int>(form_.document.lines.size());
        int private_from = 0;
        std::string rule;
        for (const Utterance& said : said_) {
            if (private_from != 0) {
                if (said.speech != Speech::begins_public || !said.may_open) continue;
                reading_.cuts.push_back({private_from, said.line - 1, rule});
                private_from = 0;
                continue;
            }
            switch (said.speech) {
            case Speech::begins_private:
                // "CONFIDENTIAL REPORT" above or below a form is its marking.
                if (said.is_bare && !speaks_of_part_two(said) && (is_head(said) || is_foot(said))) {
                    mark_closed(said.line);
                    break;
                }
                private_from = said.cut_from;
                rule = "disclosure/part-two";
                if (lines_.empty() || said.order == 0) reading_.begins_private = true;
                break;
            case Speech::marks:
                if (is_head(said) || is_foot(said)) {
                    mark_closed(said.line);
                } else {
                    private_from = said.cut_from;
                    rule = "disclosure/closed-label";
                }
                break;
            case Speech::doubt:
                reading_.is_in_doubt = true;
                finding("disclosure/in-doubt", said.line,
                        "this line speaks of confidentiality in words that Part One does not know, so the whole form "
                        "is withheld; put what is confidential under a heading PART 2 – CONFIDENTIAL, or, if the "
                        "words are harmless, add their beginning to form.md with the meaning harmless");
                break;
            default: break;
            }
        }
        if (private_from != 0) reading_.cuts.push_back({private_from, end, rule});
    }

    const FilledForm& form_;
    const std::vector<OutlineLine>& lines_;
    std::map<std::pair<std::size_t, std::size_t>, const Labelled*> labels_;
    std::set<int> exact_;
    bool has_part_a_ = false;
    std::vector<Utterance> said_;
    PartReading reading_;
};

} // namespace

namespace {

bool begins_section(Meaning meaning) {
    switch (meaning) {
    case Meaning::section:
    case Meaning::summary:
    case Meaning::recommendation:
    case Meaning::decision:
    case Meaning::outcome:
    case Meaning::declaration:
    case Meaning::officer_approval:
    case Meaning::maker_approval:
    case Meaning::media:
    case Meaning::papers:
    case Meaning::awards:
    case Meaning::income:
    case Meaning::part_one_begins:
    case Meaning::part_two_begins:
    case Meaning::deferral_question:
    case Meaning::part_two_question: return true;
    default: return false;
    }
}

} // namespace

std::vector<CutLines> read_omitted(const FilledForm& form) {
    std::vector<CutLines> omitted;
    const auto& lines = form.document.outline.lines;
    for (const Labelled& label : form.labels) {
        if (label.meaning != Meaning::omitted_section) continue;
        int last = static_cast<int>(form.document.lines.size());
        for (std::size_t at = label.at + 1; at < lines.size(); ++at)
            if (lines[at].place == OutlineLine::Place::heading) {
                last = std::min(last, lines[at].line - 1);
                break;
            }
        for (const Labelled& next : form.labels)
            if (next.at > label.at && begins_section(next.meaning)) {
                last = std::min(last, next.line - 1);
                break;
            }
        const int first = lines[label.at].is_line_exact ? label.line : lines[label.at].block_first;
        omitted.push_back({first, std::max(first, last), "disclosure/omitted"});
    }
    return omitted;
}

PartReading read_parts(const FilledForm& form) { return Finder(form).read(); }

} // namespace part_one
