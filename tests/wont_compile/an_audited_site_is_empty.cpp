// There is no audited site without an audit, not even an empty one.
// expects: no matching function for call to
#include "audit/audited_site.h"

std::size_t files_of(const part_one::AuditedSite* given) {
#ifdef FORBIDDEN
    return part_one::AuditedSite().files().size();
#else
    return given->files().size();
#endif
}
