// The form without its Part 2, omitted sections, redacted words and, where the office asks for it, personal data.
#pragma once

#include "basics/confidential.h"
#include "disclosure/officer_names.h"
#include "disclosure/part.h"
#include "disclosure/privacy.h"
#include "form/filled_form.h"

#include <string>
#include <vector>

namespace part_one {

struct Remainder {
    FrontMatter front;              // as it may be shown
    std::vector<std::string> lines; // of the body, with empty ones where lines were taken out
    Outline outline;
    std::vector<Labelled> labels;
    std::vector<Officer> officers;

    std::vector<CutLines> taken_out;     // whole lines
    std::vector<CutLines> changed_lines; // lines of which some words went
    Confidential withheld;               // what went
    Findings findings;
    /// An order could not be carried out, so the form is to be held; the findings say which.
    bool is_incomplete = false;
};

/// The labels of a form that nothing is taken out of are moved on.
Remainder remainder_of(FilledForm& form, const PartReading& parts, const Profile& profile, const Privacy& privacy);

} // namespace part_one
