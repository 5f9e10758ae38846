#include "form/told_outcome.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/decisive_statement.h"
#include "form/form_names.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/prose_of_label.h"
#include "form/sentences.h"
#include "form/sign_off_lines.h"
#include "form/sign_off_words.h"

namespace part_one {

namespace {

/// "Agreed by the Commissioner, 19 September 2018" and nothing else: a sign-off, wherever it stands.
bool is_signed_approval(std::string_view line) {
    constexpr std::size_t longest = 14; // words
    const std::string folded = fold(trimmed(line));
    const auto dates = find_dates(folded);
    if (dates.size() != 1 || dates[0].at + dates[0].length + 2 < folded.size()) return false;
    const std::string_view before = std::string_view(folded).substr(0, dates[0].at);
    const bool begins =
        before.starts_with("agreed by ") || before.starts_with("approved by ") || before.starts_with("authorised by ");
    return begins && folded_words(before).size() <= longest && names_maker(before) && !names_officer(before);
}

} // namespace

std::optional<FoundOutcome> outcome_in_statement(const Outline& outline, const std::vector<Labelled>& labels) {
    const std::vector<char> outside = lines_outside_sections(outline, labels);
    std::optional<FoundOutcome> found;
    for (std::size_t at = 0; at < outline.lines.size(); ++at) {
        if (outline.lines[at].place == OutlineLine::Place::table) continue;
        if (!outside[at] && !is_signed_approval(outline.lines[at].kept())) continue;
        std::string text = outline.lines[at].kept();
        if (!outline.lines[at].begins_block) continue;
        for (std::size_t next = at + 1; next < outline.lines.size() && !outline.lines[next].begins_block; ++next)
            text += " " + outline.lines[next].kept();
        const auto referred = reference_in_line(text);
        const bool alone = is_outcome_alone(referred ? referred->behind : std::string_view(text));
        for (std::string_view sentence : sentences_of(text)) {
            if (!alone && !is_decisive(sentence) && !is_outcome_with_day(sentence)) continue;
            const ProseOutcome read = read_decision_prose(sentence);
            if (!read.outcome) continue;
            if (!found) {
                found = FoundOutcome{read.outcome, outline.lines[at].line, read.is_mixed};
            } else if (found->outcome != read.outcome) {
                if (found->outcome == Outcome::noted)
                    found->outcome = read.outcome; // noting adds nothing
                else if (read.outcome != Outcome::noted)
                    found->is_mixed = true;
            }
        }
    }
    // Something was agreed to and something refused: listed as approved
    if (found && found->is_mixed) found->outcome = Outcome::approved;
    return found;
}

std::optional<FoundOutcome> outcome_in_sign_off(const Outline& outline) {
    std::optional<FoundOutcome> found;
    for (const SignOffLine& signed_off : sign_off_lines(outline.lines)) {
        if (!signed_off.outcome) continue;
        if (found && found->outcome != signed_off.outcome) return std::nullopt;
        if (!found) found = FoundOutcome{signed_off.outcome, signed_off.line, false};
    }
    return found;
}

std::optional<FoundOutcome> outcome_in_summary(const Outline& outline, const std::vector<Labelled>& labels) {
    for (std::size_t index = 0; index < labels.size(); ++index) {
        if (labels[index].meaning != Meaning::summary) continue;
        const std::string text = words_only(prose_of(outline, labels, index));
        const int line = labels[index].line;
        for (std::string_view cue :
             {" has declined ", " has refused ", " has not approved ", " has rejected ", " was not supported ",
              " decided not to ", " has not agreed ", " has not supported "})
            if (text.find(cue) != std::string::npos) return FoundOutcome{Outcome::rejected, line, false};
        for (std::string_view cue : {" has approved ",
                                     " has agreed ",
                                     " has accepted ",
                                     " has awarded ",
                                     " approved the ",
                                     " has authorised ",
                                     " has decided to award ",
                                     " has decided to support ",
                                     " has decided to fund ",
                                     " has decided to approve ",
                                     " has decided to grant ",
                                     " has granted ",
                                     " commissioner agrees ",
                                     " pcc agrees ",
                                     " commissioner approves ",
                                     " pcc approves ",
                                     " commissioner awards ",
                                     " pcc awards ",
                                     " commissioner approved ",
                                     " pcc approved ",
                                     " commissioner agreed to ",
                                     " pcc agreed to ",
                                     " commissioner awarded ",
                                     " pcc awarded ",
                                     " it was agreed that the pcc would ",
                                     " it was agreed that the commissioner would ",
                                     " funding will be awarded as "})
            if (text.find(cue) != std::string::npos) return FoundOutcome{Outcome::approved, line, false};
        for (std::string_view cue : {" has noted ", " noted the "})
            if (text.find(cue) != std::string::npos) return FoundOutcome{Outcome::noted, line, false};
    }
    return std::nullopt;
}

} // namespace part_one
