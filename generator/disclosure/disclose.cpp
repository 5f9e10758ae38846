#include "disclosure/disclose.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/body.h"
#include "disclosure/part.h"
#include "disclosure/redact.h"
#include "disclosure/wording.h"
#include "form/answer.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

void append(Findings& into, const Findings& more) { into.insert(into.end(), more.begin(), more.end()); }

bool is_cut(const std::vector<CutLines>& cuts, int line) {
    return std::any_of(cuts.begin(), cuts.end(),
                       [line](const CutLines& cut) { return cut.first <= line && line <= cut.last; });
}

/// The name a separate Part 2 shares with its decision: its file name without the words that say what it is.
std::string shared_name(const std::string& stem) {
    std::string words;
    const std::string folded = fold(stem);
    for (const FoldedWord& word : folded_words(folded)) words += std::string(word.text) + " ";
    for (std::string_view mark : {"part 2 ", "part2 ", "part ii ", "partii ", "part two ", "parttwo ", "pt2 ", "pt 2 ",
                                  "rhan 2 ", "rhan2 ", "confidential ", "exempt ", "restricted "})
        words = replaced(std::move(words), mark, "");
    return squeezed(words);
}

std::string without_tags(std::string_view line) {
    std::string words;
    bool inside = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool opens = line[at] == '<' && at + 1 < line.size() &&
                           (is_ascii_letter(line[at + 1]) || line[at + 1] == '/') &&
                           line.find('>', at) != std::string_view::npos;
        if (opens) inside = true;
        if (!inside) words += line[at];
        if (inside && line[at] == '>') inside = false;
    }
    return words;
}

/// What lines say, as the leak check should look for it: the visible words; where the tree shows none, the line without tags.
std::string words_of_lines(const Document& document, int first, int last) {
    std::string words;
    std::set<int> shown;
    for (const OutlineLine& line : document.outline.lines) {
        const int begin = line.is_line_exact ? line.line : line.block_first;
        const int end = line.is_line_exact ? line.line : line.block_last;
        if (end < first || begin > last) continue;
        words += line.text() + "\n";
        for (int number = begin; number <= end; ++number) shown.insert(number);
    }
    for (int number = first; number <= last && number <= static_cast<int>(document.lines.size()); ++number)
        if (!shown.contains(number)) words += without_tags(document.lines[static_cast<std::size_t>(number) - 1]) + "\n";
    return words;
}

bool is_yes_or_unclear(Answer answer) { return answer == Answer::yes || answer == Answer::unclear; }

bool speaks_of_confidentiality(const std::string& text) {
    Standing standing;
    standing.part_in_capitals = text.find("PART") != std::string::npos;
    for (std::string_view line : split_lines(text)) {
        standing.is_prominent = is_in_capitals(line);
        const Speech speech = speech_of(fold(line), standing);
        if (speech != Speech::nothing && speech != Speech::begins_public) return true;
    }
    return false;
}

/// Letters and digits alone: in which a redacted text cannot hide behind markup, references or marks.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (char c : fold(decode_references(text)))
        if (is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80) letters += c;
    return letters;
}

class Discloser {
  public:
    Discloser(FilledForm form, const Profile& profile, const KnownOrganisations& known)
        : form_(std::move(form)), profile_(profile), known_(known) {}

    Disclosed run() {
        take_over();
        if (!document().is_readable()) return hold(State::error);
        result_.form.deferral = read_deferral(form_.labels, document().front_matter);
        const PartReading parts = read_parts(form_);
        append(findings(), parts.findings);
        if (is_separate_part_two(parts)) return hold(State::withheld);
        bool closed = parts.is_in_doubt || parts.is_marked_closed;
        closed = is_closed_by_marking() || closed;
        closed = is_not_for_publication() || closed;
        closed = has_hidden_text(parts) || closed;
        closed = is_closed_by_front_matter(parts) || closed;
        if (closed) return hold(State::withheld);
        return publishable(parts);
    }

