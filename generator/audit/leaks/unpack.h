// What a file holds below its surface: each packing undone, one layer at a time.
//
// gzip members, Brotli streams, zlib streams (PDF, PNG), zip entries (Word, spreadsheets), text in base64, base32 or hexadecimal,
// the escapes of JSON and CSS, references written twice, two-byte text. Not undone: encryption, pictures of text.
#pragma once

#include "audit/leaks/words.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// How the layer lay in the one above it. Escapes end by themselves; packings can be nested for as long as one likes.
enum class Wrapping { packing, escapes };

/// How much may still be unpacked of a file. A small file can hold a stream that fills the memory.
struct UnpackAllowance {
    std::size_t bytes = std::size_t{512} << 20;
    std::size_t largest_stream = std::size_t{64} << 20;
    bool is_exceeded = false;
};

/// Hands on the layers right below `bytes`, one after the other, each to be read and unpacked in its turn. `words` are
/// those of `bytes`. Stops where the allowance ends.
using TakeLayer = std::function<void(std::string_view layer, Wrapping wrapping)>;
void for_each_packed_layer(std::string_view bytes, const std::vector<Word>& words, UnpackAllowance& allowance,
                           const TakeLayer& take);
void for_each_escaped_layer(std::string_view bytes, UnpackAllowance& allowance, const TakeLayer& take);

} // namespace part_one
