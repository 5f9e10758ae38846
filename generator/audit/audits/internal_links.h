// Does every link inside the site lead somewhere, down to the anchor? And does none lead into somebody's computer?
//
// Asks only the finished files; the network is never asked. What the safe HTML allows is DESIGN section 6.
#pragma once

#include "audit/page_audit.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace part_one {

/// Where a link of one page wants to arrive on another.
struct AnchorSought {
    std::size_t file = 0; // index of the page it leads to
    std::string anchor;
};

/// What one page offers and seeks.
struct PageAnchors {
    std::vector<std::string> ids; // sorted
    std::vector<AnchorSought> sought;
};

class InternalLinks {
  public:
    /// `files` must outlive it.
    InternalLinks(const std::vector<RenderedFile>& files, std::string_view base_address);

    PageAnchors audit_page(const RenderedFile& file, const PageTree& page, Objections& objections) const;
    /// The second step, when the anchors of all pages are known.
    static void audit_anchors(const std::vector<PageAnchors>& pages, std::size_t page, Objections& objections);

  private:
    void audit_address(std::string_view address, const RenderedFile& from, PageAnchors& anchors,
                       Objections& objections) const;

    std::unordered_map<std::string_view, std::size_t> files_; // by address below the root: "decisions/", "register.csv"
    std::string origin_;                                      // "https://decisions.example.gov.uk"
    std::string folder_;                                      // "/register/"; "/" where the site stands at the root
};

} // namespace part_one
