// What a Deflate stream unpacks to (RFC 1950 to 1952). The only place that knows zlib.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace part_one {

enum class Packing { gzip, zlib, raw };

struct Inflated {
    std::string bytes;
    std::size_t consumed = 0; // how many packed bytes the stream took
    bool is_whole = false;    // false: damaged, cut short or larger than the limit; `bytes` is what came before
};

/// Unpacks one stream that begins at the front of `packed`; what follows it is left alone.
Inflated inflated(std::string_view packed, Packing packing, std::size_t limit = std::size_t{256} << 20);

/// A gzip file of one member, without a name or a time, so that the same bytes give the same file.
std::string gzipped(std::string_view bytes);

} // namespace part_one
