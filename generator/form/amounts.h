// Sums of money as people write them: "£61,500 per year", "£200,124.66", "£20k", "£1.150m", "£424.764 million".
#pragma once

#include "basics/money.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

struct WrittenAmount {
    std::optional<Pence> sum; // nothing where it could be read in two ways ("£1,685.018", "£31,469m")
    std::size_t at = 0;
    std::size_t length = 0;
};

/// Every sum with a pound sign in `text`, in order.
std::vector<WrittenAmount> find_amounts(std::string_view text);

/// "£46,000 (£31,000 for lessons; £15,000 for outreach)"
bool is_first_all_others(const std::vector<WrittenAmount>& sums);

} // namespace part_one
