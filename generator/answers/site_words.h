// The words of the site in its own language, for what the program says in them outside the site.
#pragma once

#include "pipeline.h"
#include "render/wording.h"
#include "site/settings.h"

namespace part_one {

/// A site was built of the same input, so that its theme is known to be there.
Wording words_of_site(const SiteInput& input, const SiteSettings& settings);

} // namespace part_one
