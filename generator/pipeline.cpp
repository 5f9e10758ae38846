// The table of contents of Part One: what happens to a decision form on its way to the public, in this order.
#include "pipeline.h"

#include "audit/audits.h"
#include "objections.h"
#include "opened_site.h"
#include "own_words.h"
#include "publication/select.h"
#include "register/assemble.h"
#include "render/render_site.h"
#include "reports.h"
#include "settings/accessibility.h"
#include "site/kept_addresses.h"
#include "site/ledger_findings.h"
#include "site/plan.h"
#include "site/standing.h"

#include <set>

namespace part_one {

namespace {

/// How to settle each address at which a neutral page stands: on its source, where that is still there.
void tell_unavailable(const SitePlan& plan, const UrlLedger& ledger, Reports& reports, BuiltSite& built) {
    for (const UnavailablePage& page : plan.unavailable) {
        const std::string& address = page.address.text();
        const std::string source = ledger.find(address)->source;
        if (reports.knows(source)) {
            reports.of(source).findings.push_back(not_available(address));
        } else {
            built.site_findings.push_back({std::string(ledger_path), gone_from(address, source)});
        }
    }
}

/// The addresses at which readers find what was elsewhere before: they go into lists that name no source.
template <typename Form>
std::string addresses_of(const Form& form) {
    std::string addresses;
    for (const auto* list : {&form.aliases, &form.old_addresses})
        for (const PublicText& address : *list) addresses += address.get() + "\n";
    return addresses;
}

} // namespace

BuiltSite build_site(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say) {
    OpenedSite site = open_site(input, jobs, say);
    std::vector<Disclosed> disclosed = std::move(site.disclosed);
    const std::optional<Date> last_day = site.ledger.last_day();
    if (input.day_from == DayFrom::clock) site.ledger = site.ledger.believed_on(as_of);
    BuiltSite built = build_opened(site, std::move(disclosed), site.ledger, as_of, input.recording, jobs, say);
    built.day_from = input.day_from;
    if (site.ledger.last_day() != last_day)
        built.site_findings.push_back({std::string(ledger_path), ahead_of_the_clock(*last_day)});
    return built;
}

BuiltSite build_opened(const OpenedSite& site, std::vector<Disclosed> disclosed, const UrlLedger& ledger, Date as_of,
                       Recording recording, unsigned jobs, const std::function<void(std::string_view)>& say) {
    const Settings& settings = site.settings;
    BuiltSite built;
    built.as_of = as_of;
    built.site_findings = settings.findings;
    if (settings.site.accessibility)
        for (Finding& finding : accessibility_due(*settings.site.accessibility, as_of))
            built.site_findings.push_back({std::string(accessibility_path), std::move(finding)});
    const std::string own_words = settings.words + words_of_an_empty_site(settings, site.theme, as_of);

    // What was public before keeps its address, whatever becomes of its source.
    const KeptSlugs kept = kept_slugs(ledger);
    const bool is_earlier = ledger.last_day() && as_of < *ledger.last_day();
    const bool is_recording = recording == Recording::on && !is_earlier;
    for (const Finding& finding : ledger.findings()) built.site_findings.push_back({std::string(ledger_path), finding});
    if (is_earlier) built.site_findings.push_back({std::string(ledger_path), earlier_than_ledger(ledger, as_of)});

    // Beyond this point there is nothing that is not public on the as-of date, and no Markdown.
    say("deciding what is public");
    Selected selected =
        Release::attach(Release::select(std::move(disclosed), settings.offices, settings.calendar, as_of), site.beside,
                        site.read, jobs);
    Confidential& withheld = selected.withheld;
    Reports reports(std::move(selected.selection.outcomes));
    std::vector<PublicForm> forms = std::move(selected.selection.forms);

    for (int round = 1;; ++round) {
        say("gathering the register");
        Assembled assembled = assemble(std::move(forms), selected.selection.tombstones, settings.organisations,
                                       settings.site.title, kept);
        for (Refused& refused : assembled.refused) {
            withheld.add(refused.form.source, Release::words_of(refused.form));
            reports.fail(refused.form.source, refused.finding);
        }
        for (auto& [source, finding] : assembled.remarks) reports.of(source).findings.push_back(finding);

        std::set<std::string> taken_down;
        for (const std::size_t at : taken_down_since(assembled.reg, ledger, as_of))
            taken_down.insert(assembled.reg.records[at].form.source);
        if (!taken_down.empty()) {
            for (const std::string& source : taken_down) reports.withhold(source, taken_down_since_then(as_of));
            forms = forms_without(assembled.reg, taken_down, withheld);
            continue;
        }
        std::vector<Standing> standing;
        if (is_recording || !ledger.is_empty()) standing = what_stands(assembled.reg, settings.site, jobs);
        tell_days(assembled.reg, is_recording ? ledger.with(ledger.news(standing, as_of)) : ledger, as_of);
        tell_promises(assembled.reg, settings.calendar, as_of);

        // Beyond this point no address is invented.
        say("planning the site");
        SitePlan first = plan_site(assembled.reg, settings.site, settings.pages, as_of);
        const auto about_addresses = keep_addresses(assembled.reg, ledger, standing, first);
        const auto plans = in_every_language(std::move(first), assembled.reg, settings.site, settings.pages);
        const SitePlan& plan = plans.front();

        // Beyond this point no byte is changed.
        say("writing pages");
        RenderedSite rendered = render_site(plans, assembled.reg, settings.site, site.theme, jobs);

        say("searching every page for what is withheld");
        AuditBasis basis;
        for (const Record& record : assembled.reg.records)
            basis.remainders.push_back({record.form.source, Release::words_of(record.form), addresses_of(record.form)});
        for (const Tombstone& tombstone : assembled.reg.tombstones)
            basis.remainders.push_back({tombstone.form.source,
                                        tombstone.form.number.get() + "\n" + tombstone.form.reason.get(),
                                        addresses_of(tombstone.form)});
        basis.own_words = own_words + worked_out_of(assembled.reg, plan, ledger);
        basis.base_address = settings.site.base_address.get();
        basis.blame = blame_in(round);
        Auditor::Verdict verdict = Auditor::audit(std::move(rendered), withheld, basis, jobs);

        // What does not pass stays behind, and the site is planned again without it.
        if (auto again = forms_to_try_again(verdict, round, plan, assembled.reg, selected.selection.tombstones,
                                            withheld, reports)) {
            forms = std::move(*again);
            continue;
        }
        for (const Objection& objection : verdict.objections) {
            built.site_findings.push_back({objection.file, objection.finding});
            if (!verdict.site) built.refused_files.push_back(objection.file + " (" + objection.finding.rule + ")");
        }
        for (std::size_t at = 0; at < plan.records.size(); ++at)
            reports.of(assembled.reg.records[at].form.source).url = plan.records[at].address.text();
        for (const TombstonePage& page : plan.tombstones)
            reports.of(assembled.reg.tombstones[page.tombstone].form.source).url = page.address.text();
        for (const auto& [source, finding] : about_addresses) reports.of(source).findings.push_back(finding);
        tell_unavailable(plan, ledger, reports, built);
        for (const Record& record : assembled.reg.records) {
            reports.tell_promise(record.form);
            reports.of(record.form.source).changed = record.form.updated;
        }
        reports.tell_overdue(as_of);
        if (is_recording) built.standing = std::move(standing);
        built.is_to_be_recorded = is_recording;
        built.site = std::move(verdict.site);
        built.sources = reports.take();
        return built;
    }
}

} // namespace part_one
