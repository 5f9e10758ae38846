#include "disclosure/disclose.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/body.h"
#include "disclosure/closed_paper.h"
#include "disclosure/closing.h"
#include "disclosure/draft.h"
#include "disclosure/entry_only.h"
#include "disclosure/ground.h"
#include "disclosure/languages.h"
#include "disclosure/linked_files.h"
#include "disclosure/own_labels.h"
#include "disclosure/part.h"
#include "disclosure/personal_data.h"
#include "disclosure/protect.h"
#include "disclosure/redact.h"
#include "disclosure/repeated.h"
#include "disclosure/withheld_words.h"
#include "form/answer.h"
#include "form/unwrapped.h"

#include <algorithm>

namespace part_one {

namespace {

void append(Findings& into, const Findings& more) { into.insert(into.end(), more.begin(), more.end()); }

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

class Discloser {
  public:
    Discloser(FilledForm form, const Profile& profile, const KnownOrganisations& known, const Privacy& privacy)
        : form_(std::move(form)), profile_(profile), known_(known), privacy_(privacy) {}

    Disclosed run() {
        take_over();
        note_named_files();
        if (!document().is_readable()) return hold(State::error);
        result_.form.deferral = read_deferral(form_, profile_);
        const std::optional<FilledForm> heard = in_common_words(form_, profile_);
        const PartReading parts = read_parts(heard ? *heard : form_, profile_);
        if (document().front_matter.part_two == FrontMatter::PartTwo::entry_only && !document().named_as_part_two)
            return entry(parts);
        append(findings(), parts.findings);
        if (is_separate_part_two(parts)) return hold(State::withheld);
        bool closed = parts.is_in_doubt || parts.is_marked_closed;
        for (const Findings& reasons : {closed_by_marking(form_), closed_by_its_status(form_), closed_as_draft(form_),
                                        closed_by_hidden_text(form_, parts), closed_by_front_matter(form_, parts)}) {
            append(findings(), reasons);
            closed = closed || !reasons.empty();
        }
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
        form.line_count = static_cast<int>(document().lines.size());
        form.findings = document().errors;
        append(form.findings, document().findings);
        const FrontMatter& front = document().front_matter;
        form.is_withdrawn = front.is_withdrawn;
        form.withdrawn_on = front.withdrawn_on;
        form.withdrawn_reason = front.withdrawn_reason;
        if (is_doubtful_reason(form.withdrawn_reason)) {
            form.withdrawn_reason.clear();
            result_.withheld.add(form.source, front.withdrawn_reason);
            finding(Severity::warning, "disclosure/withdrawal-reason-in-doubt", 0,
                    "the reason for withdrawing this record begins like confidential matter, so its page shows none; "
                    "write a reason that anybody may read");
        }
        form.office_said = front.office;
        form.aliases = front.aliases;
        form.old_addresses = front.old_addresses;
        form.language = front.language.value_or("en");
        result_.withheld.add(std::move(document().unseen));
    }

    void note_named_files() {
        for (const FileMention& mention : document().named_files) {
            result_.named_files.insert(mention.file);
            if (mention.where == FileMention::Where::unseen) result_.closed_files.insert(mention.file);
        }
    }

    void close_files_named_in(const CutLines& cut) {
        for (const FileMention& mention : document().named_files)
            if (mention.where == FileMention::Where::body && mention.first_line <= cut.last &&
                mention.last_line >= cut.first)
                result_.closed_files.insert(mention.file);
    }

    /// Everything the source holds is confidential.
    Disclosed hold(State state) {
        result_.form.hold = Hold{state};
        result_.closed_files = result_.named_files;
        result_.form.cuts.clear();
        withhold_all();
        const FrontMatter& front = document().front_matter;
        for (const auto* text : {&front.title, &front.title_cy})
            if (*text) result_.withheld.add(document().path, **text);
        if (front.number) result_.form.facts.number = *front.number; // a withdrawn record's tombstone names it
        return std::move(result_);
    }

