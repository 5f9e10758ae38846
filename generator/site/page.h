// A page that the office writes itself: about, accessibility statement, FOI help (content/pages/*.md); or what it adds to a
// page made from settings (privacy.addition.md).
#pragma once

#include "basics/public_text.h"
#include "basics/section.h"
#include "basics/slug.h"

#include <string>

namespace part_one {

struct SitePage {
    Slug slug; // of the file's name: "/about/", also of about.cy.md
    PublicText title;
    Public<Body> body;
    std::string source;                                    // its path, for the audits; never shown
    PublicText language = {};                              // of about.cy.md "cy"; empty: that of the site
    enum class Place { own, addition } place = Place::own; // of privacy.addition.md `addition`
};

} // namespace part_one
