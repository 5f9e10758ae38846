// The files of one list: its rows as a table, its newest records as a feed.
#pragma once

#include "render/pages/pages.h"

#include <vector>

namespace part_one {

std::vector<RenderedFile> write_list_files(const PageContext& context, const ListFiles& files);

} // namespace part_one