    /// Every line, and what the front matter says of the matter itself.
    void withhold_all() {
        const std::string& path = document().path;
        const FrontMatter& front = document().front_matter;
        result_.withheld.add(path, words_of_lines(document(), 1, static_cast<int>(document().lines.size())));
        if (front.summary) result_.withheld.add(path, *front.summary);
        for (const FrontMatter::Change& change : front.changes) result_.withheld.add(path, change.reason);
        for (const auto* names : {&front.providers, &front.funders})
            if (*names)
                for (const std::string& name : **names) result_.withheld.add(path, name);
        for (const FrontMatterAward& award : front.awards) {
            for (const std::string* text : {&award.provider, &award.purpose, &award.funder})
                if (!text->empty()) result_.withheld.add(path, *text);
            if (award.amount) result_.withheld.add(path, format_pounds(*award.amount));
        }
        if (front.funding) result_.withheld.add(path, format_pounds(*front.funding));
    }

    bool is_separate_part_two(const PartReading& parts) {
        const bool is_named_so = document().named_as_part_two;
        if (!is_named_so && !parts.begins_private) return false;
        finding(Severity::note, "disclosure/separate-part-two", 0,
                is_named_so ? "this file is a separate Part 2 by its name, so all of it is withheld"
                            : "this file begins with Part 2, so all of it is withheld; a decision's Part 1 belongs in "
                              "a file of its own");
        result_.form.separate_part_two_of = shared_name(document().stem);
        return true;
    }

    /// The form without its Part 2, omitted sections and redacted words; nothing where an order could not be carried out.
    struct Remainder {
        FrontMatter front;
        Outline outline;
        std::vector<Labelled> labels;
        std::vector<Officer> officers;
    };

    void blank(std::vector<std::string>& lines, const std::vector<CutLines>& cuts) {
        for (const CutLines& cut : cuts) {
            result_.withheld.add(result_.form.source, words_of_lines(document(), cut.first, cut.last));
            for (int line = cut.first; line <= cut.last; ++line) lines[static_cast<std::size_t>(line) - 1].clear();
            result_.form.cuts.push_back(cut);
            close_files_named_in(cut);
        }
    }

    std::optional<Remainder> remainder_of(const PartReading& parts) {
        const FrontMatter& front = document().front_matter;
        std::vector<std::string> lines = document().lines;
        blank(lines, parts.cuts);
        const std::vector<CutLines> omitted = read_omitted(form_);
        blank(lines, omitted);
        bool changed = !parts.cuts.empty() || !omitted.empty();
        FrontMatter shown = front;
        const std::vector<std::string> unredacted = front.redactions.empty() ? std::vector<std::string>{} : lines;
        for (const FrontMatter::Redaction& redaction : front.redactions) {
            int found = redact_lines(lines, redaction);
            for (auto* text : {&shown.title, &shown.summary, &shown.decision_maker})
                if (*text) found += redact_in(**text, redaction);
            for (FrontMatter::Change& change : shown.changes) found += redact_in(change.reason, redaction);
            if (shown.providers)
                for (std::string& name : *shown.providers) found += redact_in(name, redaction);
            if (found == 0) {
                finding(Severity::warning, "disclosure/redaction-not-found", 0,
                        "a text that redact in the front matter orders to be redacted does not stand in the form; "
                        "check its spelling, or remove the entry");
                return std::nullopt;
            }
            changed = true;
        }
        note_changed_lines(unredacted, lines, "disclosure/redaction");
        Remainder left;
        left.outline = changed ? make_outline(lines) : document().outline;
        left.labels = changed ? recognise_labels(left.outline, profile_) : std::move(form_.labels);
        if (holds_redacted_text(left.outline, lines, shown)) return std::nullopt;
        if (repeats_part_two(shown, left.outline)) {
            finding(Severity::warning, "disclosure/part-two-repeated", 0,
                    "words that the front matter's part2 keeps back stand once more in the form or in another key of "
                    "the front matter; take them out of one of the two");
            return std::nullopt;
        }
        left.front = std::move(shown);
        if (!protect_people(lines, left)) return std::nullopt;
        return left;
    }

