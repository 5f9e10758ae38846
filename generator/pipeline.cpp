// The table of contents of Part One: what happens to a decision form on its way to the public, in this order.
#include "pipeline.h"

#include "adapters/threads.h"
#include "audit/audits.h"
#include "basics/failure.h"
#include "disclosure/disclose.h"
#include "form/filled_form.h"
#include "objections.h"
#include "own_words.h"
#include "publication/select.h"
#include "register/assemble.h"
#include "render/render_site.h"
#include "reports.h"
#include "settings/settings.h"
#include "site/kept_addresses.h"
#include "site/ledger_findings.h"
#include "site/plan.h"
#include "site/standing.h"

#include <set>

namespace part_one {

namespace {

Theme theme_of(const SiteInput& input, const Settings& settings, std::string& own_words) {
    const auto files = input.theme(settings.site.theme);
    if (!files)
        throw Failure("content/site.toml asks for the theme \"" + settings.site.theme +
                      "\", and there is no folder of that name in themes/; correct theme, or put the theme there");
    for (const ThemeFile& file : *files) own_words += file.bytes + "\n";
    return load_theme(settings.site.theme, *files);
}

/// Where the files are in memory already.
FileReader reader_of(const std::vector<InputFile>& files) {
    return [&files](const std::string& path) -> std::optional<std::string> {
        for (const InputFile& file : files)
            if (file.path == path && file.kind == InputFile::Kind::file) return file.bytes;
        return std::nullopt;
    };
}

UrlLedger ledger_of(const std::vector<InputFile>& files) {
    for (const InputFile& file : files) {
        if (file.path != ledger_path) continue;
        if (file.kind != InputFile::Kind::file)
            throw Failure(std::string(ledger_path) +
                          " is not a plain file that can be read; put the ledger itself there");
        return UrlLedger::read(file.bytes);
    }
    return {};
}

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

} // namespace

BuiltSite build_site(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say) {
    BuiltSite built;
    built.as_of = as_of;

    say("reading settings");
    Settings settings = read_settings(input.files);
    built.site_findings = settings.findings;
    const Theme theme = theme_of(input, settings, settings.words);

    settings.words += words_of_an_empty_site(settings, theme, as_of);

    // What was public before keeps its address, whatever becomes of its source.
    const UrlLedger ledger = ledger_of(input.files);
    const KeptSlugs kept = kept_slugs(ledger);
    const bool is_earlier = ledger.last_day() && as_of < *ledger.last_day();
    const bool is_recording = input.recording == Recording::on && !is_earlier;
    for (const Finding& finding : ledger.findings()) built.site_findings.push_back({std::string(ledger_path), finding});
    if (is_earlier) built.site_findings.push_back({std::string(ledger_path), earlier_than_ledger(ledger, as_of)});

    // Every source becomes a document, a filled form, a public remainder and what is withheld of it. One source at a
    // time, on every core; beyond this point there is no Markdown, and no Part 2 outside `Confidential`.
    say("reading forms");
    const std::vector<const InputFile*> sources = source_files(input.files);
    const FilesBeside beside(input.files);
    std::vector<Disclosed> disclosed(sources.size());
    for_each_index(sources.size(), jobs, [&](std::size_t at) {
        Document document = read_document(*sources[at], beside);
        const std::string office = document.office;
        const Profile& profile = profile_of(settings, office);
        FilledForm form = recognise(std::move(document), profile);
        disclosed[at] = disclose(std::move(form), profile, settings.organisations, privacy_of(settings, office));
    });

    // Beyond this point there is nothing that is not public on the as-of date, and no Markdown.
    say("deciding what is public");
    Selected selected =
        Release::attach(Release::select(std::move(disclosed), settings.offices, settings.calendar, as_of), beside,
                        input.read ? input.read : reader_of(input.files), jobs);
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
        if (is_recording || !ledger.is_empty()) standing = what_stands(assembled.reg, jobs);
        tell_days(assembled.reg, is_recording ? ledger.with(ledger.news(standing, as_of)) : ledger, as_of);

        // Beyond this point no address is invented.
        say("planning the site");
        SitePlan plan = plan_site(assembled.reg, settings.site, settings.pages, as_of);
        const auto about_addresses = keep_addresses(assembled.reg, ledger, standing, plan);

        // Beyond this point no byte is changed.
        say("writing pages");
        RenderedSite rendered = render_site(plan, assembled.reg, settings.site, theme, jobs);

        say("searching every page for what is withheld");
        AuditBasis basis;
        for (const Record& record : assembled.reg.records)
            basis.remainders.push_back({record.form.source, Release::words_of(record.form)});
        for (const Tombstone& tombstone : assembled.reg.tombstones)
            basis.remainders.push_back(
                {tombstone.form.source, tombstone.form.number.get() + "\n" + tombstone.form.reason.get()});
        basis.own_words = settings.words + worked_out_of(assembled.reg, plan, ledger);
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
        if (is_recording) built.standing = std::move(standing);
        built.is_to_be_recorded = is_recording;
        built.site = std::move(verdict.site);
        built.sources = reports.take();
        return built;
    }
}

} // namespace part_one
