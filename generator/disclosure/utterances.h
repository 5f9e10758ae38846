// Everything that a form says of confidentiality, and where: in its outline, in the raw lines behind it, in comments.
#pragma once

#include "disclosure/wording.h"
#include "form/filled_form.h"

#include <cstddef>
#include <vector>

namespace part_one {

struct Utterance {
    int line = 0;     // where it stands
    int cut_from = 0; // the first line to cut if it begins Part 2
    Speech speech = Speech::nothing;
    bool may_open = false;      // at the top level, on a line of its own: it may begin public matter again
    bool is_bare = false;       // nothing but a label, no words of its own behind it
    bool opens_by_name = false; // public matter begins again by the name of Part 1
    int level = 0;              // of a heading
    std::size_t order = 0;      // how many lines of the outline stand before it
};

/// In the order of the lines.
std::vector<Utterance> listen_to(const FilledForm& form);

} // namespace part_one
