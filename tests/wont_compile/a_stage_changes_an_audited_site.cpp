// What was audited is what is delivered: nobody changes a byte of it in between.
// expects: discards qualifiers
#include "audit/audited_site.h"

void mend(part_one::AuditedSite& site) {
#ifdef FORBIDDEN
    site.files().front().bytes.append("mended");
#else
    if (site.files().empty()) return;
#endif
}