  private:
    Document& document() { return form_.document; }
    Findings& findings() { return result_.form.findings; }
    void finding(Severity severity, std::string rule, int line, std::string message) {
        findings().push_back({severity, std::move(rule), line, std::move(message)});
    }

    void take_over() {
        PartOneForm& form = result_.form;
        form.source = document().path;
        form.office = document().office;
        form.kind = document().front_matter.kind.value_or(document().kind);
        form.stem = document().stem;
        form.findings = document().errors;
        append(form.findings, document().findings);
        const FrontMatter& front = document().front_matter;
        form.is_withdrawn = front.is_withdrawn;
        form.withdrawn_on = front.withdrawn_on;
        form.withdrawn_reason = front.withdrawn_reason;
        form.office_said = front.office;
        for (const FrontMatter::Change& change : front.changes)
            if (!form.last_changed || *form.last_changed < change.date) form.last_changed = change.date;
        form.language = front.language.value_or("en");
        result_.withheld.add(std::move(document().unseen));
    }

    /// Everything the source holds is confidential.
    Disclosed hold(State state) {
        result_.form.hold = Hold{state};
        result_.withheld.add(document().path, words_of_lines(document(), 1, static_cast<int>(document().lines.size())));
        const FrontMatter& front = document().front_matter;
        for (const auto* text : {&front.title, &front.title_cy, &front.summary})
            if (*text) result_.withheld.add(document().path, **text);
        if (front.number) result_.form.facts.number = *front.number; // a withdrawn record's tombstone names it
        return std::move(result_);
    }

    bool is_separate_part_two(const PartReading& parts) {
        if (document().named_as_part_two) {
            finding(Severity::note, "disclosure/separate-part-two", 0,
                    "this file is a separate Part 2 by its name, so all of it is withheld");
            result_.form.separate_part_two_of = shared_name(document().stem);
            return true;
        }
        if (!parts.begins_private) return false;
        finding(
            Severity::note, "disclosure/separate-part-two", 0,
            "this file begins with Part 2, so all of it is withheld; a decision's Part 1 belongs in a file of its own");
        result_.form.separate_part_two_of = shared_name(document().stem);
        return true;
    }

    bool is_closed_by_marking() {
        bool closed = false;
        const auto judge = [&](const std::string& value, int line) {
            if (is_open_marking(fold(value))) return;
            closed = true;
            finding(Severity::warning, "disclosure/marking", line,
                    "the protective marking is not one under which a form may be published (Official, Not protectively "
                    "marked, Non-confidential); it stays off the site until the marking is changed");
        };
        for (const Labelled& label : form_.labels)
            if (label.meaning == Meaning::marking && !trimmed(label.value).empty()) judge(label.value, label.line);
        if (const auto& marking = document().front_matter.protective_marking) judge(*marking, 0);
        return closed;
    }

    bool is_not_for_publication() {
        bool closed = false;
        for (const Labelled& label : form_.labels) {
            if (label.meaning != Meaning::for_publication) continue;
            const Answer answer = read_answer(label.value, label.struck_value);
            const bool plain = folded_words(fold(label.value)).size() <= 2;
            if ((answer == Answer::yes && plain) || answer == Answer::none) continue;
            closed = true;
            finding(Severity::warning, "disclosure/not-for-publication", label.line,
                    "the form says that it is not for publication, or does not say clearly that it is; answer YES when "
                    "it may go out");
        }
        if (document().front_matter.is_draft) {
            closed = true;
            finding(Severity::note, "disclosure/draft", 0,
                    "the front matter calls this a draft; change status when it is decided");
        }
        return closed;
    }

    bool has_hidden_text(const PartReading& parts) {
        bool hidden = false;
        for (int line : document().hidden_lines) {
            if (is_cut(parts.cuts, line)) continue;
            hidden = true;
            finding(Severity::warning, "disclosure/hidden-text", line,
                    "this line holds markup that hides text or marks a change to it (hidden, display:none, ins, del "
                    "…); remove the markup and what should not be public");
        }
        int number = 0;
        for (const std::string& line : document().lines) {
            ++number;
            const bool change = line.find("{++") != std::string::npos || line.find("{--") != std::string::npos ||
                                line.find("{~~") != std::string::npos || line.find("{>>") != std::string::npos ||
                                line.find("{==") != std::string::npos;
            if (!change || is_cut(parts.cuts, number)) continue;
            hidden = true;
            finding(Severity::warning, "disclosure/tracked-change", number,
                    "this line holds marks of a tracked change; accept or reject the changes and remove the marks");
        }
        return hidden;
    }

