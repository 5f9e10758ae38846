// Which lines of a form are Part 2.
//
// Everything from a label that begins Part 2 to the end of the document is Part 2, unless a label that begins public
// matter ("PART 1 (continued)") comes; never a bare heading, a rule, or a schedule's "Part 1" (DESIGN section 6).
#pragma once

#include "basics/finding.h"
#include "disclosure/part_one_form.h"
#include "form/filled_form.h"

#include <vector>

namespace part_one {

struct PartReading {
    std::vector<CutLines> cuts; // in order, not overlapping
    bool is_in_doubt = false;   // the whole source is to be withheld
    bool is_marked_closed = false;
    Findings findings;
    /// Is confidential matter cut, and not the bare heading of a Part 2 that the form says it does not have?
    bool has_part_two() const;
    bool begins_private = false; // the document begins with Part 2: it is a separate Part 2 by its content
};

/// The lines of sections that the office's profile keeps off the site (meaning "omit"), each from its label to the next
/// heading or label that begins another section.
std::vector<CutLines> read_omitted(const FilledForm& form);

PartReading read_parts(const FilledForm& form, const Profile& profile);

} // namespace part_one
