// What may be public today. Everything that leaves here may be seen by everybody; everything else stays Confidential.
//
// Knows deferrals and working days; does not know today's date, which arrives as `as_of`.
#pragma once

#include "basics/confidential.h"
#include "basics/state.h"
#include "disclosure/part_one_form.h"
#include "disclosure/privacy.h"
#include "publication/calendar.h"
#include "publication/public_form.h"
#include "source/files_beside.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace part_one {

/// An office as its office.toml describes it.
struct OfficeSettings {
    std::string slug = {}; // the name of its folder
    std::string name = {};
    std::string body = {};
    std::string role = {};
    std::string area = {};
    std::string email = {};
    std::string website = {};
    std::string name_cy = {};
    std::string body_cy = {};
    std::string role_cy = {};
    std::string area_cy = {};
    std::optional<int> publish_within_working_days = {};
    Privacy privacy = {};
};

/// What became of one source, for the office's report. Holds nothing of the source's text.
struct SourceOutcome {
    std::string source;
    State state = State::error;
    std::optional<Date> publish_by;
    std::optional<Date> bound_by; // the day that counts, a deferral considered
    std::optional<Date> deferred_until;
    std::optional<Date> opens_on; // of a form that is held for a while without a deferral: the day on which that ends
    Findings findings;
    std::vector<CutLines> withheld; // its lines that stay off the site
    int line_count = 0;
    bool has_part_two = false; // of a published form, as its page says it
    bool has_redactions = false;
};

struct Selection {
    std::vector<PublicForm> forms;
    std::vector<PublicTombstone> tombstones;
    std::vector<SourceOutcome> outcomes; // one for each source, in their order
};

/// The files that a published form names in its front matter, then those that its public links name.
struct NamedAttachments {
    std::vector<FrontMatter::Attachment> in_front_matter;
    std::vector<FrontMatter::Attachment> linked;
};

/// `disclosed` in the order of the sources; what is not public today is added to `withheld`.
struct Selected {
    Selection selection;
    Confidential withheld;
    std::vector<NamedAttachments> named = {}; // of each form of the selection, in their order
    std::set<std::string> closed_files = {};  // paths of files that somebody names where nobody may read
};

/// The only maker of public text out of forms and settings.
class Release {
  public:
    static Selected select(std::vector<Disclosed> disclosed, const std::map<std::string, OfficeSettings>& offices,
                           const Calendar& calendar, Date as_of);

    /// Reads and cleans the files that may be published, gives them to their forms, and settles what the links of the
    /// bodies lead to; what stays behind is said in the outcomes. The rules: publication/attach.
    static Selected attach(Selected selected, const FilesBeside& beside, const FileReader& read, unsigned jobs);

    /// Settings and pages of the site are written for the public.
    static PublicText of_settings(const std::string& text) { return PublicText(text); }
    static Public<Body> of_page(Body body) { return Public<Body>(std::move(body)); }
    /// The words of a public form, for the leak check: what may stand on its pages.
    static std::string words_of(const PublicForm& form);
};

} // namespace part_one
