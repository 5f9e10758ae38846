// Delivery takes a site that was audited and no other.
// expects: invalid initialization of reference of type 'const part_one::AuditedSite&'
#include "delivery/publish.h"

part_one::Delivery put(const part_one::RenderedSite& rendered, const part_one::AuditedSite& audited) {
#ifdef FORBIDDEN
    return part_one::deliver(rendered, "public");
#else
    return rendered.files.empty() ? part_one::Delivery{} : part_one::deliver(audited, "public");
#endif
}
