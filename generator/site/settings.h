// What content/site.toml says: the register's name, where it will stand, its theme and its languages.
#pragma once

#include "basics/colour.h"
#include "basics/public_text.h"
#include "site/accessibility.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct SiteSettings {
    PublicText title;        // "Register of decisions"
    PublicText base_address; // "https://decisions.example.gov.uk", no slash at the end; may carry a path
    PublicText language;     // "en": of the pages at the plain addresses
    std::vector<PublicText> further_languages; // those below "/cy/"; empty: the site has one language
    PublicText contact_email;                  // may be empty
    PublicText licence;                        // address of the licence
    PublicText publisher;                      // whose register it is
    PublicText grants_prefix;                  // the publisher's prefix at 360Giving: "360G-northmoor"; may be empty
    PublicText title_cy;                       // in Welsh; may be empty, like the next
    PublicText publisher_cy;
    std::string theme = "plain";
    std::string bank_holidays;         // where GOV.UK's file of bank holidays is; for partone calendar alone
    std::optional<Colour> colour;      // the office's own, legible; a theme has one where this is none
    std::optional<int> logs_kept_days; // by the server that sends the pages
    std::optional<AccessibilityStatement> accessibility; // where an office made one that is whole
};

} // namespace part_one
