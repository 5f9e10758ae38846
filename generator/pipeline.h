// The whole of Part One as one pure function: the files of a site folder in, an audited site out.
#pragma once

#include "audit/audited_site.h"
#include "basics/date.h"
#include "basics/finding.h"
#include "basics/state.h"
#include "disclosure/part_one_form.h"
#include "publication/timetable.h"
#include "render/theme.h"
#include "site/url_ledger.h"
#include "source/read_documents.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Is what this build makes public to be recorded in the ledger? Then its lines count as present already.
enum class Recording { off, on };

/// Everything a build reads, in memory.
struct SiteInput {
    std::vector<InputFile> files; // of content/, with their paths relative to the site folder
    /// The bytes of a file that stands in `files` without them; where nobody sets it, those in `files`.
    FileReader read = {};
    /// The files of the theme of that name; nothing where there is no such theme.
    ThemeReader theme;
    Recording recording = Recording::off;
    DayFrom day_from = DayFrom::request; // of the as-of date
};

/// What became of one source.
struct SourceReport {
    std::string source;
    State state = State::error;
    std::string url; // empty where it has no page
    std::optional<Date> publish_by;
    std::optional<Date> bound_by; // the day that counts, a deferral considered
    std::optional<Promise> promise;
    std::optional<Date> changed; // the day a published text last changed, where it did
    std::optional<Date> deferred_until;
    std::optional<Date> opens_on; // of a form that is held for a while without a deferral: the day on which that ends
    Findings findings;
    std::vector<CutLines> withheld; // lines that stay off the site, each run with its rule
    int line_count = 0;             // of the whole file; 0 where it could not be read
    bool has_part_two = false;      // of a published form, as its page says it
    bool has_redactions = false;
};

struct BuiltSite {
    Date as_of;
    DayFrom day_from = DayFrom::request;
    std::vector<SourceReport> sources;                          // in the order of their paths
    std::vector<std::pair<std::string, Finding>> site_findings; // about settings and finished files
    std::optional<AuditedSite> site;                            // nothing where the audit refused it
    std::vector<Standing> standing;                             // what the ledger is to be told once the site stands,
    bool is_to_be_recorded = false;                             // if this build is one that records
    std::vector<std::string> refused_files;                     // where it did: the files it objected to, with the rule
};

/// A run of lines and what becomes of it.
struct ExplainedLines {
    int first = 0;
    int last = 0;
    std::string heading; // of a section that is public today; empty otherwise
    std::string rule;    // under which it is withheld; empty for what is public, or will be on its day
};

/// A field of the record. `value` is empty where the source is not public today.
struct ExplainedField {
    std::string_view name;
    std::string value;
    Origin from;
};

/// What would be public of one source, and why: for the office, on its own machine. Words of the form stand here only
/// where the build publishes them.
struct Explanation {
    std::vector<ExplainedLines> lines; // from the first line to the last
    std::vector<CutLines> parts;       // lines of which single words are withheld
    std::vector<ExplainedField> fields;
    std::string marking; // empty where the source is not public today
    std::string ground;  // of its Part 2; the same
    int front_matter_lines = 0;
    int marking_line = 0;
    int part_two_question_line = 0;
    int deferral_line = 0;
    bool asks_deferral = false;
    bool has_part_two = false;
    bool has_redactions = false;
};

/// `report` is what a build of the same input says of the source.
Explanation explain_source(const SiteInput& input, const SourceReport& report);

/// What was recognised on one form, as it would stand above it.
struct Confirmation {
    struct Field {
        std::string key;   // of the front matter
        std::string value; // as YAML
        Origin from;
    };
    std::string bytes; // the whole file
    std::vector<Field> added;
    std::string refusal; // why nothing can be added; empty otherwise
};

/// `report` is what a build of the same input says of the source: published, or deferred until a day that is sure. Every
/// value comes from what disclosure left; the form itself and the keys that stand there stay.
Confirmation confirm_source(const SiteInput& input, const SourceReport& report);

/// What the folder of a new office could hold: its settings and the labels of its form.
struct OfficeProposal {
    std::string folder; // below content/offices/
    std::string office_toml;
    std::string form_md;
    int known_labels = 0;
    int open_labels = 0;
    std::vector<int> unsure_lines; // of the form: a label, or words of this one form
};

/// Uses printed labels of the form only, never what was written behind them, and nothing of a Part 2. Throws UsageFailure
/// where the form cannot be read or holds no label.
OfficeProposal propose_office(const SiteInput& input, const std::string& name, const std::string& form);

/// What becomes of a source on a day. Published, withdrawn (its notice appears), or kept back by a fault.
struct ChangeAhead {
    std::string source;
    State state = State::published;
    std::string url; // empty where it has no page
};

struct DayAhead {
    Date day;
    std::vector<ChangeAhead> changes; // in the order of the sources; never empty
};

struct DaysAhead {
    BuiltSite today; // the site on `as_of`
    std::string base_address;
    std::vector<DayAhead> days; // from `as_of` on, in order
};

/// On which days the site will change by itself, and how: as if it were built on each of these days into its own
/// public/. Throws like build_site.
DaysAhead days_ahead(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say);

/// `say` is told the name of each stage as it begins. Throws Failure for settings and themes, for nothing in a form.
BuiltSite build_site(const SiteInput& input, Date as_of, unsigned jobs,
                     const std::function<void(std::string_view)>& say);

} // namespace part_one
