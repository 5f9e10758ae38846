// The table of contents of Part One: what happens to a decision form on its way to the public, in this order.
#include "pipeline.h"

#include "adapters/threads.h"
#include "audit/audits.h"
#include "basics/failure.h"
#include "disclosure/disclose.h"
#include "form/filled_form.h"
#include "publication/select.h"
#include "publication/withheld_lines.h"
#include "register/assemble.h"
#include "render/render_site.h"
#include "settings/settings.h"
#include "site/kept_addresses.h"
#include "site/ledger_findings.h"
#include "site/plan.h"
#include "site/standing.h"

#include <algorithm>
#include <map>
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

/// What the site says when the register is empty: words of its own, which are no leak wherever they stand.
std::string words_of_an_empty_site(const Settings& settings, const Theme& theme, Date as_of) {
    Register empty;
    empty.title = settings.site.title;
    const SitePlan plan = plan_site(empty, settings.site, settings.pages, as_of);
    std::string words;
    for (const RenderedFile& file : render_site(plan, empty, settings.site, theme, 1).files) words += file.bytes + "\n";
    return words;
}

/// Totals are worked out from public sums: one that happens to equal a withheld sum gives nothing away.
std::string totals_of_plan(const SitePlan& plan) {
    std::string sums;
    for (const ListPage& list : plan.lists) sums += format_pounds(list.totals.decided) + "\n";
    for (const OverviewPage& overview : plan.overviews)
        for (const OverviewGroup& group : overview.groups)
            for (const OverviewRow& row : group.rows)
                if (row.decided) sums += format_pounds(*row.decided) + "\n";
    return sums;
}

/// What each published record gives its providers in all, which may be the sum of several awards.
std::string shares_of(const Register& reg) {
    std::string sums;
    for (const Record& record : reg.records)
        for (const ProviderShare& share : record.providers)
            if (share.amount) sums += format_pounds(*share.amount) + "\n";
    return sums;
}

/// The reports by source, so that later stages can add to what earlier ones said.
class Reports {
  public:
    explicit Reports(std::vector<SourceOutcome> outcomes) {
        for (SourceOutcome& outcome : outcomes)
            reports_[outcome.source] = {outcome.source,
                                        outcome.state,
                                        {},
                                        outcome.publish_by,
                                        outcome.deferred_until,
                                        std::move(outcome.findings),
                                        std::move(outcome.withheld),
                                        outcome.line_count};
    }
    SourceReport& of(const std::string& source) { return reports_[source]; }
    bool is_published(const std::string& source) const {
        const auto found = reports_.find(source);
        return found != reports_.end() && found->second.state == State::published;
    }
    bool knows(const std::string& source) const { return reports_.contains(source); }
    void withhold(const std::string& source, Finding finding) {
        fail(source, std::move(finding));
        reports_[source].state = State::withheld;
    }
    void fail(const std::string& source, Finding finding) {
        SourceReport& report = of(source);
        report.state = State::error;
        report.withheld = all_lines(report.line_count, finding.rule);
        report.findings.push_back(std::move(finding));
    }
    std::vector<SourceReport> take() {
        std::vector<SourceReport> all;
        all.reserve(reports_.size());
        for (auto& [source, report] : reports_) all.push_back(std::move(report));
        return all;
    }

  private:
    std::map<std::string, SourceReport> reports_;
};

/// A round leaves out all sources at fault at once, so a second is rare. Sources that were made to fail one after the
/// other are cut short: from some round on everybody in a file with a leak is at fault, and in the end the site is refused.
constexpr int rounds_of_contributors = 4;
constexpr int most_rounds = 8;

/// The forms come back out of a register that has to be planned again, without the sources at fault.
std::vector<PublicForm> forms_without(Register& reg, const std::set<std::string>& at_fault, Confidential& withheld) {
    std::vector<PublicForm> forms;
    for (Record& record : reg.records) {
        if (at_fault.contains(record.form.source)) {
            withheld.add(record.form.source, Release::words_of(record.form));
        } else {
            forms.push_back(std::move(record.form));
        }
    }
    return forms;
}