    /// What the office asks for in office.toml. False: a copy was left that could not be replaced.
    bool protect_people(std::vector<std::string>& lines, Remainder& left) {
        append(findings(), personal_data_findings(lines, privacy_));
        left.officers = read_officers(left.outline, left.labels, document().front_matter.decision_maker.value_or(""));
        const bool masks = privacy_.personal_data == Privacy::PersonalData::masked;
        const bool hides_names = privacy_.officer_names == Privacy::OfficerNames::roles;
        if (!masks && !hides_names) return true;
        const std::vector<std::string> before = lines;
        bool is_complete = true;
        const auto take = [&](Protection done) {
            append(findings(), done.findings);
            is_complete = is_complete && done.findings.empty();
            for (std::string& words : done.taken) result_.withheld.add(result_.form.source, std::move(words));
        };
        if (masks) {
            take(mask_personal_data(lines, left.front, privacy_));
            note_changed_lines(before, lines, "disclosure/personal-data");
        }
        const std::vector<std::string> masked = lines;
        if (hides_names) {
            take(put_roles_for_names(lines, left.front, left.officers));
            note_changed_lines(masked, lines, "disclosure/officer-name");
        }
        if (lines != before) {
            left.outline = make_outline(lines);
            left.labels = recognise_labels(left.outline, profile_);
        }
        if (masks) take({{}, personal_data_left(left.outline, privacy_)});
        return is_complete;
    }

    void note_changed_lines(const std::vector<std::string>& before, const std::vector<std::string>& after,
                            const char* rule) {
        for (std::size_t at = 0; at < before.size(); ++at)
            if (before[at] != after[at])
                result_.form.cuts.push_back({static_cast<int>(at) + 1, static_cast<int>(at) + 1, rule});
    }

    /// Comments and confidential front matter are withheld whatever becomes of the rest.
    void note_unseen_lines() {
        std::vector<CutLines>& cuts = result_.form.cuts;
        const FrontMatter& front = document().front_matter;
        if (front.part_two_first > 0)
            cuts.push_back({front.part_two_first, front.part_two_last, "disclosure/front-matter-part-two"});
        const std::vector<CutLines> parts = cuts;
        for (const Comment& comment : document().comments) {
            const int breaks = static_cast<int>(std::count(comment.text.begin(), comment.text.end(), '\n'));
            if (!is_cut(parts, comment.line))
                cuts.push_back({comment.line, comment.line + breaks, "disclosure/comment"});
        }
        std::stable_sort(cuts.begin(), cuts.end(),
                         [](const CutLines& a, const CutLines& b) { return a.first < b.first; });
    }

    Disclosed publishable(const PartReading& parts) {
        PartOneForm& form = result_.form;
        const FrontMatter& front = document().front_matter;
        const std::optional<Remainder> left = remainder_of(parts);
        if (!left) return hold(State::withheld);
        const std::optional<Unwrapped> whole = unwrapped(left->outline, document().lines, profile_);
        const Outline& outline = whole ? whole->outline : left->outline;
        const std::vector<Labelled>& labels = whole ? whole->labels : left->labels;
        form.facts = read_facts(outline, with_likely_labels(outline, profile_, labels), left->front, form.kind, known_);
        // A summary goes into feeds and lists, where no officer is named.
        for (const Officer& officer : left->officers) put_role_for_name(form.facts.summary, officer);
        form.officers = names_that_stay(left->officers, privacy_);
        append(findings(), form.facts.findings);
        if (!form.facts.is_recognised && front.number == std::nullopt && front.title == std::nullopt) {
            finding(Severity::error, "form/nothing-recognised", 0,
                    "nothing of a form was recognised here: no number, title, date or any known label; check that it "
                    "is a decision form, and add its labels to the office's form.md");
            return hold(State::error);
        }
        tell_languages(left->outline, document().front_matter.language, form);
        say_whether_part_two_exists(labels, parts.has_part_two() || !front.redactions.empty(),
                                    names_closed_paper(outline, labels));
        form.attachments = left->front.attachments;
        form.changes = left->front.changes;
        form.replaces = left->front.replaces;
        form.related = left->front.related;
        form.body = compose_body(left->outline, left->labels, profile_);
        form.linked = linked_files(left->outline.blocks);
        note_unseen_lines();
        return std::move(result_);
    }

