// How an address of the plan is written on a page: from the host's root, under the path that the site stands on.
#pragma once

#include "basics/public_text.h"
#include "site/address.h"

#include <string>

namespace part_one {

class SiteLinks {
  public:
    /// `base` is "https://host" or "https://host/path", without a slash at the end; empty where nobody knows yet.
    explicit SiteLinks(const PublicText& base);

    const std::string& prefix() const { return prefix_; } // "" or "/path"
    std::string href(const Address& address) const { return prefix_ + address.text(); }
    bool knows_its_host() const { return !host_.empty(); }
    const std::string& host() const { return host_; } // "host", without a port
    /// With scheme and host where they are known, else like href().
    std::string absolute(const Address& address) const { return origin_ + href(address); }

  private:
    std::string origin_; // "https://host"
    std::string host_;
    std::string prefix_;
};

} // namespace part_one
