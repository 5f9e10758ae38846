#include "disclosure/disclose.h"

#include "disclosure/asked_of_this.h"
#include "disclosure/body.h"
#include "disclosure/closed_paper.h"
#include "disclosure/closing.h"
#include "disclosure/draft.h"
#include "disclosure/entry_only.h"
#include "disclosure/languages.h"
#include "disclosure/linked_files.h"
#include "disclosure/owed.h"
#include "disclosure/own_labels.h"
#include "disclosure/part.h"
#include "disclosure/part_two_said.h"
#include "disclosure/protect.h"
#include "disclosure/redaction_order.h"
#include "disclosure/remainder.h"
#include "disclosure/repeated_keys.h"
#include "disclosure/said_otherwise.h"
#include "disclosure/separate_part_two.h"
#include "disclosure/swallowed_fields.h"
#include "disclosure/told_part_two.h"
#include "disclosure/whole_source.h"
#include "form/unwrapped.h"

#include <algorithm>

namespace part_one {

namespace {

void append(Findings& into, const Findings& more) { into.insert(into.end(), more.begin(), more.end()); }

class Discloser {
  public:
    Discloser(FilledForm form, const Profile& profile, const KnownOrganisations& known, const Privacy& privacy)
        : form_(std::move(form)), profile_(profile), known_(known), privacy_(privacy) {}

    Disclosed run() {
        take_over();
        note_named_files();
        // Nobody knows what an unreadable front matter says of the day.
        if (!document().is_readable()) return keep_closed(State::error);
        result_.form.deferral = read_deferral(form_, profile_);
        const std::optional<FilledForm> heard = in_common_words(form_, profile_);
        parts_ = read_parts(heard ? *heard : form_, profile_);
        if (document().front_matter.part_two == FrontMatter::PartTwo::entry_only &&
            document().name_says != NameSays::closed)
            return entry();
        append(findings(), parts_.findings);
        if (const std::optional<Finding> why = separate_part_two(form_, parts_)) {
            findings().push_back(*why);
            result_.form.separate_part_two_of = name_of_its_decision(document().stem);
            return keep_closed();
        }
        const bool is_closed = closes_itself();
        const bool is_held = is_in_doubt() || is_closed;
        if (is_closed) return keep_closed();
        if (is_held) return hold(State::withheld);
        return publishable();
    }

