// Does a finished page show a label that begins confidential matter? A second look, on the page's own account.
//
// The leak check knows what was withheld; this one asks whether something was not withheld that should have been. It
// knows the labels of FORMS.md and the harmless wording that begins like them, and nothing of profiles.
#pragma once

#include "audit/page_audit.h"

#include <set>
#include <string>
#include <string_view>

namespace part_one {

/// `own_lines`: the theme's own texts; a block that is one of them, word for word, is no label of a form.
void audit_confidential_labels(const PageTree& page, const std::set<std::string_view>& own_lines,
                               Objections& objections);

} // namespace part_one
