// Labels of a page whose lines ran together when it was copied: "Decision numberPCC 12/2020TitleNurses for the control room".
#pragma once

#include "form/profile.h"

#include <string>
#include <vector>

namespace part_one {

struct GluedLabel {
    const FormLabel* label = nullptr;
    std::size_t begin = 0;  // of the label, in the text
    std::size_t behind = 0; // where its value begins
    std::size_t end = 0;    // and where that ends
};

/// Empty where a line does not begin with such a label, or only with one of one word.
std::vector<GluedLabel> glued_labels(const std::string& text, const Profile& profile);

} // namespace part_one
