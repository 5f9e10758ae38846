// What content/site.toml says: the register's name, where it will stand, its theme and its languages.
#pragma once

#include "basics/public_text.h"

#include <string>

namespace part_one {

struct SiteSettings {
    PublicText title;         // "Register of decisions"
    PublicText base_address;  // "https://decisions.example.gov.uk", no slash at the end; may carry a path
    PublicText language;      // "en"
    PublicText contact_email; // may be empty
    PublicText licence;       // address of the licence
    PublicText publisher;     // whose register it is
    PublicText grants_prefix; // the publisher's prefix at 360Giving: "360G-northmoor"; may be empty
    std::string theme = "plain";
    std::string bank_holidays; // where GOV.UK's file of bank holidays is; for partone calendar alone
};

} // namespace part_one