    bool is_closed_by_front_matter(const PartReading& parts) {
        const FrontMatter& front = document().front_matter;
        if (front.part_two_is_empty) {
            finding(Severity::warning, "disclosure/part-two-empty", 0,
                    "part2 stands in the front matter without a value; write yes, no or entry-only, or remove the key");
            return true;
        }
        for (const auto* text : {&front.title, &front.title_cy, &front.summary, &front.decision_maker}) {
            if (!*text || speaks_of_confidentiality(**text) == false) continue;
            finding(
                Severity::warning, "disclosure/front-matter-in-doubt", 0,
                "a title or summary in the front matter begins like confidential matter; put what is confidential into "
                "part2, or change the words");
            return true;
        }
        const bool form_says_yes = std::any_of(form_.labels.begin(), form_.labels.end(), [](const Labelled& label) {
            return label.meaning == Meaning::part_two_question &&
                   read_answer(label.value, label.struck_value) == Answer::yes;
        });
        if (front.part_two == FrontMatter::PartTwo::no && (form_says_yes || !parts.cuts.empty())) {
            finding(Severity::warning, "disclosure/front-matter-opens", 0,
                    "the front matter says part2: no and the form says that there is a Part 2; correct the one that is "
                    "wrong");
            return true;
        }
        return false;
    }

    Disclosed publishable(const PartReading& parts) {
        PartOneForm& form = result_.form;
        const FrontMatter& front = document().front_matter;
        std::vector<std::string> lines = document().lines;
        for (const CutLines& cut : parts.cuts) {
            result_.withheld.add(form.source, words_of_lines(document(), cut.first, cut.last));
            for (int line = cut.first; line <= cut.last; ++line) lines[static_cast<std::size_t>(line) - 1].clear();
        }
        form.cuts = parts.cuts;
        const std::vector<CutLines> omitted = read_omitted(form_);
        for (const CutLines& cut : omitted) {
            result_.withheld.add(form.source, words_of_lines(document(), cut.first, cut.last));
            for (int line = cut.first; line <= cut.last; ++line) lines[static_cast<std::size_t>(line) - 1].clear();
            form.cuts.push_back(cut);
        }
        FrontMatter shown = front;
        bool changed = !parts.cuts.empty() || !omitted.empty();
        for (const FrontMatter::Redaction& redaction : front.redactions) {
            int found = redact_lines(lines, redaction);
            for (auto* text : {&shown.title, &shown.summary, &shown.decision_maker})
                if (*text) found += redact_in(**text, redaction);
            if (shown.providers)
                for (std::string& name : *shown.providers) found += redact_in(name, redaction);
            if (found == 0) {
                finding(Severity::warning, "disclosure/redaction-not-found", 0,
                        "a text that redact in the front matter orders to be redacted does not stand in the form; "
                        "check its spelling, or remove the entry");
                return hold(State::withheld);
            }
            changed = true;
        }
        const Outline remainder = changed ? make_outline(lines) : document().outline;
        const std::vector<Labelled> labels = changed ? recognise_labels(remainder, profile_) : std::move(form_.labels);
        if (holds_redacted_text(remainder, lines, shown)) return hold(State::withheld);
        form.facts = read_facts(remainder, labels, shown, form.kind, known_);
        append(findings(), form.facts.findings);
        const bool top_tells = form.facts.date && !form.facts.title.empty();
        if (!form.facts.is_recognised && !top_tells && front.number == std::nullopt && front.title == std::nullopt) {
            finding(Severity::error, "form/nothing-recognised", 0,
                    "nothing of a form was recognised here: no number, title, date or any known label; check that it "
                    "is a decision form, and add its labels to the office's form.md");
            return hold(State::error);
        }
        say_whether_part_two_exists(labels, !parts.cuts.empty() || !front.redactions.empty());
        form.attachments = shown.attachments;
        if (front.part_two == FrontMatter::PartTwo::entry_only) {
            keep_entry_only();
            return std::move(result_);
        }
        form.body = compose_body(remainder, labels, profile_);
        return std::move(result_);
    }

