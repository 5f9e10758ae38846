// A form of which everything may be seen today. After this stage there is nothing that is not public on the as-of date.
//
// Every text in it is a PublicText, which only Release (publication/select) can make.
#pragma once

#include "basics/date.h"
#include "basics/kind.h"
#include "basics/money.h"
#include "basics/outcome.h"
#include "basics/public_text.h"
#include "basics/section.h"
#include "basics/slug.h"
#include "publication/calendar.h"
#include "publication/timetable.h"

#include <map>
#include <optional>
#include <vector>

namespace part_one {

/// Money that somebody gets, or that somebody is named to receive.
struct PublicAward {
    PublicText provider;
    std::optional<Pence> amount;
    PublicText purpose;
    std::optional<Date> start;
    std::optional<Date> end;
    PublicText extension; // the form's words for an option to extend it
};

/// A paper that the form names and the site does not hold.
struct PublicPaper {
    PublicText name;
};

/// A file beside the form that is published with it; `file` is its name below the decision's address. Links and
/// pictures of the body have that name as their address.
struct PublicAttachment {
    PublicText title;
    PublicText file;
    std::string type; // "pdf", "png": its lower-case ending
    std::string bytes;
    bool is_hard_to_read = false; // for a screen reader: a PDF without tags or without a title
};

/// Why the public text changed, and when.
struct PublicChange {
    Date day;
    PublicText reason;
};

struct PublicOffice {
    Slug slug;
    PublicText name; // "Cumbria"
    PublicText body; // "Office of the Police and Crime Commissioner for Cumbria"
    PublicText role; // "Police and Crime Commissioner"
    PublicText area;
    PublicText email;
    PublicText website;
    // In Welsh; empty where the settings give none.
    PublicText name_cy;
    PublicText body_cy;
    PublicText role_cy;
    PublicText area_cy;
};

struct PublicForm {
    std::string source; // the path, for the report; never shown
    Kind kind = Kind::decision;
    PublicOffice office;
    PublicText number; // as written; empty where the form has none
    PublicText title;
    PublicText summary;               // one or two sentences for indexes and feeds; may be empty
    PublicText language;              // "en", "cy": of most of the form
    bool is_in_two_languages = false; // and passages of it in the other
    PublicText title_cy;              // the title in Welsh beside an English one; may be empty
    std::optional<Date> date;
    std::optional<Outcome> status;
    PublicText decision_maker;
    std::vector<PublicText> officers; // who else the form names in its sign-offs: in no index and no data file
    bool has_part_two = false;
    bool has_redactions = false; // words of its text are replaced
    PublicText part_two_ground;
    std::optional<Pence> value;
    std::vector<Pence> amounts; // each different sum of the public text, in order of first sight
    std::vector<PublicAward> awards;
    std::vector<PublicText> providers; // each once, in order
    std::vector<PublicText> funders;
    std::vector<PublicText> mentions;
    std::vector<PublicText> topics;
    std::optional<Date> published; // the day it first went out, where anybody knows
    std::optional<Date> updated;
    std::vector<PublicChange> changes; // the newest first
    std::vector<PublicText> replaces;  // numbers or file names; only records that are public themselves may be named
    std::vector<PublicText> related;   // likewise
    std::vector<PublicText> aliases;
    std::vector<PublicText> old_addresses;
    std::optional<Outcome> stated;  // the status that the form itself states,
    bool is_superseded = false;     // where another record took over from it
    std::optional<Date> publish_by; // the day that counts, a deferral considered
    bool is_since_known = true; // false: `published` is the day the ledger began, and it may have been public before
    std::optional<Promise> promise;
    std::optional<WorkingDays> taken; // from the decision until it first went out
    Public<Body> body;
    std::vector<PublicPaper> papers;
    std::vector<PublicAttachment> attachments;
    std::vector<std::string> linked_sources; // paths of published forms, which links of the body have as their address
};

/// Does any confidential matter of it exist? What the open data call `part2`.
inline bool withholds_something(const PublicForm& form) { return form.has_part_two || form.has_redactions; }

/// A record that was public and is withdrawn: number, date and reason, nothing else.
struct PublicTombstone {
    std::string source;
    Kind kind = Kind::decision;
    PublicOffice office;
    PublicText number;
    std::optional<Date> decided; // only for the address of a record without a number
    std::optional<Date> withdrawn_on;
    PublicText reason;
    bool was_public = false; // as the ledger knows, or the office says
    std::vector<PublicText> aliases;
    std::vector<PublicText> old_addresses;
};

} // namespace part_one
