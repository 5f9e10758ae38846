// Digests: SHA-256 (FIPS 180-4) for what is recorded, xxHash for what is merely compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace part_one {

std::string sha256_hex(std::string_view bytes); // 64 lower case digits
std::uint64_t quick_hash(std::string_view bytes);

} // namespace part_one
