#include "disclosure/utterances.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/answered.h"
#include "disclosure/bold_runs.h"
#include "disclosure/closed_appendix.h"
#include "disclosure/closed_paper.h"
#include "disclosure/closed_phrases.h"
#include "disclosure/column_breaks.h"
#include "disclosure/harmless.h"
#include "disclosure/line_breaks.h"
#include "disclosure/listen.h"
#include "disclosure/may_speak.h"
#include "disclosure/other_paper.h"
#include "disclosure/printed_options.h"
#include "disclosure/spelt_label.h"
#include "disclosure/table_cells.h"
#include "disclosure/unchosen_option.h"
#include "disclosure/vocabulary.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace part_one {

namespace {

class Listener {
  public:
    explicit Listener(const FilledForm& form)
        : form_(form), lines_(form.document.outline.lines), closed_appendices_(form.document.outline) {
        for (const Labelled& label : form.labels) {
            labels_.try_emplace({label.at, label.segment}, &label);
            if (is_answered(label)) answered_.insert(label.line);
        }
        for (const OutlineLine& line : lines_) {
            const std::string& folded = line.segments.front().folded;
            if (has_part_a_ || folded.size() > 120 || folded.find("part") == std::string::npos) continue;
            const auto words = spoken_words(folded);
            if (words.size() >= 2 && words[0].text == "part" && words[1].text == "a") has_part_a_ = true;
        }
    }

    std::vector<Utterance> listen() {
        listen_to_outline();
        listen_to_raw_lines();
        listen_to_comments();
        listen_to_admissions();
        std::stable_sort(said_.begin(), said_.end(),
                         [](const Utterance& a, const Utterance& b) { return a.line < b.line; });
        return std::move(said_);
    }

  private:
    const Labelled* label_at(std::size_t at, std::size_t segment) const {
        const auto found = labels_.find({at, segment});
        return found == labels_.end() ? nullptr : found->second;
    }

    bool is_answered_label(std::size_t at, std::size_t segment) const {
        const Labelled* label = label_at(at, segment);
        return label && is_answered(*label);
    }

    static bool is_part_one(std::string_view folded) {
        const Words words = spoken_words(folded.substr(0, 60));
        return words.size() > 1 && is_any(words[0].text, {"part", "rhan", "pt"}) && words[1].text == "1";
    }

    /// "- free" "- confidential" "- independent": adjectives in a list, in small letters.
    bool is_one_of_many(std::size_t at) const {
        const auto is_small_item = [this](std::size_t i) {
            if (i >= lines_.size() || lines_[i].place != OutlineLine::Place::item) return false;
            const std::string& text = lines_[i].segments.front().text;
            return text.size() < 40 && !text.empty() && text[0] >= 'a' && text[0] <= 'z';
        };
        if (!is_small_item(at) || lines_[at].folded().find(' ') != std::string::npos) return false;
        const auto is_beside = [&](std::size_t i) {
            return is_small_item(i) && lines_[i].depth == lines_[at].depth && lines_[i].block_first != 0 &&
                   std::abs(lines_[i].line - lines_[at].line) <= 2;
        };
        return (at > 0 && is_beside(at - 1)) || is_beside(at + 1);
    }

    /// "Information relating to the financial or business affairs of any person", as plain words with text below: the
    /// grounds of Schedule 12A are public where a form gives them as its reason, and a label where they stand over
    /// something.
    bool heads_with_ground(std::size_t at) const {
        const auto is_alone = [this](std::size_t i) {
            return i < lines_.size() && lines_[i].place == OutlineLine::Place::paragraph && lines_[i].depth == 0 &&
                   lines_[i].segments.size() == 1 && !label_at(i, 0);
        };
        const auto is_ground = [](const OutlineLine& line) {
            const Words words = spoken_words(line.segments.front().folded);
            constexpr std::size_t least = 5; // words of the act's own
            if (words.empty() || words.size() > 24) return false;
            const ClosedPhrase phrase = closed_phrase_at(words, 0);
            return phrase.strength == ClosedPhrase::Strength::shouts && phrase.words >= least;
        };
        if (!is_alone(at) || !lines_[at].begins_block || !lines_[at].ends_block || !is_ground(lines_[at])) return false;
        if (!is_alone(at + 1) || is_ground(lines_[at + 1])) return false;
        // Behind "Reason for restriction:" it is the answer.
        return at == 0 || !label_at(at - 1, 0) || label_at(at - 1, 0)->meaning == Meaning::section;
    }

