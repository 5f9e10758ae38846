#include "commands/check.h"

#include "adapters/disk.h"
#include "commands/places.h"
#include "commands/report.h"
#include "commands/site_folder.h"

#include <iostream>

namespace part_one {

ExitCode run_check(const Options& options) {
    const SiteFolder folder = find_site(options.site);
    check_office_file("--report", options.report, folder, folder.root / "public");
    const BuiltSite built = build_to_ask(read_site(folder, options), options);
    if (!options.report.empty()) write_file_whole(options.report, report_json(built));
    if (options.wants_json) {
        std::cout << report_json(built);
    } else {
        std::cout << findings_text(built, Remarks::everything) << "\non " << format_iso_date(built.as_of) << ": "
                  << summary_line(built) << "; nothing was written\n";
    }
    if (!built.site) return ExitCode::refused;
    return has_errors(built) ? ExitCode::source_in_error : ExitCode::done;
}

} // namespace part_one
