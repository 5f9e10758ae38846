// Reads the finished site as a stranger would: every byte of every file, before anything is delivered.
//
// The audits stand in one list (audits.cpp). The leak check alone may open what is confidential, and shares no code
// with the cutting it checks.
#pragma once

#include "audit/audited_site.h"
#include "basics/confidential.h"
#include "basics/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// What an audit has against one file. `sources` are those at fault, where any are.
struct Objection {
    std::string file;
    std::vector<std::string> sources;
    Finding finding;
    bool is_leak = false;
};

class Auditor {
  public:
    /// Which audits there are, with what each looks for: for --help and the README.
    struct Entry {
        std::string_view name;
        std::string_view looks_for;
    };
    static const std::vector<Entry>& list();

    /// `withheld`: everything that is not public today. `sources_of_pages`: see RenderedFile.
    /// Objections are sorted by file, then rule; the site is delivered only where no objection is a leak
    /// and no objection names a source: then, and only then, `site` is filled.
    struct Verdict {
        std::vector<Objection> objections;
        std::optional<AuditedSite> site;
    };
    static Verdict audit(RenderedSite site, const Confidential& withheld, unsigned jobs);
};

} // namespace part_one
