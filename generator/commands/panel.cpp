#include "commands/panel.h"

#include "answers/panel_paper.h"
#include "basics/failure.h"
#include "commands/report.h"
#include "commands/site_folder.h"

#include <iostream>

namespace part_one {

namespace {

PaperFormat format_named(const std::string& name) {
    if (name == "html") return PaperFormat::html;
    return name == "csv" ? PaperFormat::csv : PaperFormat::markdown;
}

} // namespace

ExitCode run_panel(const Options& options) {
    const PanelQuestion question{*options.from, *options.to, options.office};
    if (question.to < question.from)
        throw UsageFailure("--to is before --from; name the first day with --from and the last with --to");
    SiteInput input = read_site(find_site(options.site), options);
    input.recording = Recording::on; // what goes out on this day counts as public already; nothing is written
    const BuiltSite built = build_to_ask(input, options);
    if (!built.site) {
        std::cerr << "partone: the last check refused the site, so there is no list; partone check says why\n";
        return ExitCode::refused;
    }
    const PanelList list = list_for_panel(input, built, question);
    std::cout << paper_for_panel(input, list, question, format_named(options.format));
    if (!list.undated.empty())
        std::cerr << "what states no date stands at the end: whether it belongs into this list is for you to say\n";
    if (!has_errors(built)) return ExitCode::done;
    std::cerr << findings_text(built, Remarks::errors_only)
              << "forms with an error are in no list; mend them and ask again\n";
    return ExitCode::source_in_error;
}

} // namespace part_one
