// Finds the labels of a form wherever they can stand, and what was written behind each.
#include "form/filled_form.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/answer.h"
#include "form/decisive_statement.h"
#include "form/glued_labels.h"
#include "form/label_kinds.h"
#include "form/label_text.h"
#include "form/label_values.h"
#include "form/likely_labels.h"
#include "form/likely_questions.h"
#include "form/option_words.h"
#include "form/register_row.h"
#include "form/written_number.h"

#include <algorithm>

namespace part_one {

namespace {

class Recogniser {
  public:
    Recogniser(const Outline& outline, const Profile& profile) : lines_(outline.lines), profile_(profile) {}

    std::vector<Labelled> run() {
        for (std::size_t at = 0; at < lines_.size(); ++at)
            for (std::size_t segment = 0; segment < lines_[at].segments.size(); ++segment) read_segment(at, segment);
        for (std::size_t index = 0; index < labels_.size(); ++index) find_value(lines_, labels_, index);
        for (Labelled& label : labels_) tell_outcome(label);
        std::erase_if(labels_, is_unanswered);
        return std::move(labels_);
    }

    std::vector<Labelled> run_likely(std::vector<Labelled> known) {
        labels_ = std::move(known);
        const std::size_t count = labels_.size();
        for (std::size_t at = 0; at < lines_.size(); ++at)
            for (std::size_t segment = 0; segment < lines_[at].segments.size(); ++segment)
                if (!is_label(at, segment) && !is_value(at, count)) read_likely(at, segment);
        if (labels_.size() == count) return std::move(labels_);
        std::stable_sort(labels_.begin(), labels_.end(), [](const Labelled& a, const Labelled& b) {
            return a.at != b.at ? a.at < b.at : a.segment < b.segment;
        });
        for (std::size_t index = 0; index < labels_.size(); ++index)
            if (labels_[index].is_likely) find_value(lines_, labels_, index);
        return std::move(labels_);
    }

  private:
    static constexpr std::string_view only_denied = "only denied";

    /// A question told by its words counts where it is answered; of a YES to one of this paper itself, and of one without
    /// an answer, whoever listens for confidential matter makes what the words say.
    static bool is_unanswered(const Labelled& label) {
        if (!label.is_likely || label.meaning != Meaning::part_two_question) return false;
        const Answer answer = read_answer(label.value, label.struck_value);
        // "Reasons why this should not be published: None"
        if (label.note == only_denied)
            return answer != Answer::no && (trimmed(label.value).empty() || !says_nothing(label.value));
        return answer == Answer::none || (answer == Answer::yes && label.is_weak);
    }

    /// Was this line taken as what is written below a label?
    bool is_value(std::size_t at, std::size_t count) const {
        for (std::size_t index = 0; index < count; ++index)
            if (labels_[index].at < at && labels_[index].value_at == at) return true;
        return false;
    }

    /// May a text without a colon be a label: a heading, a line of its own, the cell beside an answer?
    bool may_be_whole_label(std::size_t at, std::size_t segment) const {
        const OutlineLine& line = lines_[at];
        if (line.place == OutlineLine::Place::table)
            return (segment + 1 < line.segments.size() && (!line.is_header_row || line.segments.size() == 2)) ||
                   (line.is_header_row && segment == 0 && has_one_row_below(lines_, at));
        if (line.place == OutlineLine::Place::paragraph && line.segments.size() == 2) return segment == 0;
        if (at < 2 || line.segments.size() > 1 || at + 1 >= lines_.size()) return false;
        if (line.place == OutlineLine::Place::heading) return true;
        // "Our reference" over "DEC-2022-014", and nothing else in the paragraph
        const bool is_pair = line.place == OutlineLine::Place::paragraph && line.begins_block && !line.ends_block &&
                             lines_[at + 1].ends_block;
        if (is_pair) return true;
        if (!line.begins_block || !line.ends_block) return false;
        // "2. Decision sought" above its paragraph
        const bool heads = lines_[at + 1].place == OutlineLine::Place::paragraph;
        return line.place == OutlineLine::Place::paragraph || (line.place == OutlineLine::Place::item && heads);
    }

    void read_likely(std::size_t at, std::size_t segment_index) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[segment_index];
        if (segment.folded.empty() || line.place == OutlineLine::Place::code) return;
        auto likely = likely_label(segment.folded, may_be_whole_label(at, segment_index));
        if (const std::string lead = fold(segment.lead); !likely && !lead.empty() && segment.folded.starts_with(lead))
            likely = likely_label(lead, true);
        if (!likely) return;
        add_likely(at, segment_index, likely->meaning, likely->end, likely->is_weak);
    }

