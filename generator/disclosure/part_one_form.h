// The part of a form that may become public one day: Part 1, with nothing of Part 2 in it.
//
// There is no member here that could hold Part 2, a redacted word or a comment; those pass on only as Confidential
// beside the form. After this stage there is no Markdown any more.
#pragma once

#include "basics/confidential.h"
#include "basics/section.h"
#include "basics/state.h"
#include "form/deferral_statement.h"
#include "form/facts.h"
#include "source/front_matter.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace part_one {

/// From what is counted by which day a form that is held back has to be public: for the office alone.
struct Owed {
    std::optional<Date> decided;
    std::optional<int> working_days; // that the form promises
};

/// Why a source is not to be published at all, whatever the day.
struct Hold {
    State state = State::withheld; // withheld or error
    Owed owed;                     // nothing where the form itself is not meant for the public
};

/// Lines that were cut, for the report: never their words.
struct CutLines {
    int first = 0;
    int last = 0;
    std::string rule;
};

struct PartOneForm {
    std::string source;
    std::string office;
    Kind kind = Kind::decision;
    std::string stem;

    std::optional<Hold> hold; // set: nothing below but findings, deferral and withdrawal may be used
    Findings findings;

    Facts facts; // of the public part and the front matter
    Body body;
    std::vector<std::string> officers; // names that the public part says are officers'; in no index and no data file
    bool has_part_two = false;
    bool has_redactions = false; // words are taken out one by one: that makes no Part 2
    std::string part_two_ground;
    std::vector<CutLines> cuts; // of a form that is not on hold, in order; every line of which some word is withheld
    int line_count = 0;         // of the whole file; 0 where it could not be read
    std::string language;       // "en", "cy": of most of the form
    bool is_in_two_languages = false;                 // and passages of it in the other
    std::optional<std::string> office_said;           // the front matter's `office`, to agree with the folder
    std::vector<FrontMatter::Change> changes;         // as the front matter has them
    std::vector<std::string> replaces;                // numbers or file names of records that this one takes over from
    std::vector<std::string> related;                 // likewise, of records that belong to this one
    std::vector<std::string> aliases;                 // its old addresses inside the site
    std::vector<std::string> old_addresses;           // its full addresses before Part One
    std::vector<FrontMatter::Attachment> attachments; // of the front matter
    std::vector<FrontMatter::Attachment> linked;      // by the public remainder's links, with their words

    DeferralStatement deferral;
    bool is_withdrawn = false;
    std::optional<Date> withdrawn_on;
    std::string withdrawn_reason;
    std::string separate_part_two_of; // for a separate Part 2: the file name its decision would have, folded
};

struct Disclosed {
    PartOneForm form;
    Confidential withheld; // Part 2, redactions, comments; of a source on hold, everything
    // Paths of files beside the form. Whoever names a file where nobody may read closes it for all.
    std::set<std::string> named_files;  // wherever in the source
    std::set<std::string> closed_files; // in what is withheld of it
};

} // namespace part_one