    /// A wholly confidential decision with a public entry. A form that closes itself gives it none of its words: then
    /// everything shown is what the officer wrote above it (tests/rules/disclosure.md).
    Disclosed entry(const PartReading& parts) {
        PartOneForm& form = result_.form;
        const std::size_t said_before = findings().size();
        append(findings(), closed_by_front_matter(form_, parts));
        append(findings(), closed_by_its_status(form_));
        append(findings(), closed_as_draft(form_));
        if (findings().size() > said_before) return hold(State::withheld);
        // That the form is closed is what the entry says: no finding about it.
        const bool is_closed = parts.is_in_doubt || parts.is_marked_closed || parts.begins_private ||
                               !closed_by_marking(form_).empty() || !closed_by_hidden_text(form_, parts).empty();
        std::optional<Remainder> left;
        if (!is_closed) {
            left = remainder_of(parts);
            if (!left) return hold(State::withheld);
        }
        form.facts = read_entry(left ? left->labels : std::vector<Labelled>{},
                                left ? left->front : document().front_matter, form.kind);
        append(findings(), form.facts.findings);
        const bool is_addressable =
            form.kind == Kind::decision ? !form.facts.number.empty() : form.facts.date.has_value();
        if (!is_addressable || form.facts.title.empty()) {
            finding(Severity::warning, "disclosure/entry-only-incomplete", 0,
                    "part2: entry-only shows number, title and date, and not all of them stand in the front matter or "
                    "behind a label of the form's public part; write them in the front matter");
            return hold(State::withheld);
        }
        say_whether_part_two_exists(left ? left->labels : std::vector<Labelled>{}, true);
        withhold_all();
        result_.closed_files = result_.named_files;
        form.cuts = {{1, form.line_count, "disclosure/entry-only"}};
        return std::move(result_);
    }

    /// Another copy, written so that it was not found: behind a reference, markup, or in another key.
    bool holds_redacted_text(const Outline& remainder, const std::vector<std::string>& lines,
                             const FrontMatter& shown) {
        for (const FrontMatter::Redaction& redaction : document().front_matter.redactions) {
            if (!stands_once_more(redaction, remainder, lines, shown)) continue;
            finding(
                Severity::warning, "disclosure/redaction-left", 0,
                "a text that is to be redacted stands once more in the form or the front matter, written in another "
                "way; find that copy and redact it too");
            return true;
        }
        return false;
    }

    void say_whether_part_two_exists(const std::vector<Labelled>& labels, bool was_cut, bool names_closed = false) {
        PartOneForm& form = result_.form;
        const FrontMatter& front = document().front_matter;
        form.has_part_two = was_cut || front.part_two == FrontMatter::PartTwo::yes;
        bool says_why = false, is_asked = false;
        for (const Labelled& label : labels) {
            if (label.meaning == Meaning::part_two_question) {
                is_asked = true;
                const Answer answer = read_answer(label.value, label.struck_value);
                if (answer == Answer::yes) form.has_part_two = true;
                if (answer == Answer::unclear)
                    finding(Severity::warning, "disclosure/part-two-unclear", label.line,
                            "it is not clear whether the form has a Part 2; delete the answer that does not apply");
                if (answer == Answer::no && was_cut)
                    finding(Severity::warning, "disclosure/part-two-denied", label.line,
                            "the form says that there is no Part 2 and yet holds one; it was cut, correct the answer");
            }
            if (label.meaning == Meaning::part_two_reason && is_reason(label)) {
                form.part_two_ground = squeezed(label.value);
                says_why = true;
            }
        }
        // A form that does not ask whether there is a Part 2 and says why something is restricted has one.
        if ((says_why || names_closed) && !is_asked) form.has_part_two = true;
        form.part_two_ground = form.has_part_two ? front.part_two_reason.value_or(form.part_two_ground) : "";
    }

    FilledForm form_;
    const Profile& profile_;
    const KnownOrganisations& known_;
    const Privacy& privacy_;
    Disclosed result_;
};

} // namespace

Disclosed disclose(FilledForm form, const Profile& profile, const KnownOrganisations& known, const Privacy& privacy) {
    return Discloser(std::move(form), profile, known, privacy).run();
}

} // namespace part_one