  private:
    Document& document() { return form_.document; }
    Findings& findings() { return result_.form.findings; }
    void finding(Severity severity, std::string rule, int line, std::string message) {
        findings().push_back({severity, std::move(rule), line, std::move(message)});
    }
    /// Are there any?
    bool adds(const Findings& reasons) {
        append(findings(), reasons);
        return !reasons.empty();
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

    /// Does the form say itself that it is not for the public?
    bool closes_itself() {
        bool closes = parts_.is_marked_closed;
        closes = adds(closed_by_marking(form_)) || closes;
        closes = adds(closed_by_its_status(form_)) || closes;
        closes = adds(closed_by_an_answer(form_, parts_)) || closes;
        return adds(closed_as_draft(form_)) || closes;
    }

    /// Is there something in it that an officer has to settle first?
    bool is_in_doubt() {
        const bool hides = adds(closed_by_hidden_text(form_, parts_));
        const bool contradicts = adds(closed_by_front_matter(form_, parts_));
        const bool orders = adds(held_by_redaction_order(form_, parts_));
        const bool says = adds(held_by_other_words(form_, parts_));
        return parts_.is_in_doubt || hides || contradicts || orders || says;
    }

    /// Everything the source holds is confidential, and nothing says that it will ever be public.
    Disclosed keep_closed(State state = State::withheld) {
        Disclosed kept = hold(state);
        kept.form.hold->owed = {};
        return kept;
    }

    /// Everything the source holds is confidential.
    Disclosed hold(State state) {
        const FrontMatter& front = document().front_matter;
        result_.form.hold = Hold{state, owed_by(document(), parts_, profile_, result_.form.kind)};
        result_.closed_files = result_.named_files;
        withhold_whole(document(), result_.withheld);
        withhold_titles(document(), result_.withheld);
        if (front.number) result_.form.facts.number = *front.number; // a withdrawn record's tombstone names it
        return std::move(result_);
    }

    /// The form without what is taken out of it; nothing where an order could not be carried out.
    std::optional<Remainder> take_out() {
        Remainder left = remainder_of(form_, parts_, profile_, privacy_);
        append(findings(), left.findings);
        result_.withheld.add(std::move(left.withheld));
        if (left.is_incomplete) return std::nullopt;
        return left;
    }

    /// Lines of which some word is withheld. Comments and confidential front matter are, whatever becomes of the rest.
    void note_cuts(const Remainder& left) {
        for (const CutLines& cut : left.taken_out) close_files_named_in(cut);
        std::vector<CutLines>& cuts = result_.form.cuts;
        cuts = left.taken_out;
        cuts.insert(cuts.end(), left.changed_lines.begin(), left.changed_lines.end());
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

    void say_of_part_two(const std::vector<Labelled>& labels, SeenOfPartTwo seen) {
        PartTwoSaid said = part_two_said(labels, document().front_matter, seen);
        append(findings(), said.findings);
        result_.form.has_part_two = said.exists;
        result_.form.part_two_ground = std::move(said.ground);
    }

    Disclosed publishable() {
        PartOneForm& form = result_.form;
        const FrontMatter& front = document().front_matter;
        const std::optional<Remainder> left = take_out();
        if (!left) return hold(State::withheld);
        const std::optional<Unwrapped> whole = unwrapped(left->outline, left->lines, profile_);
        const Outline& outline = whole ? whole->outline : left->outline;
        const std::vector<Labelled>& labels = whole ? whole->labels : left->labels;
        form.facts = read_facts(outline, with_likely_labels(outline, profile_, labels), left->front, form.kind, known_);
        // A summary goes into feeds and lists, where no officer is named.
        for (const Officer& officer : left->officers) put_role_for_name(form.facts.summary, officer);
        form.officers = names_that_stay(left->officers, privacy_);
        append(findings(), form.facts.findings);
        // Headings of sections make no form: a page without number, title and date would stand at an address of nothing.
        const bool has_head = std::any_of(labels.begin(), labels.end(), [](const Labelled& label) {
            return label.meaning == Meaning::number || label.meaning == Meaning::title ||
                   label.meaning == Meaning::date || label.meaning == Meaning::decision_date ||
                   label.meaning == Meaning::maker_approval || label.meaning == Meaning::decision ||
                   label.meaning == Meaning::outcome || label.meaning == Meaning::deferral_question ||
                   label.meaning == Meaning::part_two_question;
        });
        const bool is_nameless = !has_head && form.facts.number.empty() && form.facts.title.empty() && !form.facts.date;
        if ((!form.facts.is_recognised || is_nameless) && front.number == std::nullopt && front.title == std::nullopt) {
            finding(Severity::error, "form/nothing-recognised", 0,
                    "nothing of a form was recognised here: no number, title, date or any known label; check that it "
                    "is a decision form, and add its labels to the office's form.md");
            return hold(State::error);
        }
        tell_languages(left->outline, document().front_matter.language, form);
        form.has_redactions = !front.redactions.empty();
        say_of_part_two(labels, parts_.has_part_two() ? SeenOfPartTwo::cut
                                : names_closed_paper(outline, labels) || tells_that_part_two_exists(outline)
                                    ? SeenOfPartTwo::closed_paper
                                    : SeenOfPartTwo::nothing);
        form.attachments = left->front.attachments;
        form.changes = left->front.changes;
        form.replaces = left->front.replaces;
        form.related = left->front.related;
        form.body = compose_body(left->outline, left->labels, profile_);
        form.linked = linked_files(left->outline.blocks);
        append(findings(), keys_that_repeat_part_two(document(), left->taken_out, left->front, left->outline));
        append(findings(), fields_that_go_with_part_two(form_.labels, parts_.cuts));
        note_cuts(*left);
        return std::move(result_);
    }

    /// A wholly confidential decision with a public entry. A form that closes itself gives it none of its words: then
    /// everything shown is what the officer wrote above it (tests/rules/disclosure.md).
    Disclosed entry() {
        PartOneForm& form = result_.form;
        const bool contradicts = adds(closed_by_front_matter(form_, parts_));
        const bool has_status = adds(closed_by_its_status(form_));
        if (adds(closed_as_draft(form_)) || has_status) return keep_closed();
        if (contradicts) return hold(State::withheld);
        // That the form is closed is what the entry says: no finding about it.
        const bool is_closed = parts_.is_in_doubt || parts_.is_marked_closed || parts_.begins_private ||
                               !closed_by_marking(form_).empty() || !closed_by_hidden_text(form_, parts_).empty();
        std::optional<Remainder> left;
        if (!is_closed) {
            left = take_out();
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
        say_of_part_two(left ? left->labels : std::vector<Labelled>{}, SeenOfPartTwo::cut);
        withhold_whole(document(), result_.withheld);
        result_.closed_files = result_.named_files;
        form.cuts = {{1, form.line_count, "disclosure/entry-only"}};
        return std::move(result_);
    }

    FilledForm form_;
    const Profile& profile_;
    const KnownOrganisations& known_;
    const Privacy& privacy_;
    PartReading parts_;
    Disclosed result_;
};

} // namespace

Disclosed disclose(FilledForm form, const Profile& profile, const KnownOrganisations& known, const Privacy& privacy) {
    return Discloser(std::move(form), profile, known, privacy).run();
}

} // namespace part_one
