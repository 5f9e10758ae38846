// Only the audits can say of a site that they found nothing that forbids delivering it.
// expects: is private within this context
#include "audit/audited_site.h"

std::size_t files_of(part_one::RenderedSite site) {
#ifdef FORBIDDEN
    return part_one::AuditedSite(std::move(site)).files().size();
#else
    return site.files.size();
#endif
}
