#include "commands/report.h"

#include "adapters/json.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<State, 5> states{State::published, State::deferred, State::withheld, State::withdrawn,
                                      State::error};

std::size_t count(const BuiltSite& built, State state) {
    return static_cast<std::size_t>(
        std::count_if(built.sources.begin(), built.sources.end(),
                      [state](const SourceReport& report) { return report.state == state; }));
}

/// "  warning, line 12: words (rule)"
std::string finding_line(const Finding& finding) {
    std::string line = "    " + std::string(word_of(finding.severity));
    if (finding.line > 0) line += ", line " + std::to_string(finding.line);
    return line + ": " + finding.message + " (" + finding.rule + ")\n";
}

} // namespace

std::string json_date(const std::optional<Date>& date) { return date ? json_string(format_iso_date(*date)) : "null"; }

std::string json_findings(const Findings& findings, const std::string& indent) {
    std::string out = "[";
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        out += at == 0 ? "\n" : ",\n";
        out += indent + "{\"severity\": " + json_string(word_of(finding.severity)) +
               ", \"rule\": " + json_string(finding.rule) +
               ", \"line\": " + (finding.line > 0 ? std::to_string(finding.line) : "null") +
               ", \"message\": " + json_string(finding.message) + "}";
    }
    return out + "]";
}

std::string json_withheld(const std::vector<CutLines>& withheld) {
    std::string out = "[";
    for (const CutLines& run : withheld) {
        out += &run == &withheld.front() ? "" : ", ";
        if (run.first > 0) {
            out += "{\"lines\": [" + std::to_string(run.first) + ", " + std::to_string(run.last) +
                   "], \"count\": " + std::to_string(run.last - run.first + 1);
        } else {
            out += "{\"lines\": null, \"count\": null";
        }
        out += ", \"rule\": " + json_string(run.rule) + "}";
    }
    return out + "]";
}

bool has_errors(const BuiltSite& built) { return count(built, State::error) > 0; }

std::string report_json(const BuiltSite& built) {
    std::string out = "{\n  \"as_of\": " + json_string(format_iso_date(built.as_of)) + ",\n  \"summary\": {";
    bool first = true;
    for (State state : states) {
        out += (first ? "" : ", ") + json_string(name_of(state)) + ": " + std::to_string(count(built, state));
        first = false;
    }
    out += "},\n  \"sources\": [";
    for (std::size_t at = 0; at < built.sources.size(); ++at) {
        const SourceReport& report = built.sources[at];
        out += at == 0 ? "\n" : ",\n";
        out += "    {\"source\": " + json_string(report.source) + ", \"state\": " + json_string(name_of(report.state)) +
               ", \"url\": " + (report.url.empty() ? "null" : json_string(report.url)) +
               ", \"publish_by\": " + json_date(report.publish_by) +
               ", \"promise\": " + (report.promise ? json_string(name_of(*report.promise)) : "null") +
               ", \"deferred_until\": " + json_date(report.deferred_until) +
               ",\n     \"withheld\": " + json_withheld(report.withheld) +
               ",\n     \"findings\": " + json_findings(report.findings, "      ") + "}";
    }
    out += "\n  ],\n  \"site\": [";
    for (std::size_t at = 0; at < built.site_findings.size(); ++at) {
        const auto& [file, finding] = built.site_findings[at];
        out += at == 0 ? "\n" : ",\n";
        out += "    {\"file\": " + json_string(file) + ", \"severity\": " + json_string(word_of(finding.severity)) +
               ", \"rule\": " + json_string(finding.rule) + ", \"message\": " + json_string(finding.message) + "}";
    }
    return out + "\n  ]\n}\n";
}

std::string summary_line(const BuiltSite& built) {
    std::string line;
    for (State state : states) {
        const std::size_t number = count(built, state);
        if (number == 0 && state != State::published) continue;
        if (!line.empty()) line += ", ";
        line += std::to_string(number) + " " + (state == State::error ? "with an error (left out)" : name_of(state));
    }
    return line;
}

std::string findings_text(const BuiltSite& built, Remarks remarks) {
    std::string out;
    for (const SourceReport& report : built.sources) {
        if (remarks == Remarks::errors_only && report.state != State::error) continue;
        out += report.source + "\n  " + name_of(report.state);
        if (report.state == State::deferred && report.deferred_until)
            out += " until " + format_iso_date(*report.deferred_until);
        if (!report.url.empty()) out += " at " + report.url;
        if (report.promise && *report.promise != Promise::kept && *report.promise != Promise::broken)
            out += "; to be published by " + format_iso_date(*report.bound_by) + ": " + name_of(*report.promise);
        out += "\n";
        for (const Finding& finding : report.findings) out += finding_line(finding);
    }
    for (const auto& [file, finding] : built.site_findings) {
        if (remarks == Remarks::errors_only && finding.severity != Severity::error) continue;
        out += file + "\n" + finding_line(finding);
    }
    return out;
}

} // namespace part_one
