#include "form/outcome_reading.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/decisive_statement.h"
#include "form/label_text.h"
#include "form/option_words.h"
#include "form/outcome_marks.h"
#include "form/prose_of_label.h"
#include "form/sentences.h"
#include "form/taken_back.h"
#include "form/told_outcome.h"

namespace part_one {

namespace {

/// "approve/ the recommendation": an option stood behind the stroke and was deleted.
bool has_deleted_option(std::string_view text) {
    const std::string folded = fold(text);
    for (std::size_t at = folded.find('/'); at != std::string::npos; at = folded.find('/', at + 1)) {
        const std::string_view before = trimmed(std::string_view(folded).substr(0, at));
        const bool behind_verb = before.ends_with("approve") || before.ends_with("approved") ||
                                 before.ends_with("agree") || before.ends_with("support");
        if (!behind_verb) continue;
        const std::string_view after = std::string_view(folded).substr(at + 1);
        const std::string_view next = trimmed(after);
        if (!next.starts_with("do not") && !next.starts_with("not") && !next.starts_with("reject") &&
            !next.starts_with("refuse") && !next.starts_with("decline"))
            return true;
    }
    return false;
}

/// "HAS / HAS NOT my approval", "I do / do not approve": an option and its denial side by side.
bool offers_both(std::string_view text) {
    const std::string folded = fold(text);
    for (std::string_view verb : {"has", "have", "do", "does", "is", "are", "approve", "approved", "agree", "agreed"})
        for (std::string_view stroke : {" / ", "/", " /", "/ "}) {
            const std::string both = std::string(verb) + std::string(stroke);
            const std::size_t at = folded.find(both);
            if (at == std::string::npos || (at > 0 && folded[at - 1] != ' ')) continue;
            const std::string_view behind = std::string_view(folded).substr(at + both.size());
            if (behind.starts_with(std::string(verb) + " not") || behind.starts_with("not ") || behind == "not")
                return true;
        }
    return false;
}

bool is_signed_below(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index) {
    for (std::size_t next = index + 1; next < labels.size() && next < index + 6; ++next) {
        const Labelled& label = labels[next];
        const bool other_option = label.meaning == Meaning::outcome && !label.note.empty();
        if (label.meaning == Meaning::officer_approval || label.meaning == Meaning::part_one_begins || other_option)
            return false;
        if ((label.meaning == Meaning::date || label.meaning == Meaning::decision_date) && !label.value.empty())
            return true;
        if (label.meaning == Meaning::signature && (!label.value.empty() || outline.lines[label.at].has_image))
            return true;
    }
    return false;
}

/// Is the first of several items of a decision something that is done?
bool begins_with_action(const std::string& prose) {
    const std::size_t end = prose.find(';');
    const std::string first = squeezed(std::string_view(prose).substr(0, end));
    return end != std::string::npos && outcome_of_action(first) == Outcome::approved && !read_option(first).rejects;
}

/// "The PCC supports applications 1, 3 and 4 and does not support application 2"
bool supports_before_it_refuses(const std::string& prose) {
    const std::string words = words_only(prose);
    const std::size_t refusal = first_refusal_in(words);
    for (std::string_view maker : {" pcc", " pfcc", " commissioner", " mayor"})
        for (std::string_view gives : {" supports ", " funds ", " approves ", " awards ", " agrees "})
            if (words.find(std::string(maker) + std::string(gives)) < refusal) return refusal != std::string::npos;
    return false;
}

/// A decision that begins with YES or NO, set off from the words behind it.
std::optional<Outcome> outcome_in_answer(std::string_view prose) {
    std::string_view said = trimmed(prose);
    while (!said.empty() && std::string_view(".:- ").find(said.front()) != std::string_view::npos)
        said.remove_prefix(1);
    const std::string lower = lower_ascii(said.substr(0, 4));
    const auto is_set_off = [&lower](std::size_t at) {
        return at == lower.size() || lower[at] == ',' || lower[at] == '.';
    };
    if (lower.starts_with("yes") && is_set_off(3)) return Outcome::approved;
    if (lower.starts_with("no") && is_set_off(2)) return Outcome::rejected;
    return std::nullopt;
}

std::optional<FoundOutcome> outcome_in_decision(const Outline& outline, const std::vector<Labelled>& labels) {
    for (std::size_t index = 0; index < labels.size(); ++index) {
        if (labels[index].meaning != Meaning::decision) continue;
        const std::string prose = chosen_words(prose_of(outline, labels, index));
        const ProseOutcome read = read_decision_prose(prose);
        // "(1) To provide X with £6,500; (2) not to fund Y": the first item does something
        if (read.outcome == Outcome::rejected && (begins_with_action(prose) || supports_before_it_refuses(prose)))
            return FoundOutcome{Outcome::approved, labels[index].line, true};
        // "1. To vary the contract … 2. To note that …": noting adds nothing to what is done
        if (read.outcome == Outcome::noted && outcome_of_action(prose) == Outcome::approved)
            return FoundOutcome{Outcome::approved, labels[index].line, false};
        if (read.outcome) return FoundOutcome{read.outcome, labels[index].line, read.is_mixed};
        // "Yes, for one year. I want numbers by month."
        if (const auto answer = outcome_in_answer(prose)) return FoundOutcome{answer, labels[index].line, false};
    }
    return std::nullopt;
}

/// Where no word of approval or refusal stands in any decision: "Decision: To accept the lowest quotation".
std::optional<FoundOutcome> outcome_as_action(const Outline& outline, const std::vector<Labelled>& labels) {
    for (std::size_t index = 0; index < labels.size(); ++index) {
        // "Decision summary: To award …"
        const bool is_summary = labels[index].meaning == Meaning::summary &&
                                fold(labels[index].label).find("decision") != std::string::npos;
        // "Details of decision: To adopt …" beside a title of its own
        const bool is_told = labels[index].meaning == Meaning::title && index > 0 &&
                             fold(labels[index].label).find("details of decision") != std::string::npos &&
                             fold(labels[index].value).starts_with("to ");
        if (labels[index].meaning != Meaning::decision && !is_summary && !is_told) continue;
        // "Decision to: fund the projects below"
        const bool is_begun = fold(labels[index].label).ends_with(" to");
        const auto outcome = outcome_of_action(
            (is_begun ? "To " : "") + squeezed(is_told ? labels[index].value : prose_of(outline, labels, index)));
        if (outcome) return FoundOutcome{outcome, labels[index].line, false};
    }
    return std::nullopt;
}

/// "funds the following applications: …, and that the others are declined": what comes first is done.
bool gives_before_it_refuses(std::string_view prose) {
    for (std::string_view sentence : sentences_of(prose)) {
        const std::string words = words_only(sentence);
        const std::size_t refusal = first_refusal_in(words);
        for (std::string_view giving :
             {" fund ", " funds ", " pay ", " pays ", " contribute ", " contributes ", " provide ", " provides ",
              " support ", " supports ", " give ", " gives ", " make ", " makes "})
            if (const std::size_t at = words.find(giving);
                at < refusal && !std::string_view(words).substr(0, at).ends_with(" not"))
                return true;
        if (refusal != std::string::npos) return false;
    }
    return false;
}

/// "I approve the recommendation", which is to refuse.
bool recommendation_refuses(const Outline& outline, const std::vector<Labelled>& labels) {
    for (std::size_t index = 0; index < labels.size(); ++index) {
        if (labels[index].meaning != Meaning::recommendation) continue;
        const std::string prose = prose_of(outline, labels, index);
        const ProseOutcome read = read_decision_prose(prose);
        // "That the Commissioner does not contribute …"
        const auto sentences = sentences_of(prose);
        const bool does_nothing =
            !sentences.empty() && words_only(sentences.front()).find(" commissioner does not ") < 40;
        if (does_nothing) return true;
        if (read.outcome == Outcome::rejected && !read.is_mixed) return !gives_before_it_refuses(prose);
    }
    return false;
}

bool adopts_recommendation(std::string_view words) { return fold(words).find("recommendation") != std::string::npos; }

/// "Police and Crime Commissioner I hereby approve": without who says it.
std::string behind_name_of_maker(std::string words) {
    const std::size_t at = words.find(" i hereby ");
    if (at == std::string::npos || at == 0 || at > 70) return words;
    const std::string_view before = std::string_view(words).substr(0, at);
    for (std::string_view maker : {" commissioner", " pcc", " pfcc", " mayor"})
        if (before.ends_with(maker) && before.find("officer") == std::string_view::npos) return words.substr(at);
    return words;
}

/// "I have considered the matter and approve the recommendation": the decision maker's own sentence, not an officer's.
std::optional<FoundOutcome> outcome_in_first_person(const Outline& outline, const std::vector<Labelled>& labels) {
    std::size_t next_label = 0;
    bool of_officer = false;
    for (std::size_t at = 0; at < outline.lines.size(); ++at) {
        for (; next_label < labels.size() && labels[next_label].at <= at; ++next_label) {
            const Meaning meaning = labels[next_label].meaning;
            const bool is_declared =
                meaning == Meaning::declaration && is_declared_by_maker(outline.lines, labels[next_label]);
            if (meaning == Meaning::officer_approval || meaning == Meaning::declaration) of_officer = !is_declared;
            if (meaning == Meaning::maker_approval || meaning == Meaning::decision) of_officer = false;
        }
        if (of_officer) continue;
        const std::string line = outline.lines[at].kept();
        for (std::string_view sentence : sentences_of(line)) {
            const std::string words = behind_name_of_maker(words_only(sentence));
            const bool speaks =
                words.find(" i have decided ") != std::string::npos ||
                words.find(" i have agreed ") != std::string::npos ||
                words.find(" i have approved ") != std::string::npos ||
                words.find(" i approve the ") != std::string::npos || words.starts_with(" i have ") ||
                words.starts_with(" i hereby ") || words.starts_with(" i approve ") || words.starts_with(" i agree ") ||
                words.starts_with(" i authorise ") || words.starts_with(" i note ") ||
                (words.starts_with(" i ") && words.find(" hereby ") != std::string::npos) ||
                words.starts_with(" i reject ") || words.starts_with(" i ratify ") || words.starts_with(" i do not ") ||
                words.starts_with(" the above request ") || words.starts_with(" the above recommendation ") ||
                words.starts_with(" the above decision ") || words.starts_with(" i decline ") ||
                words.starts_with(" i am content ") || words.find(" i am content to approve ") != std::string::npos ||
                words.starts_with(" rwy'n ") || words.starts_with(" rwyf ") || words.starts_with(" yr wyf ");
            if (!speaks && !words.ends_with(" i have decided ")) continue;
            // "Having read the report, I have decided" over a list of what is done
            if (words.ends_with(" i have decided ") && at + 1 < outline.lines.size())
                if (const auto done = outcome_of_action(outline.lines[at + 1].kept()))
                    return FoundOutcome{done, outline.lines[at].line, false};
            // "I confirm that I have considered whether I have any interest": of themselves, not of the matter
            if (words.find(" interest ") != std::string::npos || words.find(" interests ") != std::string::npos)
                continue;
            const ProseOutcome read = read_decision_prose(words);
            if (read.outcome && !read.is_mixed) return FoundOutcome{read.outcome, outline.lines[at].line, false};
        }
    }
    return std::nullopt;
}

} // namespace

OutcomeReading read_outcome(const Outline& outline, const std::vector<Labelled>& labels, Kind kind) {
    OutcomeReading reading;
    const auto settle = [&](Outcome outcome, int line) {
        if (reading.outcome) return;
        reading.outcome = outcome;
        reading.line = line;
    };
    const auto say = [&](Severity severity, std::string rule, int line, std::string message) {
        reading.findings.push_back({severity, std::move(rule), line, std::move(message)});
    };
    const auto say_mixed = [&](int line) {
        say(Severity::note, "form/outcome-mixed", line,
            "the decision supports something and refuses something else, so it is listed as approved; check "
            "that nobody who was refused is named as a provider, or write status in the front matter");
    };
    // What was taken back later is not what the form was signed for.
    if (kind == Kind::decision)
        if (const auto taken_back = outcome_taken_back(outline, labels)) {
            settle(*taken_back->outcome, taken_back->line);
            return reading;
        }
    bool both_standing = false;
    int unsigned_line = 0; // of an option that is printed and not signed
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const Labelled& label = labels[index];
        if (label.meaning != Meaning::outcome) continue;
        const OutlineLine& line = outline.lines[label.at];
        const Segment& segment = line.segments[label.segment];
        std::string words = segment.kept;
        if (label.value_line != 0 && (label.value_line != label.line || line.segments.size() > label.segment + 1))
            words += " " + label.value;
        // "Outcome: ☒ Approved ☐ Rejected": the boxes belong to the words behind the label, which has none.
        if (chosen_words(label.value) != label.value) words = label.value;
        // "Decision agreed: No": the label only asks.
        if (!label.value.empty() && fold(label.label).starts_with("decision ")) words = label.value;
        const std::string chosen = chosen_words(words);
        const OptionWords option = read_option(chosen);
        const bool has_both = chosen == words && offers_both(words);
        std::optional<Outcome> said = has_both ? std::nullopt : option.outcome();
        const bool is_prose = !said && !has_both && option.count() > 1 && chosen == words && words_in(words) > 6 &&
                              words.find('/') == std::string::npos;
        if (is_prose) said = read_decision_prose(words).outcome;
        // "Commissioner's decision: Yes"
        if (!said && option.count() == 0 && words_in(label.value) == 1) {
            const Answer answer = read_answer(label.value, label.struck_value);
            if (answer == Answer::yes) said = Outcome::approved;
            if (answer == Answer::no) said = Outcome::rejected;
        }
        if (said == Outcome::approved && adopts_recommendation(words) && recommendation_refuses(outline, labels))
            said = Outcome::rejected;
        if (const auto outcome = said) {
            if (!label.note.empty() && !is_signed_below(outline, labels, index)) {
                if (unsigned_line == 0) unsigned_line = label.line;
                continue;
            }
            if (reading.outcome && *reading.outcome != *outcome) {
                say(Severity::warning, "form/outcome-rivals", label.line,
                    "the form records two different outcomes; say which one holds with status in the front matter");
                reading.outcome.reset();
                return reading;
            }
            settle(*outcome, label.line);
            if (!segment.has_struck && chosen == words && has_deleted_option(segment.text))
                say(Severity::note, "form/outcome-option-deleted", label.line,
                    "one of the two options was deleted instead of struck through; the outcome is read from the one "
                    "left, "
                    "confirm it with status in the front matter");
        } else if (has_both || (option.count() > 1 && !is_prose)) {
            both_standing = true;
            say(Severity::warning, "form/outcome-both-standing", label.line,
                "both options are left standing, so no outcome is recorded; strike one through or write status in the "
                "front matter");
        }
    }
    if (!reading.outcome && unsigned_line > 0)
        say(Severity::warning, "form/outcome-unsigned", unsigned_line,
            "the words of approval are printed on the form and neither a signature nor a date stands below "
            "them; confirm the outcome with status in the front matter");
    if (reading.outcome || kind == Kind::panel_report) return reading;
    if (!both_standing) {
        // The decision's own words, what the decision maker says of himself, ticked options, the summary's "has agreed to".
        if (const auto decided = outcome_in_decision(outline, labels)) {
            settle(*decided->outcome, decided->line);
            if (decided->is_mixed) say_mixed(decided->line);
        }
        if (!reading.outcome)
            if (const auto said = outcome_in_first_person(outline, labels)) {
                const bool refuses = said->outcome == Outcome::approved && recommendation_refuses(outline, labels);
                settle(refuses ? Outcome::rejected : *said->outcome, said->line);
            }
        if (!reading.outcome)
            if (const auto ticked = outcome_in_boxes(outline)) {
                const bool refuses = ticked->outcome == Outcome::approved && recommendation_refuses(outline, labels);
                settle(refuses ? Outcome::rejected : *ticked->outcome, ticked->line);
            }
        if (!reading.outcome)
            if (const auto left = outcome_left_standing(outline)) settle(*left->outcome, left->line);
        if (!reading.outcome)
            if (const auto told = outcome_in_summary(outline, labels)) settle(*told->outcome, told->line);
        if (!reading.outcome)
            if (const auto stated = outcome_in_statement(outline, labels)) {
                settle(*stated->outcome, stated->line);
                if (stated->is_mixed) say_mixed(stated->line);
            }
        if (!reading.outcome)
            if (const auto status = outcome_in_status(labels)) settle(*status->outcome, status->line);
        if (!reading.outcome)
            if (const auto signed_off = outcome_in_signed_table(outline))
                settle(*signed_off->outcome, signed_off->line);
        if (!reading.outcome)
            if (const auto action = outcome_as_action(outline, labels)) settle(*action->outcome, action->line);
        if (!reading.outcome)
            if (const auto day = outcome_in_day(labels)) settle(*day->outcome, day->line);
        if (!reading.outcome)
            if (const auto signed_off = outcome_in_sign_off(outline)) {
                const bool refuses =
                    signed_off->outcome == Outcome::approved && recommendation_refuses(outline, labels);
                settle(refuses ? Outcome::rejected : *signed_off->outcome, signed_off->line);
            }
        if (!reading.outcome)
            if (const auto award = outcome_in_award(labels)) settle(*award->outcome, award->line);
        if (!reading.outcome)
            say(Severity::warning, "form/outcome-missing", 0,
                "no outcome could be read from the form; write status in the front matter (approved, rejected or "
                "noted)");
    }
    return reading;
}

} // namespace part_one
