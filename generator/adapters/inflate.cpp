#include "adapters/inflate.h"

#include "basics/failure.h"

#include <algorithm>
#include <climits>
#include <zlib.h>

namespace part_one {
namespace {

int window_bits(Packing packing) {
    if (packing == Packing::gzip) return MAX_WBITS + 16;
    return packing == Packing::zlib ? MAX_WBITS : -MAX_WBITS;
}

Bytef* bytes_of(std::string_view text) { // zlib reads through a pointer that could write; it does not
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
}

} // namespace

Inflated inflated(std::string_view packed, Packing packing, std::size_t limit) {
    Inflated out;
    z_stream stream{};
    if (inflateInit2(&stream, window_bits(packing)) != Z_OK)
        throw Failure("there is not enough memory to unpack a file");
    stream.next_in = bytes_of(packed);
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), UINT_MAX));
    std::string piece(std::size_t{64} << 10, '\0');
    int state = Z_OK;
    while (state == Z_OK && out.bytes.size() < limit) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.bytes.append(piece, 0, piece.size() - stream.avail_out);
    }
    out.consumed = stream.total_in;
    out.is_whole = state == Z_STREAM_END;
    inflateEnd(&stream);
    return out;
}

std::string gzipped(std::string_view bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window_bits(Packing::gzip), 9, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        throw Failure("there is not enough memory to pack a file");
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = bytes_of(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    if (state != Z_STREAM_END) throw Failure("a file could not be packed");
    return out;
}

} // namespace part_one
