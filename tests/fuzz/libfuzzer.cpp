// The program that libFuzzer runs: one of the targets, by the name in PARTONE_FUZZ_TARGET.
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const fuzz::Target& chosen() {
    const char* name = std::getenv("PARTONE_FUZZ_TARGET");
    for (const fuzz::Target& target : fuzz::targets())
        if (name && target.name == name) return target;
    std::fputs("PARTONE_FUZZ_TARGET names no target; use scripts/fuzz\n", stderr);
    std::exit(2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Target& target = chosen();
    target.run({reinterpret_cast<const char*>(data), size});
    return 0;
}
