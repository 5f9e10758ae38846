#include "adapters/brotli.h"

#include "basics/failure.h"

#include <algorithm>
#include <brotli/decode.h>
#include <brotli/encode.h>
#include <memory>

namespace part_one {

Inflated unbrotlied(std::string_view packed, std::size_t limit) {
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
    if (!decoder) throw Failure("there is not enough memory to unpack a file");
    Inflated out;
    std::size_t left = packed.size();
    const auto* next = reinterpret_cast<const std::uint8_t*>(packed.data());
    BrotliDecoderResult state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && out.bytes.size() < limit) {
        std::size_t no_room = 0;
        std::uint8_t* nowhere = nullptr;
        state = BrotliDecoderDecompressStream(decoder.get(), &left, &next, &no_room, &nowhere, nullptr);
        std::size_t ready = 0;
        const std::uint8_t* piece = BrotliDecoderTakeOutput(decoder.get(), &ready);
        out.bytes.append(reinterpret_cast<const char*>(piece), ready);
    }
    out.consumed = packed.size() - left;
    out.is_whole = state == BROTLI_DECODER_RESULT_SUCCESS;
    return out;
}

std::string brotlied(std::string_view bytes) {
    std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
    std::string out(std::max<std::size_t>(size, 64), '\0');
    size = out.size();
    if (!BrotliEncoderCompress(BROTLI_DEFAULT_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(),
                               reinterpret_cast<const std::uint8_t*>(bytes.data()), &size,
                               reinterpret_cast<std::uint8_t*>(out.data())))
        throw Failure("a file could not be packed");
    out.resize(size);
    return out;
}

} // namespace part_one
