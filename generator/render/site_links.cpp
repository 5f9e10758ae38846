#include "render/site_links.h"

#include <string_view>

namespace part_one {

SiteLinks::SiteLinks(const PublicText& base) {
    std::string_view text = base.get();
    while (text.ends_with('/')) text.remove_suffix(1);
    const std::size_t scheme = text.find("://");
    if (scheme == std::string_view::npos) return;
    const std::size_t from = scheme + 3;
    const std::size_t path = std::min(text.find('/', from), text.size());
    origin_ = text.substr(0, path);
    prefix_ = text.substr(path);
    host_ = text.substr(from, path - from);
    host_ = host_.substr(0, host_.find(':'));
}

} // namespace part_one
