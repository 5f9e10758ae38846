// The whole of Part One as one pure function: the files of a site folder in, an audited site out.
#pragma once

#include "audit/audited_site.h"
#include "basics/date.h"
#include "basics/finding.h"
#include "basics/state.h"
#include "disclosure/part_one_form.h"
#include "render/theme.h"
#include "source/read_documents.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Everything a build reads, in memory.
struct SiteInput {
    std::vector<InputFile> files; // of content/, with their paths relative to the site folder
    /// The files of the theme of that name; nothing where there is no such theme.
    std::function<std::optional<std::vector<ThemeFile>>(const std::string& name)> theme;
};

/// What became of one source.
struct SourceReport {
    std::string source;
    State state = State::error;
    std::string url; // empty where it has no page
    std::optional<Date> publish_by;
    std::optional<Date> deferred_until;
    Findings findings;
};

struct BuiltSite {
    Date as_of;
    std::vector<SourceReport> sources;                          // in the order of their paths
    std::vector<std::pair<std::string, Finding>> site_findings; // about settings and finished files
    std::optional<AuditedSite> site;                            // nothing where the audit refused it
    std::vector<std::string> refused_files;                     // where it did: the files it objected to, with the rule
};

/// `say` is told the name of each stage as it begins. Throws Failure for settings and themes, for nothing in a form.
BuiltSite build_site(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say);

} // namespace part_one