    void add_question(std::size_t at, std::size_t segment_index, const LikelyQuestion& asked) {
        const std::size_t count = labels_.size();
        add_likely(at, segment_index, asked.meaning, asked.end, asked.is_of_this_paper);
        if (labels_.size() > count && asked.counts_only_denied) labels_.back().note = only_denied;
    }

    /// A label told by its words, up to `end` of the folded text.
    void add_likely(std::size_t at, std::size_t segment_index, Meaning meaning, std::size_t end, bool is_weak) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[segment_index];
        const std::size_t cut = original_end(segment.text, segment.folded, end);
        Labelled found;
        found.meaning = meaning;
        found.is_likely = true;
        found.is_weak = is_weak;
        found.at = at;
        found.value_at = at;
        found.segment = segment_index;
        found.line = line.line;
        found.is_prominent = line.place == OutlineLine::Place::heading || segment.is_bold;
        found.label = segment.text.substr(0, cut);
        // Where words are struck, what is left of the line is the answer only if the label is whole.
        const std::string kept_folded = segment.has_struck ? fold(segment.kept) : std::string();
        const bool label_is_kept = !segment.has_struck || kept_folded.starts_with(segment.folded.substr(0, end));
        if (!label_is_kept) return;
        found.value = std::string(without_marks(
            segment.has_struck ? std::string_view(segment.kept).substr(original_end(segment.kept, kept_folded, end))
                               : std::string_view(segment.text).substr(cut)));
        if (segment.has_struck) found.struck_value = struck_part(segment);
        found.is_alone = found.value.empty();
        if (!found.value.empty()) found.value_line = line.line;
        labels_.push_back(std::move(found));
    }

