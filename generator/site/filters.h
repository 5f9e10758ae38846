// How lists of records are narrowed: by year, outcome, size of the sum and office, by links alone.
//
// A list of one value (a year, an outcome) stands in its index. Two values have a list of their own where one of them is a
// year of more than a few records: /years/2017/outcomes/approved/. That bounds their number: each record stands in at
// most three of them, and there are at most as many as years times outcomes, sizes and offices. Three values, and
// providers, are combined by the script alone (design/0013-search-and-filters.md).
#pragma once

#include "site/indexes.h"

#include <vector>

namespace part_one {

/// Read from the overviews of the indexes and the lists that they lead to, before long lists are spread over pages.
std::vector<Filter> filters_of(const std::vector<IndexPages>& indexes);

/// Says on each list how it can be narrowed and what is chosen on it, and adds the lists of two values.
void add_narrower_lists(const Register& reg, const std::vector<Filter>& filters, std::vector<IndexPages>& indexes);

} // namespace part_one
