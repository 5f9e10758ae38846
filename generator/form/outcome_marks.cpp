#include "form/outcome_marks.h"

#include "adapters/unicode.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/label_text.h"
#include "form/option_words.h"
#include "form/profile.h"

namespace part_one {

std::size_t words_in(std::string_view text) {
    const std::string folded = fold(text);
    return folded_words(folded).size();
}

std::optional<FoundOutcome> outcome_in_boxes(const Outline& outline) {
    std::optional<FoundOutcome> found;
    for (const OutlineLine& line : outline.lines) {
        const std::string text = line.kept();
        const std::string chosen = chosen_words(text);
        if (chosen == text) continue;
        const OptionWords all = read_option(text);
        const OptionWords option = read_option(chosen);
        if (all.count() == 0 || !option.outcome() || words_in(chosen) > 6) continue;
        if (found && found->outcome != option.outcome()) return std::nullopt;
        found = FoundOutcome{option.outcome(), line.line, false};
    }
    return found;
}

std::optional<FoundOutcome> outcome_left_standing(const Outline& outline) {
    std::optional<FoundOutcome> found;
    for (const OutlineLine& line : outline.lines) {
        if (line.segments.size() != 1 || !line.segments.front().has_struck) continue;
        const Segment& segment = line.segments.front();
        const OptionWords all = read_option(struck_part(segment));
        const OptionWords left = read_option(segment.kept);
        if (all.count() == 0 || !left.outcome() || words_in(segment.kept) > 4) continue;
        if (found && found->outcome != left.outcome()) return std::nullopt;
        found = FoundOutcome{left.outcome(), line.line, false};
    }
    return found;
}

std::optional<FoundOutcome> outcome_in_signed_table(const Outline& outline) {
    bool is_approval = false;
    for (const OutlineLine& line : outline.lines) {
        const std::string folded = line.folded();
        if (line.place != OutlineLine::Place::table) {
            if (folded.empty()) continue;
            const auto words = folded_words(folded);
            is_approval = !words.empty() && words.size() <= 4 &&
                          (words[0].text == "approval" || words[0].text == "approvals" || words[0].text == "approved" ||
                           words.back().text == "approval");
            continue;
        }
        if (!is_approval || line.is_header_row || line.segments.size() < 2) continue;
        const std::string& who = line.segments.front().folded;
        const bool is_maker = who.find("commissioner") != std::string::npos || who == "pcc" || who == "pfcc";
        if (is_maker && find_dates(folded).size() == 1) return FoundOutcome{Outcome::approved, line.line, false};
    }
    return std::nullopt;
}

std::optional<FoundOutcome> outcome_in_day(const std::vector<Labelled>& labels) {
    for (const Labelled& label : labels) {
        const std::string asked = fold(label.label);
        if (label.meaning == Meaning::decision_date && label.at == label.value_at &&
            (asked.starts_with("date approved") || asked.starts_with("approved on") ||
             asked.starts_with("date authorised") || asked.starts_with("date agreed")) &&
            asked.find_first_of("/(") == std::string::npos && !find_dates(fold(label.value)).empty())
            return FoundOutcome{Outcome::approved, label.line, false};
    }
    return std::nullopt;
}

std::optional<FoundOutcome> outcome_in_award(const std::vector<Labelled>& labels) {
    for (const Labelled& label : labels) {
        const std::string asked = fold(label.label);
        const bool tells_award = asked.starts_with("contract awarded to") || asked.starts_with("grant awarded to") ||
                                 asked.starts_with("awarded to");
        if (!tells_award || label.meaning != Meaning::provider || label.value.size() < 4) continue;
        if (read_answer(label.value, label.struck_value) == Answer::no || says_nothing(label.value)) continue;
        if (read_option(label.value).count() == 0) return FoundOutcome{Outcome::approved, label.line, false};
    }
    return std::nullopt;
}

std::optional<FoundOutcome> outcome_in_status(const std::vector<Labelled>& labels) {
    for (const Labelled& label : labels) {
        if (label.meaning != Meaning::marking || words_in(label.value) > 5) continue;
        if (const auto outcome = read_option(label.value).outcome()) return FoundOutcome{outcome, label.line, false};
    }
    return std::nullopt;
}

} // namespace part_one
