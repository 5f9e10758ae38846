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

/// What disclosure left public of one source that is published today, as plain text.
struct PublicRemainder {
    std::string source;
    std::string text;
    std::string addresses = {}; // that it asks for, one a line: at fault for what stands in them, and excused by none
};

/// Who is at fault for a leak in a file of several sources: those it can be traced to, or all of them.
enum class Blame { contributors, everybody };

/// What a finished page may rightly say: the leak check calls withheld words a leak only where they do not stand here.
struct AuditBasis {
    std::vector<PublicRemainder> remainders;
    std::string own_words; // what the site says on its own account, one text a line: strings, templates, assets,
                           // settings, names of offices, pages, organisations of providers.toml, names of fields
    Blame blame = Blame::contributors;
    std::string base_address = {}; // "https://decisions.example.gov.uk/register": links below it must lead somewhere
};

class Auditor {
  public:
    /// Which audits there are, with what each looks for: for --help and the README.
    struct Entry {
        std::string_view name;
        std::string_view looks_for;
    };
    static const std::vector<Entry>& list();

    /// `withheld`: everything that is not public today. The result is the same for any number of jobs.
    /// Objections are sorted by file, then rule; the site is delivered only where no objection is a leak
    /// and no objection names a source: then, and only then, `site` is filled.
    struct Verdict {
        std::vector<Objection> objections;
        std::optional<AuditedSite> site;
    };
    static Verdict audit(RenderedSite site, const Confidential& withheld, const AuditBasis& basis, unsigned jobs);
};

} // namespace part_one
