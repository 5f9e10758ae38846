// What an office says about the accessibility of its website, as the Public Sector Bodies (Websites and Mobile
// Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952, regulation 8) ask for.
//
// Holds only what somebody wrote down: nothing in it is claimed by the program itself.
#pragma once

#include "basics/date.h"
#include "basics/public_text.h"

#include <vector>

namespace part_one {

enum class Compliance { fully, partially, not_compliant };

struct AccessibilityStatement {
    /// A text, and its Welsh one where there is one.
    struct Words {
        PublicText text;
        PublicText text_cy;
    };

    Compliance compliance = Compliance::partially;
    Date prepared;
    Date reviewed;
    Date tested;
    Words tested_by;
    Words tested_how;
    std::vector<Words> able_to;         // what readers can do
    std::vector<Words> non_compliances; // the three lists of what is not accessible
    std::vector<Words> burdens;
    std::vector<Words> out_of_scope;
    std::vector<Words> improvements;
    PublicText phone;
    int answer_within_working_days = 0;
};

} // namespace part_one
