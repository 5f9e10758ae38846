// A site in which the audits found nothing that forbids delivering it. Only audit/ can make one; delivery takes nothing else.
#pragma once

#include "render/rendered_site.h"

#include <utility>

namespace part_one {

class Auditor; // audit/audits

class AuditedSite {
  public:
    const std::vector<RenderedFile>& files() const { return site_.files; }

  private:
    friend class Auditor;
    explicit AuditedSite(RenderedSite site) : site_(std::move(site)) {}
    RenderedSite site_;
};

} // namespace part_one
