#include "render/search/row_signs.h"

#include <string_view>

namespace part_one {

namespace {

// What JSON has to escape, and what markup, addresses or a sum could begin with, is none of them.
constexpr std::string_view more_follow = "!#$()*+-./:;";
constexpr std::string_view last = "=?@[]^_`{}~ ";
static_assert(more_follow.size() == 12 && last.size() == 12);

} // namespace

void RowSigns::add(std::size_t row) {
    std::size_t distance = row - next_;
    next_ = row + 1;
    for (; distance >= 12; distance /= 12) out_ += more_follow[distance % 12];
    out_ += last[distance];
}

std::string rows_in_signs(const std::vector<std::size_t>& rows) {
    std::string signs;
    RowSigns writer(signs);
    for (const std::size_t row : rows) writer.add(row);
    return signs;
}

} // namespace part_one
