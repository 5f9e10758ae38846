#include "form/taken_back.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "form/decisive_statement.h"
#include "form/option_words.h"
#include "form/sentences.h"

namespace part_one {

namespace {

/// How far into a sentence its subject may stand: "Note of 12 May 2025: this decision …"
constexpr std::size_t longest_lead = 40;

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

/// "was withdrawn", "has since been withdrawn by …", and not "was withdrawn from the agenda".
bool tells_withdrawal(std::string_view words) {
    constexpr WordList helpers{"was has had been is now since later"};
    constexpr WordList verbs{"withdrawn rescinded revoked"};
    bool is_helped = false;
    while (helpers.holds(first_word(words))) {
        is_helped = true;
        words.remove_prefix(first_word(words).size() + 1);
    }
    if (!is_helped || !verbs.holds(first_word(words))) return false;
    const std::string_view behind = words.substr(first_word(words).size() + 1);
    return first_word(behind) != "from" && first_word(behind) != "if" && first_word(behind) != "unless";
}

bool speaks_of_this_decision(std::string_view sentence) {
    const std::string words = words_only(sentence);
    for (std::string_view subject : {" this decision ", " this decision notice ", " this decision record ",
                                     " this record of decision ", " this notice ", " this request for decision "}) {
        const std::size_t at = words.find(subject);
        if (at < longest_lead && tells_withdrawal(std::string_view(words).substr(at + subject.size()))) return true;
    }
    return false;
}

/// "Withdrawn by the Commissioner on 12 May 2025", "DECISION WITHDRAWN": a line that says nothing else.
bool is_withdrawal_alone(std::string_view line) {
    const std::string words = words_only(line);
    for (std::string_view whole : {" decision withdrawn ", " decision now withdrawn ", " this decision withdrawn "})
        if (words == whole) return true;
    for (std::string_view by : {" withdrawn by the pcc ", " withdrawn by the pfcc ", " withdrawn by the commissioner ",
                                " withdrawn by the police and crime commissioner ", " withdrawn by the mayor ",
                                " withdrawn by the deputy mayor ", " withdrawn by the chief executive ",
                                " decision withdrawn by ", " decision withdrawn on "})
        if (words.starts_with(by) && words.size() < 90) return true;
    return false;
}

} // namespace

std::optional<FoundOutcome> outcome_taken_back(const Outline& outline, const std::vector<Labelled>& labels) {
    const std::vector<char> outside = lines_outside_sections(outline, labels);
    for (std::size_t at = 0; at < outline.lines.size(); ++at) {
        const OutlineLine& line = outline.lines[at];
        if (!outside[at] || !line.begins_block) continue;
        std::string text = line.kept();
        for (std::size_t next = at + 1; next < outline.lines.size() && !outline.lines[next].begins_block; ++next)
            text += " " + outline.lines[next].kept();
        if (is_withdrawal_alone(text)) return FoundOutcome{Outcome::withdrawn, line.line, false};
        for (std::string_view sentence : sentences_of(text))
            if (speaks_of_this_decision(sentence)) return FoundOutcome{Outcome::withdrawn, line.line, false};
    }
    return std::nullopt;
}

} // namespace part_one
