// robots.txt (RFC 9309): everything here is public; the sitemap is named where its full address is known.
#include "render/formats.h"

namespace part_one {

std::vector<RenderedFile> write_robots(const PageContext& context) {
    std::string out = "User-agent: *\nAllow: /\n";
    if (context.links.knows_its_host())
        out += "\nSitemap: " + context.links.absolute(context.plan.files.sitemap) + "\n";
    return {{context.plan.files.robots.file(), std::move(out), {}}};
}

} // namespace part_one
