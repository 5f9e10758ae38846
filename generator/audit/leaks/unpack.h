// What a file holds below its surface: each packing undone, one layer at a time.
//
// gzip members, zlib streams (PDF, PNG), zip entries (Word, spreadsheets), text in base64 or hexadecimal, the escapes of
// JSON and CSS, references written twice, two-byte text. Not undone: encryption, pictures of text, brotli.
#pragma once

#include "audit/leaks/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// The layers right below `bytes`, each to be read and unpacked in its turn. `words` are those of `bytes`.
std::vector<std::string> unpacked_layers(std::string_view bytes, const std::vector<Word>& words);

} // namespace part_one
