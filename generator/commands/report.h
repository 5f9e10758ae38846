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

bool has_errors(const BuiltSite& built);

} // namespace part_one
