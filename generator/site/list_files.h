// Which lists can be had as files: a table, and a feed where something new may still come.
//
// Every list of an index whose lists are few has both. Providers, funders and topics are as many as the register likes, so
// theirs have files from a number of records on (design/0012-files-of-lists.md).
#pragma once

#include "site/plan.h"

#include <optional>
#include <vector>

namespace part_one {

/// The day of a record's content: when it last changed, went out, or was decided. Feeds and the sitemap need one.
std::optional<Date> content_date(const Record& record);

/// `page` is whole: not yet spread over pages.
void plan_list_files(const Register& reg, ListPage& page, std::vector<ListFiles>& files);

} // namespace part_one
