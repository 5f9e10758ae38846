// What an office writes beside its forms: the site's settings, its own, its labels, the calendar, known organisations.
//
// A setting that cannot be read is a Failure that names the file and line: nothing is built on a guess.
#pragma once

#include "form/known_organisations.h"
#include "form/profile.h"
#include "publication/calendar.h"
#include "publication/select.h"
#include "site/page.h"
#include "site/settings.h"
#include "source/read_documents.h"

#include <map>
#include <string>
#include <vector>

namespace part_one {

struct Settings {
    SiteSettings site;
    std::map<std::string, OfficeSettings> offices; // by folder, also those without an office.toml
    std::map<std::string, Profile> profiles;       // by folder
    Profile common;                                // for an office without a folder of its own
    KnownOrganisations organisations;
    Calendar calendar;
    std::vector<SitePage> pages;
    std::vector<std::pair<std::string, Finding>> findings; // with the file they are about
    std::string words; // every text of these files, which may stand anywhere on the site
};

/// The labels of the office of that folder.
const Profile& profile_of(const Settings& settings, const std::string& office);
/// What that office asks to be done with personal data.
Privacy privacy_of(const Settings& settings, const std::string& office);

/// What content/site.toml says alone. Throws Failure.
SiteSettings read_site_settings(const std::vector<InputFile>& files);

/// Throws Failure. `files` are all files of content/.
Settings read_settings(const std::vector<InputFile>& files);

} // namespace part_one
