// sitemap.xml: every page that search engines may show, with the day its content last changed (sitemaps.org).
#include "render/formats.h"
#include "render/html/escape.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::string_view opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view name_space = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

void append_location(const SiteLinks& links, const Address& address, std::string& out) {
    out += "<loc>";
    append_escaped(links.absolute(address), out);
    out += "</loc>";
}

/// Every page in the site's first language, then all of them in the next.
std::string part(const PageContext& context, std::size_t from, std::size_t to) {
    std::string out(opening);
    out.append("<urlset").append(name_space);
    const std::vector<SitemapEntry>& entries = context.plan.sitemap;
    for (std::size_t at = from; at < to; ++at) {
        const SitemapEntry& entry = entries[at % entries.size()];
        out += "<url>";
        append_location(context.languages[at / entries.size()].links, entry.address, out);
        if (entry.changed) out += "<lastmod>" + format_iso_date(*entry.changed) + "</lastmod>";
        out += "</url>\n";
    }
    return out += "</urlset>\n";
}

} // namespace

std::vector<RenderedFile> write_sitemap(const PageContext& context) {
    const SitePlan& plan = context.plan;
    const std::size_t addresses = plan.sitemap.size() * context.languages.size();
    if (plan.sitemap_parts.empty()) return {{plan.files.sitemap.file(), part(context, 0, addresses), {}}};

    std::vector<RenderedFile> files;
    std::string index(opening);
    index.append("<sitemapindex").append(name_space);
    const std::size_t each = (addresses + plan.sitemap_parts.size() - 1) / plan.sitemap_parts.size();
    for (std::size_t at = 0; at < plan.sitemap_parts.size(); ++at) {
        files.push_back(
            {plan.sitemap_parts[at].file(), part(context, at * each, std::min((at + 1) * each, addresses)), {}});
        index += "<sitemap>";
        append_location(context.links, plan.sitemap_parts[at], index);
        index += "</sitemap>\n";
    }
    files.push_back({plan.files.sitemap.file(), std::move(index += "</sitemapindex>\n"), {}});
    return files;
}

} // namespace part_one
