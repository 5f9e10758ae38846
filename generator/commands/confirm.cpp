#include "commands/confirm.h"

#include "adapters/disk.h"
#include "adapters/json.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "commands/report.h"
#include "commands/site_folder.h"
#include "commands/which_source.h"
#include "source/front_matter_text.h"

#include <algorithm>
#include <iostream>

namespace part_one {

namespace {

ExitCode decline(const SourceReport& report, std::string_view why) {
    std::cerr << "partone: " << report.source << " " << why << "; nothing was written\n";
    for (const Finding& finding : report.findings)
        std::cerr << "  " << word_of(finding.severity)
                  << (finding.line > 0 ? ", line " + std::to_string(finding.line) : std::string()) << ": "
                  << finding.message << " (" << finding.rule << ")\n";
    return ExitCode::source_in_error;
}

/// Why this source is not for confirming today; empty where it is.
std::string_view objection_to(const SourceReport& report, const Options& options) {
    switch (report.state) {
    case State::published: return {};
    case State::deferred:
        return options.wants_print ? "is deferred, and nothing of it is shown before its day: confirm it without "
                                     "--print, or add --as-of and that day"
                                   : std::string_view{};
    case State::withheld:
        return "is withheld, and so is what was read from it; settle what the findings below say, then confirm it";
    case State::withdrawn: return "is withdrawn, and its page shows number, date and reason only";
    case State::error: return "has an error and is left out; mend what the findings below say, then confirm it";
    }
    return {};
}

std::string answer_json(const SourceReport& report, const Confirmation& confirmed, bool written) {
    std::string out = "{\"source\": " + json_string(report.source) + ", \"written\": " + (written ? "true" : "false") +
                      ",\n \"added\": [";
    for (const Confirmation::Field& field : confirmed.added)
        out += std::string(&field == &confirmed.added.front() ? "" : ",") + "\n  {\"key\": " + json_string(field.key) +
               ", \"value\": " + (report.state == State::published ? json_string(field.value) : "null") +
               ", \"line\": " + (field.from.line > 0 ? std::to_string(field.from.line) : "null") + "}";
    return out + "]}\n";
}

std::string answer_text(const SourceReport& report, const Confirmation& confirmed) {
    if (confirmed.added.empty())
        return report.source + ": everything that was read stands above the form already; nothing was written\n";
    std::string out = report.source + ": written above the form; check each line, keep or correct it\n";
    for (const Confirmation::Field& field : confirmed.added) {
        out += "  " + field.key;
        if (report.state == State::published) out += ": " + field.value;
        if (!field.from.how.empty())
            out += std::string(field.value.starts_with("\n") ? "\n   " : "") + " (" +
                   (field.from.line > 0 ? "was line " + std::to_string(field.from.line) + ", " : std::string()) +
                   std::string(field.from.how) + ")";
        out += "\n";
    }
    return out;
}

} // namespace

ExitCode run_confirm(const Options& options) {
    const AskedSource asked = ask_about_source(options);
    const SourceReport& report = *asked.report;
    if (!asked.built.site) {
        decline(report, "stands in a site that the last check refused");
        return ExitCode::refused;
    }
    if (const std::string_view why = objection_to(report, options); !why.empty()) return decline(report, why);
    const Confirmation confirmed = confirm_source(asked.input, report);
    if (!confirmed.refusal.empty()) return decline(report, "was left as it is: " + confirmed.refusal);
    if (options.wants_print) {
        std::cout << front_matter_to_show(confirmed.bytes);
        return ExitCode::done;
    }
    const bool is_new = !confirmed.added.empty();
    if (is_new) {
        const auto file = asked.folder.content / report.source.substr(std::string_view("content/").size());
        const auto read = std::find_if(asked.input.files.begin(), asked.input.files.end(),
                                       [&](const InputFile& one) { return one.path == report.source; });
        if (read_file(file) != read->bytes)
            throw Failure(report.source + " was changed while it was read; nothing was written, confirm it once more");
        write_file_whole(file, confirmed.bytes);
    }
    std::cout << (options.wants_json ? answer_json(report, confirmed, is_new) : answer_text(report, confirmed));
    return ExitCode::done;
}

} // namespace part_one
