// What a Brotli stream unpacks to (RFC 7932). The only place that knows libbrotli.
#pragma once

#include "adapters/inflate.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace part_one {

/// Unpacks the stream that begins at the front of `packed`. Brotli has no magic number: only a stream that ends where
/// it says it does `is_whole`.
Inflated unbrotlied(std::string_view packed, std::size_t limit = std::size_t{256} << 20);

std::string brotlied(std::string_view bytes);

} // namespace part_one
