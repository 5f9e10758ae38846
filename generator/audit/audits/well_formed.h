// Can every reader of a file read it: is a page XML-shaped HTML, a feed XML, a data set JSON or an even table?
//
// pugixml reads but does not validate, so what it lets pass is asked for here: a second root, a repeated attribute, a sign
// that XML forbids, a reference that XML does not know.
#pragma once

#include "audit/page_audit.h"

namespace part_one {

/// `page` is the file read as XML, or nullptr where it is neither a page nor XML.
void audit_well_formed(const RenderedFile& file, const PageTree* page, Objections& objections);

} // namespace part_one
