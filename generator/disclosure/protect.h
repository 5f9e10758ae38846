// Carries out what an office asks for in office.toml: personal data masked, officers shown by their roles.
#pragma once

#include "basics/finding.h"
#include "disclosure/officer_names.h"
#include "disclosure/privacy.h"
#include "source/front_matter.h"

#include <string>
#include <vector>

namespace part_one {

struct Protection {
    std::vector<std::string> taken; // the words that gave way: to be looked for in the finished site
    Findings findings;              // one for each copy that could not be replaced
};

/// Changes `lines` and what of `front` is shown. Lines keep their number.
Protection mask_personal_data(std::vector<std::string>& lines, FrontMatter& front, const Privacy& privacy);
Protection put_roles_for_names(std::vector<std::string>& lines, FrontMatter& front,
                               const std::vector<Officer>& officers);

/// Officers whose names the public part shows.
std::vector<std::string> names_that_stay(const std::vector<Officer>& officers, const Privacy& privacy);

/// Is something left of them in the words as a reader would see them?
Findings personal_data_left(const Outline& outline, const Privacy& privacy);

} // namespace part_one
