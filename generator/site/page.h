// A page that the office writes itself: about, accessibility statement, FOI help (content/pages/*.md).
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
    std::string source;       // its path, for the audits; never shown
    PublicText language = {}; // of about.cy.md "cy"; empty: that of the site
};

} // namespace part_one
