// Paths on somebody's own drive: "G:\Grants\a.pdf", "\\server\share", "file:///H:/b.doc". No reader can follow one, and
// none is ever shown.
#pragma once

#include <cstddef>
#include <string_view>

namespace part_one {

/// Where such a path begins in this text, or npos.
std::size_t find_local_path(std::string_view text);

} // namespace part_one
