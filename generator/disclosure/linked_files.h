// The files beside a form that the links of its public remainder name, those in headings among them, which keep no link.
#pragma once

#include "basics/rich_text.h"
#include "source/front_matter.h"

#include <vector>

namespace part_one {

/// Each with the words of its link; struck links are none. Pictures are not among them: only a body shows those.
std::vector<FrontMatter::Attachment> linked_files(const std::vector<Block>& blocks);

} // namespace part_one
