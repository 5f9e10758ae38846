// The pages an office writes itself: content/pages/*.md, each with a title in its front matter; about.cy.md in Welsh.
#pragma once

#include "settings/settings.h"

namespace part_one {

/// Adds the pages to `settings`, sorted by file name; what cannot be read is a finding and left out.
void read_pages(const std::vector<InputFile>& files, Settings& settings);

} // namespace part_one
