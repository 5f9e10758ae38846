// What a build reads before it asks what day it is: settings, theme, ledger, and every form with its Part 2 cut out.
//
// The same for every day, so who builds for several (days_ahead) opens the site once.
#pragma once

#include "disclosure/part_one_form.h"
#include "pipeline.h"
#include "render/theme.h"
#include "settings/settings.h"
#include "site/url_ledger.h"
#include "source/files_beside.h"

#include <vector>

namespace part_one {

struct OpenedSite {
    Settings settings;
    Theme theme;
    UrlLedger ledger;
    FilesBeside beside;
    FileReader read;
    std::vector<Disclosed> disclosed; // one for each source, in the order of their paths
};

/// `input` must outlive it. Throws Failure for settings and themes, for nothing in a form.
OpenedSite open_site(const SiteInput& input, unsigned jobs, const std::function<void(std::string_view)>& say);

/// The rest of a build: `disclosed` are those of `site`, `ledger` is what was public before that day.
BuiltSite build_opened(const OpenedSite& site, std::vector<Disclosed> disclosed, const UrlLedger& ledger, Date as_of,
                       Recording recording, unsigned jobs, const std::function<void(std::string_view)>& say);

} // namespace part_one
