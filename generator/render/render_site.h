// From a plan to bytes: every page, feed and data file of the site.
//
// Knows HTML, formats and the words of a theme; decides nothing about what is shown or where it stands (site/ did).
#pragma once

#include "render/rendered_site.h"
#include "render/theme.h"
#include "site/plan.h"

namespace part_one {

/// The theme in this language. Throws Failure where it has no words of it.
const ThemeLanguage& language_of(const Theme& theme, const PublicText& language);

/// `plans`: of every language of the site, the first one first. The same bytes with any number of `jobs` (0: one per
/// core). Throws Failure where the theme lacks a language of the site or a layout asks for a field that does not exist.
RenderedSite render_site(const std::vector<SitePlan>& plans, const Register& reg, const SiteSettings& settings,
                         const Theme& theme, unsigned jobs);

} // namespace part_one
