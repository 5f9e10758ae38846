// Gathers a form's facts and lets the front matter add to them or override them.
#include "form/facts.h"

#include "adapters/unicode.h"
#include "basics/local_path.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/award_periods.h"
#include "form/identity.h"
#include "form/money_reading.h"
#include "form/outcome_reading.h"
#include "form/promise.h"
#include "form/second_look.h"
#include "form/sign_off_findings.h"

#include <algorithm>

namespace part_one {

namespace {

void append(Findings& into, Findings more) { into.insert(into.end(), more.begin(), more.end()); }

/// The first paragraph of the summary, at most two sentences: for indexes and feeds.
std::string summary_of(const Outline& outline, const std::vector<Labelled>& labels) {
    for (const Labelled& label : labels) {
        if (label.meaning != Meaning::summary) continue;
        std::string text = label.value;
        const std::size_t from = label.at + 1;
        for (std::size_t at = from; text.empty() && at < outline.lines.size() && at < from + 2; ++at)
            text = outline.lines[at].kept();
        text = squeezed(text);
        std::size_t end = std::string::npos;
        for (std::size_t at = text.find(". "), sentences = 0; at != std::string::npos; at = text.find(". ", at + 1)) {
            if (++sentences == 2 || at > 240) {
                end = at + 1;
                break;
            }
        }
        return text.substr(0, end);
    }
    return {};
}

bool is_local_address(std::string_view address) {
    const std::string lower = lower_ascii(address);
    return (lower.size() > 2 && is_ascii_letter(lower[0]) && lower[1] == ':') || lower.starts_with("\\\\") ||
           lower.starts_with("file:") || lower.find('\\') != std::string::npos ||
           (lower.size() > 4 && is_ascii_letter(lower[0]) && (lower.substr(1, 3) == "%3a"));
}

/// The name in front of a link to somebody's drive: "Joint Procurement Regulations – March 2016".
void read_papers(const Outline& outline, Facts& facts) {
    for (const OutlineLine& line : outline.lines) {
        const bool has_link = std::any_of(line.segments.begin(), line.segments.end(),
                                          [](const Segment& segment) { return is_local_address(segment.link); });
        std::string text = line.kept();
        const std::size_t path = find_local_path(text);
        if (!has_link && path == std::string::npos) continue;
        facts.findings.push_back(
            {Severity::warning, "form/local-path", line.line,
             "this line points to a file on the office's own drive, which no reader can open; its address is left out, "
             "and the paper is listed as not published here (put it beside the form and "
             "name it in attachments to publish it)"});
        std::string name(trimmed(std::string_view(text).substr(0, path)));
        while (!name.empty() && (name.back() == '-' || name.back() == ':' || name.back() == '(' || name.back() == '[' ||
                                 name.back() == '<'))
            name = std::string(trimmed(std::string_view(name).substr(0, name.size() - 1)));
        if (!name.empty() && path != std::string::npos) facts.papers.push_back(name);
        if (path == std::string::npos && !name.empty()) facts.papers.push_back(name);
    }
}

void read_mentions(const Outline& outline, const KnownOrganisations& known, Facts& facts) {
    const auto known_as = [&](const std::string& name) {
        const KnownOrganisation* organisation = known.find(name);
        return organisation ? organisation->name : name;
    };
    NameList funders, listed;
    for (const std::string& name : facts.funders) funders.add(known_as(name));
    for (const std::vector<std::string>* names : {&facts.providers, &facts.mentions})
        for (const std::string& name : *names) listed.add(known_as(name));
    const auto mention = [&](const std::string& name) {
        if (listed.holds(known_as(name))) return;
        listed.add(known_as(name));
        facts.mentions.push_back(name);
    };
    for (const OutlineLine& line : outline.lines)
        for (const KnownOrganisation* organisation : known.named_in(line.folded()))
            if (!funders.holds(organisation->name)) mention(organisation->name);
    for (const Award& award : facts.awards) mention(award.provider);
}

void note_front_matter(const FrontMatter& front, Origins& from) {
    if (front.number) from.number = from_front_matter;
    if (front.title) from.title = from_front_matter;
    if (front.date) from.date = from_front_matter;
    if (front.status) from.outcome = from_front_matter;
    if (front.decision_maker) from.decision_maker = from_front_matter;
    if (front.funding || !front.awards.empty()) from.value = from_front_matter;
    if (front.providers || !front.awards.empty()) from.providers = from_front_matter;
}

void apply_front_matter(const FrontMatter& front, Facts& facts) {
    note_front_matter(front, facts.from);
    if (front.number) facts.number = *front.number;
    if (front.title) facts.title = *front.title;
    if (front.title_cy) facts.title_cy = *front.title_cy;
    if (front.date) facts.date = front.date;
    if (front.status) facts.outcome = front.status;
    if (front.decision_maker) facts.decision_maker = *front.decision_maker;
    if (front.summary) facts.summary = *front.summary;
    if (!front.topics.empty()) facts.topics = front.topics;
    if (front.published) facts.published = front.published;
    if (front.providers) facts.providers = *front.providers;
    if (front.funders) facts.funders = *front.funders;
    if (front.funding) facts.value = front.funding;
    if (!front.awards.empty()) {
        facts.awards.clear();
        if (!front.providers) facts.providers.clear();
        Pence sum;
        bool told = true;
        for (const FrontMatterAward& award : front.awards) {
            facts.awards.push_back({award.provider, award.amount, award.purpose, award.start, award.end, 0, {}});
            if (!front.providers) facts.providers.push_back(award.provider);
            if (!award.funder.empty() &&
                std::find(facts.funders.begin(), facts.funders.end(), award.funder) == facts.funders.end())
                facts.funders.push_back(award.funder);
            if (award.amount && award.basis == FrontMatterAward::Basis::total) {
                sum = sum + *award.amount;
            } else {
                told = false;
            }
        }
        facts.value = told ? std::optional(sum) : std::nullopt;
    }
    if (front.providers && front.awards.empty()) {
        // Awards read from the form stay only for the providers that the officer names.
        NameList named;
        for (const std::string& name : facts.providers) named.add(name);
        std::erase_if(facts.awards, [&](const Award& award) { return !named.holds(award.provider); });
    }
    if (facts.outcome == Outcome::rejected) {
        if (!front.funding) facts.value = Pence{0};
        if (!front.providers) facts.providers.clear();
    }
    const auto add_sum = [&](std::optional<Pence> sum) {
        if (sum && std::find(facts.amounts.begin(), facts.amounts.end(), *sum) == facts.amounts.end())
            facts.amounts.push_back(*sum);
    };
    for (const FrontMatterAward& award : front.awards) add_sum(award.amount);
    add_sum(front.funding);
}

} // namespace

Facts read_facts(const Outline& outline, const std::vector<Labelled>& labels, const FrontMatter& front_matter,
                 Kind kind, const KnownOrganisations& known) {
    Facts facts;
    facts.is_recognised = std::any_of(labels.begin(), labels.end(),
                                      [](const Labelled& label) { return label.meaning != Meaning::harmless; });
    Identity identity = read_identity(outline, labels, kind);
    facts.number = identity.number;
    facts.title = identity.title;
    if (!facts.title.empty() && (identity.date || !facts.number.empty())) facts.is_recognised = true; // its top tells
    facts.title_cy = identity.title_cy;
    facts.date = identity.date;
    facts.from.number = identity.number_from;
    facts.from.title = identity.title_from;
    facts.from.date = identity.date_from;
    append(facts.findings, std::move(identity.findings));

    if (!front_matter.status) {
        OutcomeReading outcome = read_outcome(outline, labels, kind);
        facts.outcome = outcome.outcome;
        if (outcome.outcome) facts.from.outcome = {outcome.line, "from the words of the decision or its sign-off"};
        append(facts.findings, std::move(outcome.findings));
    }
    const auto decided = front_matter.status ? front_matter.status : facts.outcome;
    MoneyReading money = read_money(outline, labels, kind, decided, known);
    facts.value = money.value;
    if (money.value) facts.from.value = money.value_from;
    if (!money.providers.empty())
        facts.from.providers = {money.awards.empty() ? 0 : money.awards.front().line,
                                money.awards.empty() ? "behind a label, or where the decision names them"
                                                     : "from the awards of the decision"};
    facts.amounts = std::move(money.amounts);
    facts.awards = with_periods(std::move(money.awards), outline);
    facts.providers = std::move(money.providers);
    facts.funders = std::move(money.funders);
    if (!front_matter.funding && front_matter.awards.empty()) append(facts.findings, std::move(money.findings));

    for (const Labelled& label : labels) {
        if (label.meaning == Meaning::decision_maker && facts.decision_maker.empty() && !says_nothing(label.value)) {
            facts.decision_maker = squeezed(label.value);
            facts.from.decision_maker = {label.value_line > 0 ? label.value_line : label.line, "behind its label"};
        }
        if (label.meaning == Meaning::press_date || label.meaning == Meaning::published_date) {
            const std::string folded = fold(label.value);
            const auto dates = find_dates(folded);
            if (dates.size() != 1) continue;
            (label.meaning == Meaning::press_date ? facts.press_date : facts.published) = dates[0].date;
        }
    }
    facts.summary = summary_of(outline, labels);
    facts.promised_working_days = promised_working_days(outline);
    apply_front_matter(front_matter, facts);
    read_papers(outline, facts);
    read_mentions(outline, known, facts);
    append(facts.findings, sign_off_findings(outline, labels));
    append(facts.findings, second_look(outline, labels, facts, known));
    if (facts.date && kind == Kind::decision &&
        std::chrono::weekday{std::chrono::sys_days{*facts.date}} == std::chrono::Sunday)
        facts.findings.push_back({Severity::note, "form/decided-on-sunday", 0,
                                  "the decision's date " + format_iso_date(*facts.date) +
                                      " is a Sunday; check that day and month are the right way round"});
    if (!facts.date)
        facts.findings.push_back(
            {Severity::warning, "form/date-missing", 0,
             "no date of decision could be read; write date in the front matter, such as date: 2026-10-14"});
    if (facts.title.empty())
        facts.findings.push_back(
            {Severity::warning, "form/title-missing", 0, "no title could be read; write title in the front matter"});
    if (facts.number.empty() && kind == Kind::decision)
        facts.findings.push_back(
            {Severity::warning, "form/number-missing", 0,
             "no number could be read; write number in the front matter, since the address is made of it"});
    return facts;
}

} // namespace part_one
