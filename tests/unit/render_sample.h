// A small register built by hand, with one of everything, for the tests of site/ and render/.
#pragma once

#include "render/render_site.h"
#include "site/plan.h"

#include <chrono>
#include <string>
#include <vector>

namespace part_one {

Date day(int year, unsigned month, unsigned of_month);

/// The theme as it stands in the repository.
Theme plain_theme();
Inline words(std::string text);
Inline piece(Inline::Kind kind, std::vector<Inline> children);
Inline link_to(std::string address, std::string text);
Block block(Block::Kind kind, std::vector<Inline> inlines, std::vector<Block> children = {});
Block paragraph(std::string text);
Block row(bool is_header, std::vector<std::string> cells);
Body sample_body();

/// Pieces that need no release: the sample speaks only words of this file.
struct SampleBody {
    static Public<Body> make();
};

PublicOffice sample_office();
Record sample_record(PublicText number, const char* slug, PublicText title, Date date);
Organisation sample_organisation(PublicText name, const char* slug);

/// Fills the lists by which a register is indexed, as register/assemble does.
void index_sample(Register& reg);
Register sample_register();
SiteSettings sample_settings();
std::vector<SitePage> sample_pages();
SitePlan sample_plan(const Register& reg);
RenderedSite sample_site(unsigned jobs = 1);
const std::string& bytes_of(const RenderedSite& site, const std::string& path);

} // namespace part_one
