// Does a finished page show a label that begins confidential matter? A second look, on the page's own account.
//
// The leak check knows what was withheld; this one asks whether something was not withheld that should have been. Which
// wording it looks for: audit/labels/confidential_wording.
#pragma once

#include "audit/leaks/sub_runs.h"
#include "audit/page_audit.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// The lines of one page that begin like confidential matter.
struct LabelHits {
    std::vector<std::string> lines;
};

/// `own_lines`: the theme's own texts; a block that is one of them, word for word, is no label of a form.
LabelHits find_confidential_labels(const PageTree& page, const std::set<std::string_view>& own_lines);

/// On a page of several sources those are at fault whose public text holds the line.
std::vector<Objection> label_objections(const std::vector<RenderedFile>& files, const std::vector<LabelHits>& hits,
                                        const AuditBasis& basis);

} // namespace part_one