/// The published files that the audit objects to, by the source that names them. They alone stay behind.
std::map<std::string, std::set<std::string>> files_at_fault(const SitePlan& plan, const Register& reg,
                                                            const std::vector<Objection>& objections) {
    std::set<std::string_view> refused;
    for (const Objection& objection : objections) refused.insert(objection.file);
    std::map<std::string, std::set<std::string>> files;
    for (std::size_t at = 0; at < plan.records.size(); ++at)
        for (const AttachmentFile& file : plan.records[at].attachments) {
            const PublicForm& form = reg.records[at].form;
            if (refused.contains(file.address.file()))
                files[form.source].insert(form.attachments[file.number].file.get());
        }
    return files;
}

/// All forms once more, without these files.
std::vector<PublicForm> forms_without_files(Register& reg, const std::map<std::string, std::set<std::string>>& files) {
    std::vector<PublicForm> forms;
    for (Record& record : reg.records) {
        PublicForm form = std::move(record.form);
        if (const auto named = files.find(form.source); named != files.end())
            std::erase_if(form.attachments, [&](const PublicAttachment& attachment) {
                return named->second.contains(attachment.file.get());
            });
        forms.push_back(std::move(form));
    }
    return forms;
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

/// A withdrawal takes effect whatever its words are: a tombstone at fault goes without its reason, and where that is not
/// enough without its page. Are there any that changed?
bool silence_tombstones(std::vector<PublicTombstone>& tombstones, const std::vector<Objection>& objections,
                        Reports& reports) {
    std::set<std::string> blamed;
    for (const Objection& objection : objections) blamed.insert(objection.sources.begin(), objection.sources.end());
    bool changed = false;
    for (std::size_t at = 0; at < tombstones.size();) {
        PublicTombstone& tombstone = tombstones[at];
        if (!blamed.contains(tombstone.source)) {
            ++at;
            continue;
        }
        changed = true;
        const bool had_reason = !tombstone.reason.get().empty();
        reports.of(tombstone.source)
            .findings.push_back({Severity::warning, "audit/tombstone-silenced", 0,
                                 had_reason ? "the reason for withdrawing this record holds words that are withheld "
                                              "elsewhere, so its page shows none; write a reason that anybody may read"
                                            : "the page that says that this record is withdrawn would show words that "
                                              "are withheld elsewhere, so there is none; check the number"});
        if (had_reason) {
            tombstone.reason = PublicText();
            ++at;
        } else {
            tombstones.erase(tombstones.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    return changed;
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
        basis.own_words = settings.words + totals_of_plan(plan) + shares_of(assembled.reg);
        for (const auto& [address, history] : ledger.addresses()) basis.own_words += address + "\n";
        basis.base_address = settings.site.base_address.get();
        if (round > rounds_of_contributors) basis.blame = Blame::everybody;
        Auditor::Verdict verdict = Auditor::audit(std::move(rendered), withheld, basis, jobs);

        // A file beside a form that does not pass stays behind alone, before anybody asks about pages.
        if (const auto files = files_at_fault(plan, assembled.reg, verdict.objections); !files.empty()) {
            for (const auto& [source, names] : files)
                reports.of(source).findings.push_back(
                    {Severity::error, "attachment/leak", 0,
                     "a file that this form names holds words that are withheld somewhere, or cannot be searched for "
                     "them, so it is not published; publish a copy that holds the public part alone"});
            forms = forms_without_files(assembled.reg, files);
            continue;
        }

        // A source whose page does not pass becomes an error, and the site is planned again without it.
        std::set<std::string> at_fault;
        for (const Objection& objection : verdict.objections)
            for (const std::string& source : objection.sources)
                if (reports.is_published(source)) at_fault.insert(source);
        const bool silenced = !verdict.site && round < most_rounds &&
                              silence_tombstones(selected.selection.tombstones, verdict.objections, reports);
        if (!verdict.site && (silenced || !at_fault.empty()) && round < most_rounds) {
            for (const Objection& objection : verdict.objections)
                for (const std::string& source : objection.sources)
                    if (at_fault.contains(source))
                        reports.fail(source, {Severity::error, objection.finding.rule, 0, objection.finding.message});
            forms = forms_without(assembled.reg, at_fault, withheld);
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
