// What search engines are told about a page in their own words (schema.org, JSON-LD).
#pragma once

#include "render/pages/pages.h"

namespace part_one {

Html linked_data_of_record(const PageContext& context, std::size_t record);
/// The open data as one data set, with its files.
Html linked_data_of_register(const PageContext& context, const std::vector<const Address*>& files);

} // namespace part_one
