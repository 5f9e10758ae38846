// How an address of the plan is written on a page: from the host's root, under the path that the site stands on.
#pragma once

#include "basics/public_text.h"
#include "site/address.h"

#include <string>
#include <string_view>

namespace part_one {

class SiteLinks {
  public:
    /// `base` is "https://host" or "https://host/path", without a slash at the end; empty where nobody knows yet.
    /// `language` is that of the pages where it is not the site's first one: they stand below "/cy/".
    explicit SiteLinks(const PublicText& base, std::string_view language = {});

    const std::string& prefix() const { return prefix_; } // "" or "/path"
    std::string href(const Address& address) const { return prefix_ + placed(address).text(); }
    /// The file that it is delivered as.
    std::string file(const Address& address) const { return placed(address).file(); }
    /// "/cy", or empty for the site's first language.
    std::string folder() const { return language_.empty() ? std::string{} : "/" + language_; }
    bool knows_its_host() const { return !host_.empty(); }
    const std::string& host() const { return host_; } // "host", without a port
    /// With scheme and host where they are known, else like href().
    std::string absolute(const Address& address) const { return origin_ + href(address); }

  private:
    Address placed(const Address& address) const;

    std::string origin_; // "https://host"
    std::string host_;
    std::string prefix_;
    std::string language_; // empty: the first of the site
};

} // namespace part_one
