#include "publication/select.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"
#include "publication/withheld_lines.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

PublicOffice public_office(const OfficeSettings& office) {
    PublicOffice shown;
    shown.slug = Slug::of(office.slug);
    shown.name = Release::of_settings(office.name);
    shown.body = Release::of_settings(office.body);
    shown.role = Release::of_settings(office.role);
    shown.area = Release::of_settings(office.area);
    shown.email = Release::of_settings(office.email);
    shown.website = Release::of_settings(office.website);
    shown.name_cy = Release::of_settings(office.name_cy);
    shown.body_cy = Release::of_settings(office.body_cy);
    shown.role_cy = Release::of_settings(office.role_cy);
    shown.area_cy = Release::of_settings(office.area_cy);
    return shown;
}

/// As pages write it: "31 March 2019".
std::string day_in_words(Date day) {
    constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
    return std::to_string(static_cast<unsigned>(day.day())) + " " +
           std::string(months[static_cast<unsigned>(day.month()) - 1]) + " " + std::to_string(year_of(day)) + " " +
           format_iso_date(day);
}

std::string folded_name(const std::string& stem) {
    std::string words;
    const std::string folded = fold(stem);
    for (const FoldedWord& word : folded_words(folded)) words += std::string(word.text) + " ";
    return squeezed(words);
}

/// Everything a form could show: what is withheld when it is not shown today.
void withhold(const PartOneForm& form, Confidential& into) {
    const Facts& facts = form.facts;
    for (const std::string* text : {&facts.title, &facts.title_cy, &facts.summary, &facts.number})
        into.add(form.source, *text);
    for (const auto* names : {&facts.providers, &facts.papers})
        for (const std::string& name : *names) into.add(form.source, name);
    if (facts.value) into.add(form.source, format_pounds(*facts.value));
    for (const Section& section : form.body) {
        into.add(form.source, section.heading);
        for (const Block& block : section.blocks) into.add(form.source, visible_text(block));
    }
}

bool office_agrees(const PartOneForm& form, const OfficeSettings& office, const std::optional<std::string>& said) {
    if (!said) return true;
    const Slug named = Slug::of(*said);
    return named == Slug::of(form.office) || named == Slug::of(office.name) || named == Slug::of(office.body);
}

} // namespace

std::string Release::words_of(const PublicForm& form) {
    std::string words;
    const auto add = [&words](const std::string& text) { words += text + "\n"; };
    add(form.number.get());
    add(form.title.get());
    add("title: " + form.title.get()); // as a data file has it
    add(form.title_cy.get());
    add(form.summary.get());
    add(form.decision_maker.get());
    add(form.part_two_ground.get());
    for (const auto* names : {&form.providers, &form.funders, &form.mentions, &form.topics})
        for (const PublicText& name : *names) add(name.get());
    for (const PublicAward& award : form.awards) {
        add(award.provider.get());
        add(award.purpose.get());
        add(award.extension.get());
        for (const auto& day : {award.start, award.end})
            if (day) add(day_in_words(*day));
        if (award.amount) add(format_pounds(*award.amount));
    }
    if (form.value) add(format_pounds(*form.value));
    for (Pence sum : form.amounts) add(format_pounds(sum));
    for (const PublicPaper& paper : form.papers) add(paper.name.get());
    for (const PublicChange& change : form.changes) add(change.reason.get());
    // Not the names of attachments, which were never meant to be read: the leak check reads them as any address.
    for (const PublicAttachment& attachment : form.attachments) add(attachment.title.get());
    for (const Section& section : form.body.get()) {
        add(section.heading);
        for (const Block& block : section.blocks) add(visible_text(block));
    }
    return words;
}

