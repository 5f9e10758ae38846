// What a build has to say to the office: a file for machines, lines for people. Never any word of a form.
#pragma once

#include "pipeline.h"

#include <string>

namespace part_one {

/// The JSON of DESIGN section 5, ending in a new line.
std::string report_json(const BuiltSite& built);

/// "7 published, 1 deferred, 2 withheld"
std::string summary_line(const BuiltSite& built);

/// Each source with its state and findings; `with_notes` also for those that are published without any remark.
enum class Remarks { errors_only, everything };
std::string findings_text(const BuiltSite& built, Remarks remarks);

/// The findings as a JSON list, each on a line of its own behind `indent`.
std::string json_findings(const Findings& findings, const std::string& indent);
/// The day in quotes, or null.
std::string json_date(const std::optional<Date>& date);
/// Runs of lines with their number and rule; `null` for a file that could not be read at all.
std::string json_withheld(const std::vector<CutLines>& withheld);

bool has_errors(const BuiltSite& built);

} // namespace part_one
