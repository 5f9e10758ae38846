// Finds the labels of a form wherever they can stand, and what was written behind each.
#include "form/filled_form.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

/// Where in `original` the folded prefix of `folded_length` bytes ends. Folding changes lengths, so prefixes are tried.
std::size_t original_end(const std::string& original, const std::string& folded, std::size_t folded_length) {
    if (original.size() == folded.size() &&
        std::all_of(original.begin(), original.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return folded_length;
    std::size_t at = 0;
    while (at < original.size()) {
        next_code_point(original, at);
        if (fold(std::string_view(original).substr(0, at)).size() >= folded_length) return at;
    }
    return original.size();
}

std::string_view without_marks(std::string_view value) {
    constexpr std::string_view marks = ":-=?.;,)";
    value = trimmed(value);
    // "Contractor details (if applicable): X": the bracket belongs to the label
    if (const std::size_t close = value.find(')'); value.starts_with("(") && close != std::string_view::npos &&
                                                   close + 1 < value.size() && value[close + 1] == ':')
        value = value.substr(close + 1);
    while (!value.empty()) {
        if (marks.find(value.front()) != std::string_view::npos) {
            value.remove_prefix(1);
        } else if (value.starts_with("–") || value.starts_with("—") || value.starts_with("‑") ||
                   value.starts_with("−")) {
            value.remove_prefix(3);
        } else {
            break;
        }
        value = trimmed(value);
    }
    return value;
}

/// A question mark where the answer should stand is an answer that nobody can read; the question's own is none.
bool is_doubtful(std::string_view behind_label) {
    std::string_view rest = trimmed(behind_label);
    if (rest.starts_with("?")) rest.remove_prefix(1);
    return rest.find('?') != std::string_view::npos;
}

/// The words of `text` that are not in `kept`: what was struck, near enough for an answer of one or two words.
std::string struck_part(const Segment& segment) {
    if (!segment.has_struck) return {};
    std::string struck;
    std::vector<std::string> kept;
    const std::string kept_folded = fold(segment.kept);
    for (const FoldedWord& word : folded_words(kept_folded)) kept.emplace_back(word.text);
    for (const FoldedWord& word : folded_words(segment.folded)) {
        const auto found = std::find(kept.begin(), kept.end(), word.text);
        if (found != kept.end()) {
            kept.erase(found);
            continue;
        }
        if (!struck.empty()) struck += ' ';
        struck += word.text;
    }
    return struck;
}

/// Labels that want an answer: where nothing stands behind them, the next cell or line is it.
bool takes_value(Meaning meaning) {
    switch (meaning) {
    case Meaning::number:
    case Meaning::title:
    case Meaning::office_name:
    case Meaning::author:
    case Meaning::marking:
    case Meaning::decision_date:
    case Meaning::date:
    case Meaning::published_date:
    case Meaning::decision_maker:
    case Meaning::outcome:
    case Meaning::provider:
    case Meaning::funder:
    case Meaning::total:
    case Meaning::deferral_question:
    case Meaning::deferral_reason:
    case Meaning::deferral_date:
    case Meaning::part_two_question:
    case Meaning::part_two_reason:
    case Meaning::for_publication:
    case Meaning::press_date: return true;
    default: return false;
    }
}

/// Two labels on one line: only these are looked for behind another.
bool may_stand_behind(Meaning meaning) {
    return meaning == Meaning::date || meaning == Meaning::decision_date || meaning == Meaning::signature ||
           meaning == Meaning::deferral_date || meaning == Meaning::deferral_reason || meaning == Meaning::title;
}

class Recogniser {
  public:
    Recogniser(const Outline& outline, const Profile& profile) : lines_(outline.lines), profile_(profile) {}

    std::vector<Labelled> run() {
        for (std::size_t at = 0; at < lines_.size(); ++at)
            for (std::size_t segment = 0; segment < lines_[at].segments.size(); ++segment) read_segment(at, segment);
        for (std::size_t index = 0; index < labels_.size(); ++index) find_value(index);
        return std::move(labels_);
    }

  private:
    void read_segment(std::size_t at, std::size_t segment_index) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[segment_index];
        if (segment.folded.empty()) return;
        const bool prominent =
            line.place == OutlineLine::Place::heading || segment.is_bold || is_in_capitals(segment.text);
        auto match = profile_.match(segment.folded, prominent);
        std::size_t from = 0;
        while (match) {
            match->end = end_with_other_language(segment.folded, from, *match, prominent);
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

            // Another label may follow on the same line.
            std::size_t next_from = std::string::npos;
            std::optional<Profile::Match> next;
            // A second label on a line stands near the first: a long line is prose.
            for (const FoldedWord& word : folded_words(std::string_view(segment.folded).substr(end, 400))) {
                const std::size_t start = end + word.at;
                const std::string_view behind = std::string_view(segment.folded).substr(start);
                auto other = profile_.match(behind, prominent);
                if (!other || !may_stand_behind(other->label->meaning)) continue;
                const std::string_view after = behind.substr(other->end);
                const bool marked = !after.empty() && (after.front() == ':' || trimmed(after).empty());
                const bool directly =
                    trimmed(segment.folded.substr(end, word.at)).find_first_not_of(":-. ") == std::string_view::npos;
                // "Signature J. Quill Date 14/06/2023"
                const bool behind_signature =
                    match->label->meaning == Meaning::signature && word.at < 60 && is_date_next(after);
                if (!marked && !behind_signature &&
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

    /// "Teitl / Title:", "Is there a Part 2 form? / A oes ffurflen Rhan 2?": one label in two languages.
    std::size_t end_with_other_language(std::string_view folded, std::size_t from, const Profile::Match& match,
                                        bool prominent) const {
        std::size_t at = from + match.end;
        while (at < folded.size() && (folded[at] == ' ' || folded[at] == '?' || folded[at] == ':')) ++at;
        if (at >= folded.size() || (folded[at] != '/' && folded[at] != '|')) return match.end;
        ++at;
        while (at < folded.size() && folded[at] == ' ') ++at;
        const auto other = profile_.match(folded.substr(at), prominent);
        if (!other || other->label->meaning != match.label->meaning) return match.end;
        return at + other->end - from;
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

    /// A ground may be worded like a marking: "RESTRICTED - Information relating to this decision is restricted as …".
    bool is_harmless(std::size_t at) const {
        return std::any_of(labels_.begin(), labels_.end(),
                           [&](const Labelled& known) { return known.at == at && known.meaning == Meaning::harmless; });
    }

    /// Questions whose answer may stand in several cells: "YES" in one, a tick in the next.
    static bool is_question(Meaning meaning) {
        return meaning == Meaning::deferral_question || meaning == Meaning::part_two_question ||
               meaning == Meaning::for_publication;
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

    void find_value(std::size_t index) {
        Labelled& label = labels_[index];
        if (is_question(label.meaning)) add_later_cells(label);
        if (!label.value.empty() || !takes_value(label.meaning)) return;
        if (index + 1 < labels_.size() && labels_[index + 1].at == label.at &&
            labels_[index + 1].segment == label.segment)
            return; // another label took the rest of the line
        const OutlineLine& line = lines_[label.at];
        for (std::size_t segment = label.segment + 1; segment < line.segments.size(); ++segment) {
            if (is_label(label.at, segment)) return;
            if (line.segments[segment].text.empty()) continue;
            take(label, line, segment);
            return;
        }
        if (line.place == OutlineLine::Place::table && line.segments.size() > 1) return;
        // An answer stands on the next line, or after one empty line; a new heading is none.
        if (label.at + 1 >= lines_.size()) return;
        const OutlineLine& next = lines_[label.at + 1];
        // "Decision by:" and below it who: the same words begin an approval elsewhere.
        if (label.meaning == Meaning::decision_maker && next.line - line.line <= 2)
            for (Labelled& other : labels_)
                if (other.at == label.at + 1 && other.segment == 0 && other.meaning == Meaning::maker_approval) {
                    other.meaning = Meaning::harmless;
                    take(label, next, 0);
                    label.value_at = label.at + 1;
                    return;
                }
        const bool is_taken =
            is_label(label.at + 1, 0) && !(label.meaning == Meaning::part_two_reason && is_harmless(label.at + 1));
        if (next.line - line.line > 4 || next.place == OutlineLine::Place::heading || is_taken) return;
        if (next.place == OutlineLine::Place::table && line.place != OutlineLine::Place::table) return;
        take(label, next, 0);
        label.value_at = label.at + 1;
        if (!is_question(label.meaning)) return;
        for (std::size_t segment = 1; segment < next.segments.size() && !is_label(label.at + 1, segment); ++segment)
            label.value += " " + next.segments[segment].kept;
    }

    static void take(Labelled& label, const OutlineLine& line, std::size_t segment) {
        const std::string& kept = line.segments[segment].kept;
        label.value = std::string(without_marks(kept));
        if (label.value.empty() && kept.find('?') != std::string::npos) label.value = "?";
        label.struck_value = struck_part(line.segments[segment]);
        label.value_line = line.line;
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

FilledForm recognise(Document document, const Profile& profile) {
    FilledForm form;
    form.labels = recognise_labels(document.outline, profile);
    form.document = std::move(document);
    return form;
}

} // namespace part_one
