#include "disclosure/closing.h"
#include "disclosure/open_marking.h"
#include "disclosure/telling_markup.h"

#include "adapters/unicode.h"
#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "disclosure/answered.h"
#include "disclosure/listen.h"
#include "disclosure/may_speak.h"
#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"
#include "form/answer.h"
#include "form/written_answer.h"

#include <algorithm>

namespace part_one {

namespace {

/// What a word processor leaves where it hides or changed a text: "[Marlow]{.deletion author=…}",
/// "[Marlow]{custom-style="Hidden"}", "{ COMMENTS "Marlow" \* MERGEFORMAT }".
bool holds_marks_of_word_processor(const std::string& line) {
    if (line.find('{') == std::string::npos) return false;
    static constexpr Needles marks{
        ".deletion|.insertion|.comment-|.paragraph-|hidden|vanish|redact|display:|visibility"};
    for (std::size_t at = line.find("]{"); at != std::string::npos; at = line.find("]{", at + 2)) {
        const std::string_view behind = std::string_view(line).substr(at + 2);
        if (marks.any_in(lower_ascii(behind.substr(0, behind.find('}'))))) return true;
    }
    static constexpr Needles fields{"{ COMMENTS |{COMMENTS |{ DOCPROPERTY |{DOCPROPERTY |{ FILLIN |{ ASK |{ SET |"
                                    "{ MERGEFIELD |{MERGEFIELD |MERGEFORMAT }"};
    return fields.any_in(line);
}

bool speaks_of_confidentiality(const std::string& text) {
    for (std::string_view line : split_lines(text)) {
        Standing standing;
        standing.is_prominent = is_in_capitals(line);
        const Speech speech = speech_in_text(line, fold(line), standing);
        if (speech != Speech::nothing && speech != Speech::begins_public) return true;
    }
    return false;
}

/// "To be published: immediately", "Cyhoeddi / Publication: Agored / Open"
bool says_at_once(const std::string& answer) {
    std::string words;
    const std::string folded = fold(answer);
    for (const FoldedWord& word : folded_words(folded)) words += (words.empty() ? "" : " ") + std::string(word.text);
    constexpr WordList at_once{
        "immediately|immediate|at once|now|straight away|yes immediately|yes at once|open|agored|"
        "agored open|open agored|in full|yes in full",
        '|'};
    return at_once.holds(words);
}

/// "Yes. Part 2: No.", "Gellir cyhoeddi'r cofnod hwn. Nid oes Rhan 2."
bool says_at_once_and_no_part_two(const std::string& answer) {
    const std::size_t stop = answer.find(". ");
    if (stop == std::string::npos) return false;
    const std::string first = fold(answer.substr(0, stop));
    std::string rest;
    const std::string folded = fold(answer.substr(stop + 2));
    for (const FoldedWord& word : folded_words(folded)) rest += (rest.empty() ? "" : " ") + std::string(word.text);
    constexpr WordList none{"part 2 no|no part 2|there is no part 2|there is no part 2 to this decision|nid oes rhan 2|"
                            "rhan 2 nac oes|part 2 none",
                            '|'};
    constexpr WordList open{"yes|gellir cyhoeddi'r cofnod hwn|gellir cyhoeddi'r ffurflen hon|gellir cyhoeddi|ie", '|'};
    return none.holds(rest) && open.holds(trimmed(std::string_view(first)));
}

} // namespace

bool is_doubtful_reason(const std::string& withdrawn_reason) { return speaks_of_confidentiality(withdrawn_reason); }

bool is_cut(const std::vector<CutLines>& cuts, int line) {
    return std::any_of(cuts.begin(), cuts.end(),
                       [line](const CutLines& cut) { return cut.first <= line && line <= cut.last; });
}

namespace {

/// "Non-confidential (Part 2 confidential)": the bracket marks the other part.
std::string without_part_two_note(const std::string& marking) {
    const std::size_t open = marking.find('(');
    const bool is_last = open != std::string::npos && trimmed(marking).ends_with(")");
    if (!is_last || !fold(marking.substr(open + 1)).starts_with("part 2 ")) return marking;
    return marking.substr(0, open);
}

/// "approved 4 May 2015"
std::string without_day(const std::string& folded) {
    const auto dates = find_dates(folded);
    if (dates.size() != 1 || dates[0].at + dates[0].length < folded.size()) return folded;
    return std::string(trimmed(std::string_view(folded).substr(0, dates[0].at)));
}

/// The column "Status" of a table of awards: it tells of each row, and no cell of it closes anything.
bool tells_of_rows(const FilledForm& form, const Labelled& label) {
    constexpr std::size_t least_rows = 2; // in a register of one row it may be the paper's own
    const auto& lines = form.document.outline.lines;
    const OutlineLine& head = lines[label.at];
    const std::string name = head.segments[label.segment].folded;
    if (!head.is_header_row || head.segments.size() < 3 || (name != "status" && name != "statws")) return false;
    std::size_t rows = 0;
    for (std::size_t at = label.at + 1; at < lines.size() && lines[at].block_first == head.block_first; ++at, ++rows) {
        if (label.segment >= lines[at].segments.size()) return false;
        const std::string& said = lines[at].segments[label.segment].folded;
        if (may_speak(said) || folded_words(said).empty()) return false;
    }
    return rows >= least_rows;
}

} // namespace

Findings closed_by_marking(const FilledForm& form) {
    Findings findings;
    const auto judge = [&](const std::string& value, int line) {
        if (is_open_marking(fold(without_part_two_note(value))) || is_open_marking(without_day(fold(value)))) return;
        findings.push_back(
            {Severity::warning, "disclosure/marking", line,
             "the protective marking is not one under which a form may be published (Official, Not protectively "
             "marked, Non-confidential); it stays off the site until the marking is changed"});
    };
    for (const Labelled& label : form.labels)
        if (label.meaning == Meaning::marking && !trimmed(label.value).empty() && !only_mentions_marking(label) &&
            !tells_of_rows(form, label))
            judge(chosen_words(label.value), label.line);
    if (const auto& marking = form.document.front_matter.protective_marking) judge(*marking, 0);
    return findings;
}

namespace {

/// "FOR PUBLICATION" on a line of its own, above a text: it says it, and asks nothing.
bool heads_open_report(const OutlineLine& line, const Labelled& label, const WrittenAnswer& written) {
    // The whole line: behind a colon or in a cell an answer is owed.
    const std::string said = line.folded();
    if (line.place == OutlineLine::Place::table || (said != "for publication" && said != "suitable for publication"))
        return false;
    if (label.value_line == label.line || !trimmed(written.struck).empty()) return false;
    static constexpr WordList conditions{
        "not no nac never until till after before from once when unless if subject yes y n"};
    const std::string below = fold(written.kept);
    const auto words = folded_words(below);
    constexpr std::size_t least_of_a_text = 4; // words; fewer are an answer
    if (words.empty()) return true;
    return words.size() >= least_of_a_text && !speaks_of_confidentiality(written.kept) &&
           std::none_of(words.begin(), words.end(), [](const FoldedWord& word) { return conditions.holds(word.text); });
}

} // namespace

/// "For publication: deferred": the word answers another question with YES.
static bool puts_off(const std::string& answer) {
    const std::string folded = fold(answer);
    const auto words = folded_words(folded);
    return std::any_of(words.begin(), words.end(), [](const FoldedWord& word) {
        return word.text.starts_with("defer") || word.text.starts_with("gohir");
    });
}

Findings closed_by_its_status(const FilledForm& form) {
    Findings findings;
    for (std::size_t at = 0; at < form.labels.size(); ++at) {
        const Labelled& label = form.labels[at];
        if (label.meaning != Meaning::for_publication) continue;
        const WrittenAnswer written = written_answer(form.document.outline, form.labels, at);
        const Answer answer = read_answer(written.kept, written.struck);
        // "Yes, after the sale" is no plain yes.
        if (heads_open_report(form.document.outline.lines[label.at], label, written)) continue;
        if (says_at_once(written.kept) || says_at_once_and_no_part_two(written.kept)) continue;
        const bool is_yes = answer == Answer::yes && is_only_an_answer(written.kept) && !puts_off(written.kept);
        if (is_yes || answer == Answer::none) continue;
        findings.push_back(
            {Severity::warning, "disclosure/not-for-publication", label.line,
             "the form says that it is not for publication, or does not say clearly that it is; answer YES when "
             "it may go out"});
    }
    if (form.document.front_matter.is_draft) {
        findings.push_back({Severity::note, "disclosure/draft", 0,
                            "the front matter calls this a draft; change status when it is decided"});
    }
    return findings;
}

Findings closed_by_hidden_text(const FilledForm& form, const PartReading& parts) {
    Findings findings;
    for (int line : form.document.hidden_lines) {
        if (is_cut(parts.cuts, line)) continue;
        findings.push_back(
            {Severity::warning, "disclosure/hidden-text", line,
             "this line holds markup that hides text or marks a change to it (hidden, display:none, ins, del "
             "…); remove the markup and what should not be public"});
    }
    int number = 0;
    for (const std::string& line : form.document.lines) {
        ++number;
        if (markup_closes(line) && !is_cut(parts.cuts, number))
            findings.push_back({Severity::warning, "disclosure/hidden-text", number,
                                "this line holds markup that calls what it holds closed; remove the markup and what "
                                "should not be public"});
        const bool change = holds_marks_of_word_processor(line) || line.find("{++") != std::string::npos ||
                            line.find("{--") != std::string::npos || line.find("{~~") != std::string::npos ||
                            line.find("{>>") != std::string::npos || line.find("{==") != std::string::npos;
        // "<!-- a <!-- b --> c -->": the first end ends it.
        if (!form.document.comments.empty() && line.find("-->") != std::string::npos && !is_cut(parts.cuts, number))
            findings.push_back(
                {Severity::warning, "disclosure/hidden-text", number,
                 "a comment ends here that has ended before; take out the comment and what should not be public"});
        if (!change || is_cut(parts.cuts, number)) continue;
        findings.push_back(
            {Severity::warning, "disclosure/tracked-change", number,
             "this line holds marks of a tracked change; accept or reject the changes and remove the marks"});
    }
    return findings;
}

/// Names, titles and topics in the front matter that begin like confidential matter: "PART 2 Pellowby"
static bool names_close(const FrontMatter& front) {
    std::vector<std::string> texts = front.topics;
    for (const auto* names : {&front.providers, &front.funders})
        if (*names) texts.insert(texts.end(), (*names)->begin(), (*names)->end());
    for (const FrontMatterAward& award : front.awards)
        texts.insert(texts.end(), {award.provider, award.purpose, award.funder});
    for (const FrontMatter::Attachment& attachment : front.attachments)
        if (speaks_of_confidentiality(attachment.title)) return true;
    return std::any_of(texts.begin(), texts.end(), [](const std::string& text) {
        Standing plain;
        const Speech speech = speech_in_text(text, fold(text), plain);
        return speech == Speech::begins_private || speech == Speech::marks;
    });
}

Findings closed_by_front_matter(const FilledForm& form, const PartReading& parts) {
    Findings findings;
    const FrontMatter& front = form.document.front_matter;
    if (front.part_two_is_empty) {
        findings.push_back(
            {Severity::warning, "disclosure/part-two-empty", 0,
             "part2 stands in the front matter without a value; write yes, no or entry-only, or remove the key"});
        return findings;
    }
    for (const auto* text : {&front.title, &front.title_cy, &front.summary, &front.decision_maker}) {
        if (!*text || speaks_of_confidentiality(**text) == false) continue;
        findings.push_back(
            {Severity::warning, "disclosure/front-matter-in-doubt", 0,
             "a title or summary in the front matter begins like confidential matter; put what is confidential into "
             "part2, or change the words"});
        return findings;
    }
    // "012/2026 (restricted)"; what a page says of its changes
    const bool number_closes = front.number && [&] {
        const Words words = spoken_words(fold(*front.number));
        return std::any_of(words.begin(), words.end(),
                           [](const SpokenWord& word) { return is_closed_word(word.text); });
    }();
    const bool change_closes =
        std::any_of(front.changes.begin(), front.changes.end(), [](const FrontMatter::Change& change) {
            const std::string folded = fold(change.reason);
            return speaks_of_confidentiality(change.reason) || folded.find("confidential: ") != std::string::npos;
        });
    // TOML, in which other site generators keep settings
    const auto first = std::find_if(form.document.lines.begin(), form.document.lines.end(),
                                    [](const std::string& line) { return !trimmed(line).empty(); });
    if (first != form.document.lines.end() && (trimmed(*first) == "+++" || trimmed(*first) == ";;;")) {
        findings.push_back({Severity::warning, "disclosure/front-matter-in-doubt", 0,
                            "the file begins with settings between lines of +++ or ;;;, which Part One does not read; "
                            "write them between lines of ---"});
        return findings;
    }
    if (number_closes || change_closes || names_close(front)) {
        findings.push_back({Severity::warning, "disclosure/front-matter-in-doubt", 0,
                            "a number, a name, a title or a reason for a change in the front matter speaks of "
                            "confidential matter; put "
                            "what is confidential into part2, or change the words"});
        return findings;
    }
    const bool form_says_yes = std::any_of(form.labels.begin(), form.labels.end(), [](const Labelled& label) {
        return label.meaning == Meaning::part_two_question &&
               read_answer(label.value, label.struck_value) == Answer::yes;
    });
    if (front.part_two == FrontMatter::PartTwo::no && (form_says_yes || parts.has_part_two())) {
        findings.push_back(
            {Severity::warning, "disclosure/front-matter-opens", 0,
             "the front matter says part2: no and the form says that there is a Part 2; correct the one that is "
             "wrong"});
        return findings;
    }
    return findings;
}

} // namespace part_one