    void read_segment(std::size_t at, std::size_t segment_index) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[segment_index];
        if (segment.folded.empty()) return;
        const bool prominent =
            line.place == OutlineLine::Place::heading || segment.is_bold || is_in_capitals(segment.text);
        auto match = profile_.match(segment.folded, prominent);
        // "Date of publication 23 April": the bold words are the label, not the first of them
        if (const std::size_t front = match ? 0 : lettered_numbering(segment.folded); front > 0) {
            match = profile_.match(std::string_view(segment.folded).substr(front), prominent);
            if (match) match->end += front;
        }
        if (const auto bold = match_in_bold(segment); bold && (!match || bold->end > match->end)) match = bold;
        if (!match && segment.folded.find_first_of("?:") != std::string::npos)
            if (const auto asked = likely_question(segment.folded)) return add_question(at, segment_index, *asked);
        if (!match)
            if (const auto end = printed_follow_up(segment.folded))
                return add_likely(at, segment_index, Meaning::instruction, *end, false);
        const auto glued = glued_labels(segment.text, profile_);
        if (!glued.empty() && (!match || glued.front().behind > match->end)) return add_glued(at, segment_index, glued);
        std::size_t from = 0;
        while (match) {
            // "Supplier(s)"
            if (std::string_view(segment.folded).substr(from + match->end).starts_with("(s)")) match->end += 3;
            match->end = end_with_other_language(segment.folded, from, *match, prominent);
            if (from == 0) match->end = end_of_question(segment.folded, *match);
            const std::size_t end = from + match->end;
            const std::size_t cut = original_end(segment.text, segment.folded, end);
            Labelled found;
            found.meaning = match->label->meaning;
            found.note = match->label->note;
            found.at = at;
            found.value_at = at;
            found.segment = segment_index;
            found.line = line.line;
            found.is_prominent = prominent;
            const std::size_t label_begin = from == 0 ? 0 : original_end(segment.text, segment.folded, from);
            found.label = segment.text.substr(label_begin, cut - label_begin);
            // Struck words behind the label are no answer.
            std::string rest = segment.text.substr(cut);
            if (segment.has_struck) {
                const std::string kept_folded = fold(segment.kept);
                rest = kept_folded.size() >= end && kept_folded.compare(0, end, segment.folded, 0, end) == 0
                           ? segment.kept.substr(original_end(segment.kept, kept_folded, end))
                           : segment.kept;
                found.struck_value = struck_part(segment);
            }
            std::string_view value = without_marks(rest);
            if (value.empty() && is_doubtful(rest)) value = "?";

            // Another label may follow on the same line, near the first: a long line is prose.
            std::size_t next_from = std::string::npos;
            std::optional<Profile::Match> next;
            for (const FoldedWord& word : folded_words(std::string_view(segment.folded).substr(end, 400))) {
                const std::size_t start = end + word.at;
                const std::string_view behind = std::string_view(segment.folded).substr(start);
                auto other = profile_.match(behind, prominent);
                const bool is_cut = std::string_view("-/").find(segment.folded[start - 1]) != std::string_view::npos;
                if (!other || is_cut || !may_stand_behind(other->label->meaning)) continue; // "PCC-2023-05 Date:"
                const std::string_view after = behind.substr(other->end);
                const bool marked = !after.empty() && (after.front() == ':' || trimmed(after).empty());
                const bool directly =
                    trimmed(segment.folded.substr(end, word.at)).find_first_not_of(":-. ") == std::string_view::npos;
                // "Signature J. Quill Date 14/06/2023"
                const bool behind_signature =
                    match->label->meaning == Meaning::signature && word.at < 60 && is_date_next(after);
                // "ORIGINATOR: Chief Finance Officer  DECISION NO. 2022/19"
                const bool ends_with_number =
                    other->label->meaning == Meaning::number && folded_words(behind.substr(0, other->end)).size() > 1 &&
                    is_last_number(after) &&
                    is_in_capitals(
                        std::string_view(segment.text).substr(original_end(segment.text, segment.folded, start)));
                if (!marked && !behind_signature && !ends_with_number &&
                    !(directly && other->label->meaning == Meaning::date && !find_digits(after).empty()))
                    continue;
                next_from = start;
                next = other;
                break;
            }
            if (next) {
                const std::size_t next_at = original_end(segment.text, segment.folded, next_from);
                std::string between = segment.text.substr(cut, next_at > cut ? next_at - cut : 0);
                value = without_marks(between);
                found.value = std::string(value);
            } else {
                found.value = std::string(value);
            }
            found.is_alone = found.value.empty() && !next;
            if (!found.value.empty()) found.value_line = line.line;
            labels_.push_back(std::move(found));
            if (!next) return;
            match = next;
            from = next_from;
            match->end = next->end;
        }
    }

    /// "Decision numberPCC 12/2020TitleNurses for the control room"
    void add_glued(std::size_t at, std::size_t segment_index, const std::vector<GluedLabel>& all) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[segment_index];
        if (segment.has_struck || line.place == OutlineLine::Place::code) return;
        for (const GluedLabel& glued : all) {
            Labelled found;
            found.meaning = glued.label->meaning;
            found.note = glued.label->note;
            found.at = at;
            found.value_at = at;
            found.segment = segment_index;
            found.line = line.line;
            found.label = segment.text.substr(glued.begin, glued.behind - glued.begin);
            found.value = squeezed(segment.text.substr(glued.behind, glued.end - glued.behind));
            found.value_line = line.line;
            labels_.push_back(std::move(found));
        }
    }

    /// "**Subject** Apprentices": where the label is bold and its answer is not, the bold ends it like a colon.
    std::optional<Profile::Match> match_in_bold(const Segment& segment) const {
        if (segment.lead.empty()) return std::nullopt;
        const std::string lead = fold(segment.lead);
        const auto match = profile_.match(lead, true);
        if (!match || !(takes_value(match->label->meaning) || match->label->meaning == Meaning::decision))
            return std::nullopt;
        const bool is_whole = match->end == lead.size() && segment.folded.starts_with(lead);
        return is_whole ? match : std::nullopt;
    }

    /// "Teitl / Title:", "Is there a Part 2 form? / A oes ffurflen Rhan 2?": one label in two languages.
    std::size_t end_with_other_language(std::string_view folded, std::size_t from, const Profile::Match& match,
                                        bool prominent) const {
        std::size_t at = from + match.end;
        while (at < folded.size() && (folded[at] == ' ' || folded[at] == '?' || folded[at] == ':')) ++at;
        if (at >= folded.size() || (folded[at] != '/' && folded[at] != '|')) return match.end;
        ++at;
        while (at < folded.size() && folded[at] == ' ') ++at;
        if (const auto other = profile_.match(folded.substr(at), prominent)) {
            // "Cyhoeddi / Publication": what the one asks, the other asks too
            const bool are_one =
                other->label->meaning == match.label->meaning ||
                (match.label->meaning == Meaning::for_publication && other->label->meaning == Meaning::published_date);
            if (are_one) return at + other->end - from;
        }
        // "Rhif / No: 12/2024"
        if (match.label->meaning == Meaning::number)
            for (std::string_view number : {"no:", "no.", "number:", "ref:", "reference:"})
                if (folded.substr(at).starts_with(number)) return at + number.size() - from;
        const auto likely = likely_label(folded.substr(at), true);
        return likely && likely->meaning == match.label->meaning ? at + likely->end - from : match.end;
    }

    /// "Is there a Part 2 report to this decision?": of a known question that goes on, the question mark.
    static std::size_t end_of_question(std::string_view folded, const Profile::Match& match) {
        if (!is_question(match.label->meaning)) return match.end;
        const auto asked = likely_question(folded);
        return asked && asked->meaning == match.label->meaning ? std::max(match.end, asked->end) : match.end;
    }

    /// ". 2022/19" and nothing behind it
    static bool is_last_number(std::string_view folded) {
        while (!folded.empty() && (folded.front() == '.' || folded.front() == ' ')) folded.remove_prefix(1);
        return !folded.empty() && folded.size() < 20 && folded.find(' ') == std::string_view::npos &&
               is_ascii_digit(folded.back());
    }

    static bool is_date_next(std::string_view folded) {
        folded = trimmed(folded);
        return folded.size() >= 8 && is_ascii_digit(folded.front());
    }

    static std::string_view find_digits(std::string_view text) {
        const std::size_t at = text.find_first_of("0123456789");
        return at == std::string_view::npos || at > 4 ? std::string_view{} : text.substr(at);
    }

    bool is_label(std::size_t at, std::size_t segment) const {
        return std::any_of(labels_.begin(), labels_.end(),
                           [&](const Labelled& known) { return known.at == at && (known.segment == segment); });
    }

    bool has_other_title(const Labelled& label) const {
        return std::any_of(labels_.begin(), labels_.end(),
                           [&label](const Labelled& other) {
                               return other.meaning == Meaning::title && other.at != label.at && !other.value.empty();
                           }) ||
               std::any_of(lines_.begin(), lines_.end(), [](const OutlineLine& line) {
                   const auto likely = likely_label(line.segments.front().folded, false);
                   return likely && likely->meaning == Meaning::title;
               });
    }

    /// "PCC decision: Approved", "PCC – Decision: Agreed, subject to a report in March 2019": behind the label of a number
    /// stands what was decided.
    void tell_outcome(Labelled& label) const {
        // "Details of decision" over "The Mayor decided to …", where the form has a title besides
        if (label.meaning == Meaning::title && fold(label.label).find("details of decision") != std::string::npos &&
            is_decisive(label.value) && has_other_title(label)) {
            label.meaning = Meaning::decision;
            return;
        }
        if (label.meaning != Meaning::number || label.value.empty() ||
            fold(label.label).find("decision") == std::string::npos)
            return;
        const bool has_figures = label.value.find_first_of("0123456789") != std::string::npos;
        if (label.value.size() <= 40 && !has_figures) {
            if (read_option(label.value).outcome()) label.meaning = Meaning::outcome;
            return;
        }
        const bool is_heading = lines_[label.at].place == OutlineLine::Place::heading;
        const std::string folded = fold(label.value);
        const auto words = folded_words(folded);
        if (is_heading || words.size() < 3 || !clean_number(label.value).empty()) return;
        constexpr WordList begins_decision{"approved agreed rejected refused declined noted deferred to that i not"};
        if (begins_decision.holds(words.front().text) &&
            (read_decision_prose(label.value).outcome || outcome_of_action(label.value)))
            label.meaning = Meaning::decision;
    }

    const std::vector<OutlineLine>& lines_;
    const Profile& profile_;
    std::vector<Labelled> labels_;
};

} // namespace

bool is_in_capitals(std::string_view text) {
    int capitals = 0;
    for (char c : text) {
        if (c >= 'a' && c <= 'z') return false;
        if (c >= 'A' && c <= 'Z') ++capitals;
    }
    return capitals >= 3;
}

std::vector<Labelled> recognise_labels(const Outline& outline, const Profile& profile) {
    return Recogniser(outline, profile).run();
}

std::vector<Labelled> with_likely_labels(const Outline& outline, const Profile& profile, std::vector<Labelled> labels) {
    return Recogniser(outline, profile).run_likely(std::move(labels));
}

FilledForm recognise(Document document, const Profile& profile) {
    FilledForm form;
    form.labels = recognise_labels(document.outline, profile);
    form.document = std::move(document);
    return form;
}

} // namespace part_one
