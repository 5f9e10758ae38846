#include "commands/build.h"

#include "adapters/disk.h"
#include "basics/failure.h"
#include "commands/ledger.h"
#include "commands/places.h"
#include "commands/progress.h"
#include "commands/report.h"
#include "commands/site_folder.h"
#include "commands/today.h"
#include "delivery/publish.h"

#include <algorithm>
#include <iostream>
#include <string_view>

namespace part_one {

namespace {

void refuse(const BuiltSite& built) {
    std::string files;
    for (const std::string& file : built.refused_files) files += "\n    " + file;
    throw AuditRefusal("the finished pages did not pass the last check, so the site was not delivered; the old site "
                       "still stands, and withdrawals are not yet in effect\n  the check objected to:" +
                       files);
}

/// What the ledger has to say is said with every build: an address that died, or a day gone wrong, may not wait for
/// somebody to ask.
void print_remarks_of_the_ledger(const BuiltSite& built) {
    for (const auto& [file, finding] : built.site_findings)
        if (file == ledger_path && finding.severity == Severity::warning)
            std::cerr << file << (finding.line > 0 ? ", line " + std::to_string(finding.line) : "") << ": "
                      << finding.message << "\n";
    for (const SourceReport& report : built.sources)
        for (const Finding& finding : report.findings)
            if (finding.rule == "site/not-available") std::cerr << report.source << ": " << finding.message << "\n";
}

/// Of what is not said here in full, how much there is: a warning that nobody sees is none.
std::string unsaid_warnings(const BuiltSite& built) {
    const auto is_warning = [](const Finding& finding) { return finding.severity == Severity::warning; };
    std::ptrdiff_t count = 0;
    for (const SourceReport& report : built.sources)
        if (report.state != State::error)
            count += std::count_if(report.findings.begin(), report.findings.end(), is_warning);
    for (const auto& [file, finding] : built.site_findings)
        if (file != ledger_path && is_warning(finding)) ++count;
    if (count == 0) return {};
    return std::to_string(count) + (count == 1 ? " warning" : " warnings") + ": partone check says what to do\n";
}

/// "decisions/northmoor/012-2024/index.html": the page of a record, or what stands in its place.
bool is_record_page(std::string_view path) {
    const bool is_record = path.starts_with("decisions/") || path.starts_with("reports/");
    return is_record && path.ends_with("/index.html") && std::count(path.begin(), path.end(), '/') == 3;
}

/// A record that was once public keeps a page for ever, as long as the ledger knows it. Where the ledger was emptied or
/// lost, the folder of the last build still tells.
void print_records_that_vanish(const Delivery& delivery) {
    constexpr std::size_t most_named = 10;
    std::string named;
    std::size_t count = 0;
    for (const std::string& path : delivery.gone)
        if (is_record_page(path) && ++count <= most_named)
            named += "\n    /" + path.substr(0, path.size() - std::string_view("index.html").size());
    if (count == 0) return;
    std::cerr
        << ledger_path << ": " << count
        << (count == 1 ? " record that stood in public/ has" : " records that stood in public/ have")
        << " no page any more, because this file does not know of " << (count == 1 ? "it" : "them")
        << "; if it was emptied or lost, put it back from a copy and build again, or links to these addresses die:"
        << named << (count > most_named ? "\n    …" : "") << "\n";
}

/// Whoever copies public/ to the server would publish what is deferred until that day, and the ledger would believe it.
void refuse_to_show_the_future(const Options& options, Date as_of, bool is_for_readers) {
    if (is_for_readers && options.as_of && is_to_come(as_of))
        throw UsageFailure("--as-of " + format_iso_date(as_of) +
                           " is a day that has not come, and public/ is what everybody reads; to look ahead, add "
                           "--out FOLDER");
}

} // namespace

ExitCode run_build(const Options& options) {
    const SiteFolder folder = find_site(options.site);
    const auto out = output_of(options, folder);
    check_office_file("--report", options.report, folder, out);
    const Date as_of = options.as_of ? *options.as_of : today();

    const bool is_for_readers = is_own_public(out, folder);
    refuse_to_show_the_future(options, as_of, is_for_readers);
    const bool records = options.records && is_for_readers;

    BuiltSite built;
    std::optional<Delivery> delivery;
    std::string unrecorded; // why
    {
        Progress progress;
        SiteInput input = read_site(folder, options);
        if (records) input.recording = Recording::on;
        built = build_site(input, as_of, options.jobs, [&](std::string_view stage) { progress.say(stage); });
        const bool held_back = options.is_strict && has_errors(built);
        // Before the site changes: a report that cannot be written must not come to light afterwards.
        if (!options.report.empty()) write_file_whole(options.report, report_json(built));
        if (built.site && !held_back) {
            progress.say("delivering");
            delivery = deliver(*built.site, out, 0, [&] {
                if (built.is_to_be_recorded) unrecorded = record(folder, built);
            });
        }
    }
    if (!built.site) refuse(built);

    if (!unrecorded.empty()) std::cerr << unrecorded;
    if (delivery && records) print_records_that_vanish(*delivery);
    if (options.wants_json) {
        std::cout << report_json(built);
    } else {
        std::cerr << findings_text(built, Remarks::errors_only);
        print_remarks_of_the_ledger(built);
        std::cout << summary_line(built) << "\n" << unsaid_warnings(built);
        if (delivery) {
            // What was withdrawn must not wait beside the site unnoticed.
            if (!delivery->left_over.empty())
                std::cerr << "the new site stands, but the copy of the old one beside it could not be cleared: "
                          << delivery->left_over << "; build once more when the disk allows it\n";
            std::cout << delivery->files << " files in " << out.string() << ": " << delivery->written << " written, "
                      << delivery->removed << " removed, the rest unchanged\n";
        } else {
            std::cout << "nothing was changed, because --strict was given and a form has an error\n";
        }
    }
    return has_errors(built) ? ExitCode::source_in_error : ExitCode::done;
}

} // namespace part_one