    /// Another copy, written so that it was not found: behind a reference, markup, or in another key.
    bool holds_redacted_text(const Outline& remainder, const std::vector<std::string>& lines,
                             const FrontMatter& shown) {
        for (const FrontMatter::Redaction& redaction : document().front_matter.redactions) {
            const std::string wanted = letters_of(redaction.text);
            if (wanted.empty()) continue;
            std::string all;
            for (const OutlineLine& line : remainder.lines) all += line.text() + " ";
            std::string letters = letters_of(all);
            for (const std::string& line : lines)
                letters += "|" + letters_of(line) + "|" + letters_of(without_tags(line));
            for (const auto* text : {&shown.title, &shown.title_cy, &shown.summary, &shown.decision_maker,
                                     &shown.number, &shown.part_two_reason})
                if (*text) letters += "|" + letters_of(**text);
            for (const auto* names : {&shown.providers, &shown.funders})
                if (*names)
                    for (const std::string& name : **names) letters += "|" + letters_of(name);
            for (const FrontMatterAward& award : shown.awards)
                letters +=
                    "|" + letters_of(award.provider) + "|" + letters_of(award.purpose) + "|" + letters_of(award.funder);
            if (letters.find(wanted) == std::string::npos) continue;
            finding(
                Severity::warning, "disclosure/redaction-left", 0,
                "a text that is to be redacted stands once more in the form or the front matter, written in another "
                "way; find that copy and redact it too");
            return true;
        }
        return false;
    }

    void say_whether_part_two_exists(const std::vector<Labelled>& labels, bool was_cut) {
        PartOneForm& form = result_.form;
        const FrontMatter& front = document().front_matter;
        form.has_part_two = was_cut || front.part_two == FrontMatter::PartTwo::yes ||
                            front.part_two == FrontMatter::PartTwo::entry_only;
        for (const Labelled& label : labels) {
            if (label.meaning == Meaning::part_two_question) {
                const Answer answer = read_answer(label.value, label.struck_value);
                if (answer == Answer::yes) form.has_part_two = true;
                if (answer == Answer::unclear)
                    finding(Severity::warning, "disclosure/part-two-unclear", label.line,
                            "it is not clear whether the form has a Part 2; delete the answer that does not apply");
                if (answer == Answer::no && was_cut)
                    finding(Severity::warning, "disclosure/part-two-denied", label.line,
                            "the form says that there is no Part 2 and yet holds one; it was cut, correct the answer");
            }
            if (label.meaning == Meaning::part_two_reason && !says_nothing(label.value))
                form.part_two_ground = squeezed(label.value);
        }
        if (front.part_two_reason) form.part_two_ground = *front.part_two_reason;
        if (!form.has_part_two) form.part_two_ground.clear();
    }

    /// A wholly confidential decision with a public entry: number, title, date and ground, and nothing else.
    void keep_entry_only() {
        PartOneForm& form = result_.form;
        Facts entry;
        entry.number = form.facts.number;
        entry.title = form.facts.title;
        entry.date = form.facts.date;
        entry.findings = form.facts.findings;
        form.facts = std::move(entry);
        form.attachments.clear();
        result_.withheld.add(form.source, words_of_lines(document(), 1, static_cast<int>(document().lines.size())));
    }

    FilledForm form_;
    const Profile& profile_;
    const KnownOrganisations& known_;
    Disclosed result_;
};

} // namespace

Disclosed disclose(FilledForm form, const Profile& profile, const KnownOrganisations& known) {
    return Discloser(std::move(form), profile, known).run();
}

} // namespace part_one
