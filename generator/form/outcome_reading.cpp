#include "form/outcome_reading.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/answer.h"

#include <array>

namespace part_one {

namespace {

std::string words_only(std::string_view text) {
    std::string out = " ";
    const std::string folded = fold(text);
    for (const FoldedWord& word : folded_words(folded)) out += std::string(word.text) + " ";
    return out;
}

bool take(std::string& text, std::string_view phrase) {
    bool found = false;
    const std::string padded = " " + std::string(phrase) + " ";
    for (std::size_t at = text.find(padded); at != std::string::npos; at = text.find(padded, at)) {
        text.replace(at, padded.size(), " ");
        found = true;
    }
    return found;
}

constexpr std::array<std::string_view, 36> rejecting{"do not approve",
                                                     "does not approve",
                                                     "did not approve",
                                                     "not approve",
                                                     "not approved",
                                                     "not been approved",
                                                     "not given approval",
                                                     "has not my approval",
                                                     "has not got my approval",
                                                     "does not have my approval",
                                                     "do not agree",
                                                     "does not agree",
                                                     "not agree",
                                                     "not agreed",
                                                     "not support",
                                                     "not supported",
                                                     "not to support",
                                                     "not to approve",
                                                     "not accept",
                                                     "not accepted",
                                                     "has not",
                                                     "not authorise",
                                                     "not authorised",
                                                     "not to award",
                                                     "not awarded",
                                                     "reject",
                                                     "rejected",
                                                     "refuse",
                                                     "refused",
                                                     "decline",
                                                     "declined",
                                                     "disapprove",
                                                     "turned down",
                                                     "unsuccessful",
                                                     "ddim yn cymeradwyo",
                                                     "gwrthod"};
constexpr std::array<std::string_view, 30> approving{
    "approve",   "approved",   "approves",     "approval",  "agree",     "agreed",     "agrees",    "accept",
    "accepted",  "accepts",    "support",      "supported", "authorise", "authorised", "authorize", "authorized",
    "award",     "awarded",    "awards",       "endorse",   "endorsed",  "granted",    "grant",     "ratified",
    "confirmed", "cymeradwyo", "cymeradwywyd", "extended",  "appointed", "adopted"};
constexpr std::array<std::string_view, 5> noting{"noted", "note", "notes", "nodwyd", "for information"};

} // namespace

std::optional<Outcome> OptionWords::outcome() const {
    if (count() != 1) return std::nullopt;
    if (approves) return Outcome::approved;
    if (rejects) return Outcome::rejected;
    if (notes) return Outcome::noted;
    if (defers) return Outcome::deferred_decision;
    return Outcome::withdrawn;
}

OptionWords read_option(std::string_view text) {
    std::string words = words_only(text);
    OptionWords option;
    for (std::string_view form : {"decision deferred", "defer the decision", "deferred", "defer", "gohiriwyd"})
        option.defers = take(words, form) || option.defers;
    for (std::string_view form : {"withdrawn", "withdraw", "tynnwyd yn ol"})
        option.withdraws = take(words, form) || option.withdraws;
    for (std::string_view form : rejecting) option.rejects = take(words, form) || option.rejects;
    for (std::string_view form : approving) option.approves = take(words, form) || option.approves;
    for (std::string_view form : noting) option.notes = take(words, form) || option.notes;
    // "HAS my approval" and the like are one approval; noting beside an approval adds nothing to it.
    if (option.approves && option.notes) option.notes = false;
    return option;
}

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

bool is_signed_below(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index) {
    for (std::size_t next = index + 1; next < labels.size() && next < index + 6; ++next) {
        const Labelled& label = labels[next];
        if (label.meaning == Meaning::officer_approval || label.meaning == Meaning::part_one_begins) return false;
        if ((label.meaning == Meaning::date || label.meaning == Meaning::decision_date) && !label.value.empty())
            return true;
        if (label.meaning == Meaning::signature && (!label.value.empty() || outline.lines[label.at].has_image))
            return true;
    }
    return false;
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
    bool both_standing = false;
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const Labelled& label = labels[index];
        if (label.meaning != Meaning::outcome) continue;
        const OutlineLine& line = outline.lines[label.at];
        const Segment& segment = line.segments[label.segment];
        std::string words = segment.kept;
        if (label.value_line != 0 && (label.value_line != label.line || line.segments.size() > label.segment + 1))
            words += " " + label.value;
        const std::string chosen = chosen_words(words);
        const OptionWords option = read_option(chosen);
        if (const auto outcome = option.outcome()) {
            if (reading.outcome && *reading.outcome != *outcome) {
                say(Severity::warning, "form/outcome-rivals", label.line,
                    "the form records two different outcomes; say which one holds with status in the front matter");
                reading.outcome.reset();
                return reading;
            }
            if (!label.note.empty() && !is_signed_below(outline, labels, index)) {
                say(Severity::warning, "form/outcome-unsigned", label.line,
                    "the words of approval are printed on the form and neither a signature nor a date stands below "
                    "them; confirm the outcome with status in the front matter");
                continue;
            }
            settle(*outcome, label.line);
            if (!segment.has_struck && chosen == words && has_deleted_option(segment.text))
                say(Severity::note, "form/outcome-option-deleted", label.line,
                    "one of the two options was deleted instead of struck through; the outcome is read from the one "
                    "left, "
                    "confirm it with status in the front matter");
        } else if (option.count() > 1) {
            both_standing = true;
            say(Severity::warning, "form/outcome-both-standing", label.line,
                "both options are left standing, so no outcome is recorded; strike one through or write status in the "
                "front matter");
        }
    }
    if (reading.outcome || kind == Kind::panel_report) return reading;
    if (!both_standing) {
        // The decision's own words, then the summary's: "has agreed to award".
        for (Meaning meaning : {Meaning::decision, Meaning::summary}) {
            for (std::size_t index = 0; index < labels.size(); ++index) {
                if (labels[index].meaning != meaning) continue;
                std::size_t end = index + 1;
                while (end < labels.size() &&
                       (labels[end].meaning == Meaning::provider || labels[end].meaning == Meaning::total ||
                        labels[end].meaning == Meaning::awards))
                    ++end;
                const std::size_t last = end < labels.size() ? labels[end].at : outline.lines.size();
                std::string words = labels[index].value;
                for (std::size_t at = labels[index].at + 1; at < last && at < labels[index].at + 12; ++at)
                    words += " " + outline.lines[at].kept();
                const std::string text = words_only(words);
                if (meaning == Meaning::summary) {
                    for (std::string_view cue : {" has approved ", " has agreed ", " has accepted ", " has awarded ",
                                                 " approved the ", " has authorised "})
                        if (text.find(cue) != std::string::npos) settle(Outcome::approved, labels[index].line);
                    for (std::string_view cue : {" has noted ", " noted the "})
                        if (text.find(cue) != std::string::npos) settle(Outcome::noted, labels[index].line);
                    for (std::string_view cue : {" has declined ", " has refused ", " has not approved ",
                                                 " has rejected ", " was not supported ", " decided not to "})
                        if (text.find(cue) != std::string::npos) {
                            reading.outcome = Outcome::rejected;
                            reading.line = labels[index].line;
                        }
                } else if (const auto outcome = read_option(words).outcome()) {
                    settle(*outcome, labels[index].line);
                }
            }
        }
        if (!reading.outcome)
            say(Severity::warning, "form/outcome-missing", 0,
                "no outcome could be read from the form; write status in the front matter (approved, rejected or "
                "noted)");
    }
    return reading;
}

} // namespace part_one