    /// "Contains exempt information: Yes", and nothing in the form is marked as that: it may stand anywhere. A question
    /// about a Part 2 may be about another paper.
    void listen_to_admissions() {
        const bool is_marked = std::any_of(said_.begin(), said_.end(), [](const Utterance& one) {
            return one.speech == Speech::begins_private || one.speech == Speech::marks;
        });
        if (is_marked) return;
        for (const Labelled& label : form_.labels) {
            if (label.meaning != Meaning::part_two_question) continue;
            const std::string asked = fold(label.label);
            if (asked.find("contain") == std::string::npos || asked.find("part") != std::string::npos) continue;
            const Words answer = spoken_words(fold(label.value));
            if (answer.size() != 1 || !is_any(answer[0].text, {"yes", "y"})) continue;
            if (names_closed_paper(form_.document.outline, form_.labels)) return; // it stands there
            Utterance said;
            said.speech = Speech::doubt;
            said.line = label.line;
            said.cut_from = label.line;
            said.order = label.at;
            said_.push_back(said);
        }
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
        if (is_column_of_noes(lines_, at, index) || leads_to_other_paper(line, index)) return;
        if (label && label->meaning == Meaning::part_two_begins) {
            said.speech = Speech::begins_private;
        } else if (is_answered_label(at, index) || is_one_of_many(at) || is_column_of_sums(line, index) ||
                   is_column_of_counts(lines_, at, index)) {
            return;
        } else if (is_closed_beside(line, index) || (index == 0 && closed_appendices_.begin_at(at)) ||
                   (is_choice_beside(line, index) && !is_open_word(line.segments[index + 1])) ||
                   links_closed_paper(form_.document.outline, form_.labels, at)) {
            said.speech = Speech::doubt;
        } else if (is_denied_beside(line, index) || is_denied_below(at) || is_choice_beside(line, index) ||
                   lists_closed_paper(form_.document.outline, form_.labels, at) ||
                   rates_closed_appendix(form_.document.outline, at, index) || tells_of_closed_paper(form_, at)) {
            return;
        } else if (is_value_of_answered_label(at, index)) {
            const bool is_question = label_at(at, index - 1)->meaning == Meaning::part_two_question;
            if (!ticks_closed(segment.text) && (!is_question || is_plain_answer(segment.text))) return;
            said.speech = Speech::doubt;
        } else {
            said.speech = speech_in(line, index, has_part_a_);
            // A question that is answered with a sentence: somebody wrote on.
            if (said.speech == Speech::nothing && label && label->meaning == Meaning::part_two_question &&
                !label->value.empty())
                said.speech = Speech::doubt;
            if (said.speech == Speech::nothing && index == 0 && line.segments.size() > 1 &&
                is_label_of_letters(line.folded()))
                said.speech = Speech::begins_private;
            if (said.speech == Speech::nothing && label && is_name_of_closed(*label))
                said.speech = Speech::begins_private;
            if (said.speech == Speech::nothing && is_closing_cell(lines_, at, index)) said.speech = Speech::doubt;
            if (said.speech == Speech::nothing && heads_with_ground(at)) said.speech = Speech::doubt;
            if (said.speech == Speech::nothing || (said.speech == Speech::doubt && is_option_not_chosen(lines_, at)))
                return;
            said.opens_by_name = is_part_one(segment.folded);
            said.level = line.place == OutlineLine::Place::heading ? line.level : 0;
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

    /// "Restricted" and below it ":   No": a field of the form whose answer has a line of its own.
    bool is_denied_below(std::size_t at) const {
        if (at + 1 >= lines_.size() || lines_[at].segments.size() > 1 || lines_[at].place == OutlineLine::Place::table)
            return false;
        const OutlineLine& next = lines_[at + 1];
        if (next.line - lines_[at].line > 2 || next.place == OutlineLine::Place::table) return false;
        const std::string answer = next.folded();
        // Below a heading stands what it heads; only the mark of a definition makes an answer of it.
        if (!trimmed(answer).starts_with(":")) return false;
        constexpr WordList noes{"no none nil dim"};
        const auto words = folded_words(answer);
        if (words.size() != 1 || !noes.holds(words[0].text) || next.segments.front().has_struck) return false;
        const std::string all = squeezed(lines_[at].folded()) + ": no";
        return lines_[at].folded().size() < 60 && may_speak(all) && is_answered_no(all, spoken_words(all));
    }

    /// "Is there a Part 2 form | YES – commercially restricted": the answer beside the question.
    bool is_value_of_answered_label(std::size_t at, std::size_t index) const {
        return index > 0 && is_answered_label(at, index - 1);
    }

    void listen_across_break(std::size_t at) {
        if (at + 1 >= lines_.size()) return;
        const OutlineLine& line = lines_[at];
        const OutlineLine& next = lines_[at + 1];
        if (closes_across_columns(lines_, at) || closes_across_lines(lines_, at))
            said_.push_back({line.line, line.block_first, Speech::doubt, false, false, false, 0, at});
        if (line.segments.front().folded.size() > 24 || next.segments.front().folded.size() > 70 ||
            next.line - line.line > 2)
            return;
        if (is_broken_label(line.folded(), next.folded()))
            said_.push_back({line.line, line.block_first, Speech::begins_private, false, false, false, 0, at});
    }

    /// A reader sees a new line there, and the file goes on in the same.
    static bool has_unusual_line_end(const std::string& raw) {
        return raw.find('\v') != std::string::npos || raw.find('\f') != std::string::npos ||
               raw.find("\xC2\x85") != std::string::npos || raw.find("\xE2\x80\xA8") != std::string::npos ||
               raw.find("\xE2\x80\xA9") != std::string::npos;
    }

    /// "[^confidential]: …"
    static bool names_closed_note(const std::string& raw) {
        const std::string_view line = trimmed(raw);
        const std::size_t end = line.find("]:");
        if (!line.starts_with("[^") || end == std::string_view::npos) return false;
        const std::string name = fold(line.substr(2, end - 2));
        // Not "[^a]: …"
        return name.size() > 2 && is_bare_label(name) && name.find_first_not_of("0123456789") != std::string::npos;
    }

    /// "Details of the victim nobody but …"
    static bool begins_with_label(std::string_view folded) {
        if (!may_speak(folded)) return false;
        while (!folded.empty() && std::string_view("'\"( ").find(folded.front()) != std::string_view::npos)
            folded.remove_prefix(1);
        const Words words = without_harmless(folded, spoken_words(folded), false);
        return !words.empty() && closed_phrase_at(words, 0).words > 0 && !is_answered_no(folded, words);
    }

    /// What the parsed tree does not show: link definitions, markup that swallows a line.
    void listen_to_raw_lines() {
        int number = 0;
        std::string before;
        for (const std::string& raw : form_.document.lines) {
            ++number;
            if (trimmed(raw).empty()) continue;
            listen_backwards(raw, number);
            if (closes_at_bold_run(raw))
                said_.push_back({number, number, Speech::doubt, false, false, false, 0, order_of(number)});
            listen_across_line_end(number);
            const bool seen = exact_.contains(number);
            const bool definition = trimmed(raw).starts_with("[") && raw.find("]:") != std::string::npos;
            const bool marked_up = raw.find('<') != std::string::npos || raw.find('\\') != std::string::npos ||
                                   raw.find("&amp;#") != std::string::npos || has_unusual_line_end(raw);
            if (names_closed_note(raw))
                said_.push_back({number, number, Speech::doubt, false, false, false, 0, order_of(number)});
            if (seen && !definition && !marked_up) {
                before.clear();
                continue;
            }
            if (is_known_question(number)) continue;
            const std::string shadow = raw_shadow(raw);
            Standing standing;
            standing.is_prominent = raw.find("<h") != std::string::npos || raw.find("<b") != std::string::npos ||
                                    raw.find("<strong") != std::string::npos || is_in_capitals(shadow);
            standing.is_whole_block = true;
            standing.has_part_a = has_part_a_;
            // "[^a]: Part 2 of the Police Reform Act": the text of a footnote, without its mark
            const std::string_view text = trimmed(raw).starts_with("[^") && definition
                                              ? trimmed(std::string_view(raw).substr(raw.find("]:") + 2))
                                              : std::string_view(raw);
            for (std::string_view column : split(shadow, '\t')) {
                if (trimmed(column).empty()) continue;
                Speech speech = speech_in_text(text, trimmed(column), standing);
                // The title of a link begins with a label, and no mark parts it from what follows.
                if (speech == Speech::nothing && !seen && begins_with_label(trimmed(column))) speech = Speech::doubt;
                if (speech != Speech::begins_private && speech != Speech::doubt && speech != Speech::marks) continue;
                const bool broken = raw.find("<br") != std::string::npos || has_unusual_line_end(raw);
                if (seen && !broken && speech == Speech::doubt)
                    continue; // the outline has heard this line and found it harmless
                said_.push_back({number, number, speech, false, false, false, 0, order_of(number)});
            }
            if (is_broken_label(before, shadow))
                said_.push_back({number, number, Speech::doubt, false, false, false, 0, order_of(number)});
            before = shadow.size() > 24 ? std::string() : shadow;
        }
    }

    /// "…<br>Not for" on one line and "publication<br>…" on the next: one line to a reader.
    void listen_across_line_end(int number) {
        if (number < 2) return;
        const std::string& above = form_.document.lines[static_cast<std::size_t>(number) - 2];
        const std::string& raw = form_.document.lines[static_cast<std::size_t>(number) - 1];
        const std::size_t begins = above.rfind("<br");
        if (begins == std::string::npos || trimmed(above).ends_with(">")) return;
        const std::string line = raw_shadow(above.substr(begins)) + " " + raw_shadow(raw.substr(0, raw.find("<br")));
        Standing whole;
        whole.is_whole_block = true;
        if (line.size() > 200) return;
        const Speech speech = speech_in_text(line, line, whole);
        if (speech != Speech::nothing && speech != Speech::begins_public)
            said_.push_back({number - 1, number - 1, Speech::doubt, false, false, false, 0, order_of(number - 1)});
    }

    /// A mark that turns the direction of writing (U+202E) shows letters in another order than they stand in.
    void listen_backwards(const std::string& raw, int number) {
        if (raw.find("\xE2\x80\xAE") == std::string::npos) return;
        std::string turned = raw_shadow(raw).substr(0, 2000);
        std::reverse(turned.begin(), turned.end());
        Standing whole;
        whole.is_prominent = true;
        whole.is_whole_block = true;
        if (speech_in_text(turned, turned, whole) != Speech::nothing)
            said_.push_back({number, number, Speech::doubt, false, false, false, 0, order_of(number)});
    }

    /// "<!-- PART 2 – CONFIDENTIAL -->": a comment that is nothing but a label marks what follows it. One that says more
    /// may mark it too, or hold all that it hides: in doubt. One that never ends hides nobody knows what.
    void listen_to_comments() {
        for (const Comment& comment : form_.document.comments) {
            Utterance said{comment.line, comment.line, Speech::nothing, false, false, false, 0, order_of(comment.line)};
            if (!comment.is_closed) {
                said.speech = Speech::doubt;
            } else {
                const std::string text = squeezed(comment.text);
                const std::string folded = fold(text);
                // "<!-- Embargo -->", "<!-- draft -->": nobody says from when on
                static constexpr WordList orders{"embargo embargoed draft hold wip unpublished"};
                if (orders.holds(trimmed(folded))) {
                    said.speech = Speech::doubt;
                    said_.push_back(said);
                    continue;
                }
                Standing standing;
                standing.is_prominent = true;
                standing.is_whole_block = true;
                const Speech speech = speech_in_text(text, folded, standing);
                if (speech == Speech::nothing || speech == Speech::begins_public) continue;
                const bool bare = is_bare_label(folded) && speech != Speech::doubt;
                // Lines of its own: it holds what it hides.
                if (!bare && trimmed(comment.text).find('\n') != std::string_view::npos) continue;
                said.speech = bare ? Speech::begins_private : Speech::doubt;
            }
            said_.push_back(said);
        }
    }

    bool is_known_question(int number) const { return answered_.contains(number); }

    std::size_t order_of(int number) const {
        return static_cast<std::size_t>(std::lower_bound(lines_.begin(), lines_.end(), number,
                                                         [](const OutlineLine& line, int n) { return line.line < n; }) -
                                        lines_.begin());
    }

    const FilledForm& form_;
    const std::vector<OutlineLine>& lines_;
    const ClosedAppendices closed_appendices_;
    std::map<std::pair<std::size_t, std::size_t>, const Labelled*> labels_;
    std::set<int> exact_;    // lines that the outline shows
    std::set<int> answered_; // lines with a question that is plainly answered
    bool has_part_a_ = false;
    std::vector<Utterance> said_;
};

} // namespace

std::vector<Utterance> listen_to(const FilledForm& form) { return Listener(form).listen(); }

} // namespace part_one
