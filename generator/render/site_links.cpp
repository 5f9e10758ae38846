#include "render/site_links.h"

#include "site/addresses.h"

#include <algorithm>
#include <string_view>

namespace part_one {

SiteLinks::SiteLinks(const PublicText& base, std::string_view language) : language_(language) {
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

Address SiteLinks::placed(const Address& address) const {
    return language_.empty() ? address : Addresses::in_language(language_, address);
}

} // namespace part_one