Selected Release::select(std::vector<Disclosed> disclosed, const std::map<std::string, OfficeSettings>& offices,
                         const Calendar& calendar, Date as_of) {
    Selected result;
    const auto all_public = [](const std::vector<std::string>& texts) {
        std::vector<PublicText> shown;
        shown.reserve(texts.size());
        for (const std::string& text : texts) shown.push_back(PublicText(text));
        return shown;
    };
    // Separate Part 2 files make their decision say that a Part 2 exists, and do nothing else.
    std::set<std::pair<std::string, std::string>> separate;
    for (const Disclosed& each : disclosed)
        if (!each.form.separate_part_two_of.empty())
            separate.insert({each.form.office, each.form.separate_part_two_of});

    for (Disclosed& each : disclosed) {
        PartOneForm& form = each.form;
        result.withheld.add(std::move(each.withheld));
        SourceOutcome outcome;
        outcome.source = form.source;
        outcome.findings = form.findings;
        outcome.deferred_until = form.deferral.until;
        outcome.findings.insert(outcome.findings.end(), form.deferral.findings.begin(), form.deferral.findings.end());
        const auto office_found = offices.find(form.office);
        OfficeSettings office = office_found == offices.end()
                                    ? OfficeSettings{form.office, form.office, {}, {}, {}, {}, {}, {}, {}}
                                    : office_found->second;

        const Owed owed = form.hold ? form.hold->owed : Owed{form.facts.date, form.facts.promised_working_days};
        const auto promised = owed.working_days ? owed.working_days : office.publish_within_working_days;
        if (owed.decided && promised) {
            outcome.publish_by = due_date(*owed.decided, WorkingDays{*promised}, calendar);
            if (!calendar.covers(*owed.decided) || !calendar.covers(*outcome.publish_by))
                outcome.findings.push_back(
                    {Severity::note, "publication/calendar-too-short", 0,
                     "the bank holidays of this year are not in content/calendar/bank-holidays.json, so the day of "
                     "publication is counted without them; partone calendar --update fetches those that are known"});
            if (form.facts.press_date && *form.facts.press_date > *outcome.publish_by)
                outcome.findings.push_back({Severity::warning, "publication/press-after-publication", 0,
                                            "the press release is planned for " +
                                                format_iso_date(*form.facts.press_date) + ", after " +
                                                format_iso_date(*outcome.publish_by) +
                                                ", the day by which this form promises to be published; bring the "
                                                "release forward, or defer publication on the form"});
        }
        const DeferralStatement& deferral = form.deferral;
        const bool is_ahead = deferral.published_on && as_of < *deferral.published_on;
        const bool is_before_decision =
            deferral.until && deferral.is_day_of_form && form.facts.date && *deferral.until < *form.facts.date;
        // "Publication date: April 2027"; any day that is named settles it.
        const bool is_month_ahead =
            deferral.month_ends && as_of <= *deferral.month_ends && !deferral.until && !deferral.published_on;
        const bool is_unsettled =
            (deferral.is_asked_for && !deferral.is_settled) || is_before_decision || is_month_ahead;
        if (is_month_ahead)
            outcome.findings.push_back(
                {Severity::warning, "publication/deferral-without-date", deferral.month_line,
                 "the form names a month or a year for its publication and no day; it is held until that is over, "
                 "unless you write the day, or defer_until in the front matter"});
        const bool is_deferred = !is_unsettled && ((deferral.until && as_of < *deferral.until) || is_ahead);
        if (is_before_decision)
            outcome.findings.push_back(
                {Severity::warning, "publication/deferral-before-decision", 0,
                 "the day until which publication is deferred is before the day of the decision; "
                 "correct the one that is wrong, or write defer_until in the front matter"});
        if (is_ahead && (!deferral.until || *deferral.until < *deferral.published_on)) {
            outcome.deferred_until = deferral.published_on;
            outcome.findings.push_back(
                {Severity::note, "publication/published-later", 0,
                 "the day named as that of publication has not come; it is held until that day"});
        }

        // A year that was mistyped must not become a decision of the future. A panel meets after its report is written.
        const bool is_decided_later = form.kind == Kind::decision && form.facts.date && as_of < *form.facts.date;
        if (is_decided_later)
            outcome.findings.push_back({Severity::warning, "publication/decision-to-come", form.facts.from.date.line,
                                        "the day of the decision, " + format_iso_date(*form.facts.date) +
                                            ", has not come yet; correct it, for the form is held until that day"});
        if (is_month_ahead) outcome.opens_on = days_after(*deferral.month_ends, 1);
        if (is_decided_later) outcome.opens_on = std::max(outcome.opens_on, form.facts.date);

        outcome.bound_by = day_that_binds(outcome.publish_by, outcome.deferred_until);

        if (form.hold && form.hold->state == State::error) {
            outcome.state = State::error;
        } else if (form.is_withdrawn && (is_deferred || is_unsettled)) {
            outcome.state = is_deferred ? State::deferred : State::withheld; // was never public: no tombstone
        } else if (form.is_withdrawn) {
            outcome.state = State::withdrawn;
            PublicTombstone tombstone;
            tombstone.source = form.source;
            tombstone.kind = form.kind;
            tombstone.office = public_office(office);
            tombstone.number = PublicText(form.facts.number);
            tombstone.decided = form.facts.date;
            tombstone.withdrawn_on = form.withdrawn_on;
            if (form.withdrawn_on && as_of < *form.withdrawn_on)
                outcome.findings.push_back({Severity::warning, "publication/withdrawal-to-come", 0,
                                            "the day of the withdrawal, " + format_iso_date(*form.withdrawn_on) +
                                                ", has not come yet, and the record is withdrawn all the same; correct "
                                                "the day, for its page shows it"});
            tombstone.reason = PublicText(form.withdrawn_reason);
            tombstone.aliases = all_public(form.aliases);
            tombstone.old_addresses = all_public(form.old_addresses);
            tombstone.was_public = form.facts.published || !form.old_addresses.empty();
            // A separate Part 2 was never a record of its own; its decision has the page.
            const bool was_record = form.separate_part_two_of.empty();
            if (was_record && (!form.facts.number.empty() || form.facts.date))
                result.selection.tombstones.push_back(std::move(tombstone));
            form.facts.number.clear(); // the one thing the tombstone shows
        } else if (form.hold || is_unsettled) {
            outcome.state = State::withheld;
        } else if (is_deferred) {
            outcome.state = State::deferred;
        } else if (is_decided_later) {
            outcome.state = State::withheld;
        } else if (!office_agrees(form, office, form.office_said)) {
            outcome.state = State::error;
            outcome.findings.push_back({Severity::error, "source/office-disagrees", 0,
                                        "the office named in the front matter is not the one whose folder this file "
                                        "lies in; move the file or correct the front matter"});
        } else {
            outcome.state = State::published;
        }
        outcome.withheld = withheld_lines(form, outcome.state, outcome.findings);
        outcome.line_count = form.line_count;
        const bool is_seen = outcome.state == State::published;
        result.closed_files.merge(is_seen ? each.closed_files : each.named_files);
        if (!is_seen) {
            withhold(form, result.withheld);
            result.selection.outcomes.push_back(std::move(outcome));
            continue;
        }

        const Facts& facts = form.facts;
        PublicForm shown;
        shown.source = form.source;
        shown.kind = form.kind;
        shown.office = public_office(office);
        shown.number = PublicText(facts.number);
        shown.title = PublicText(facts.title);
        shown.summary = PublicText(facts.summary);
        shown.language = PublicText(form.language);
        shown.is_in_two_languages = form.is_in_two_languages;
        shown.title_cy = PublicText(facts.title_cy);
        shown.date = facts.date;
        shown.status = facts.outcome;
        shown.decision_maker = PublicText(facts.decision_maker);
        shown.officers = all_public(form.officers);
        shown.has_part_two = form.has_part_two || separate.contains({form.office, folded_name(form.stem)}) ||
                             separate.contains({form.office, folded_name(facts.number)});
        shown.has_redactions = form.has_redactions;
        outcome.has_part_two = shown.has_part_two;
        outcome.has_redactions = shown.has_redactions;
        shown.part_two_ground = PublicText(form.part_two_ground);
        shown.value = facts.value;
        shown.amounts = facts.amounts;
        for (const Award& award : facts.awards)
            shown.awards.push_back({PublicText(award.provider), award.amount, PublicText(award.purpose), award.start,
                                    award.end, PublicText(award.extension)});
        for (const std::string& name : facts.providers) shown.providers.push_back(PublicText(name));
        for (const std::string& name : facts.funders) shown.funders.push_back(PublicText(name));
        for (const std::string& name : facts.mentions) shown.mentions.push_back(PublicText(name));
        for (const std::string& topic : facts.topics) shown.topics.push_back(PublicText(topic));
        for (const std::string& paper : facts.papers) shown.papers.push_back({PublicText(paper)});
        shown.published = facts.published;
        for (const FrontMatter::Change& change : form.changes)
            shown.changes.push_back({change.date, PublicText(change.reason)});
        std::stable_sort(shown.changes.begin(), shown.changes.end(),
                         [](const PublicChange& one, const PublicChange& other) { return other.day < one.day; });
        if (!shown.changes.empty()) shown.updated = shown.changes.front().day;
        shown.replaces = all_public(form.replaces);
        shown.related = all_public(form.related);
        shown.aliases = all_public(form.aliases);
        shown.old_addresses = all_public(form.old_addresses);
        shown.publish_by = outcome.bound_by;
        shown.body = Public<Body>(std::move(form.body));
        result.named.push_back({std::move(form.attachments), std::move(form.linked)});
        result.selection.forms.push_back(std::move(shown));
        result.selection.outcomes.push_back(std::move(outcome));
    }
    return result;
}

} // namespace part_one
