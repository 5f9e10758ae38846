#include "audit/leaks/unpack.h"

#include "adapters/brotli.h"
#include "adapters/inflate.h"
#include "adapters/pdf_words.h"
#include "audit/leaks/escapes.h"
#include "audit/leaks/pdf_text.h"

#include <algorithm>

namespace part_one {
namespace {

constexpr std::size_t shortest_run = 16; // of base64, base32 or hexadecimal, in characters
constexpr std::size_t most_streams = 100'000;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

bool is_packed(std::string_view bytes) {
    return bytes.starts_with("\x1F\x8B") || bytes.starts_with("PK\x03\x04") || bytes.starts_with("%PDF");
}

// Is it worth reading? Chance makes bytes of all values; text and two-byte text do not.
bool looks_like_text(std::string_view bytes) {
    if (bytes.empty()) return false;
    const auto plain = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t' || c == '\0' ||
               static_cast<unsigned char>(c) >= 0xC2;
    });
    return static_cast<std::size_t>(plain) * 10 >= bytes.size() * 9;
}

// Hands on what was found for as long as the allowance lasts.
class Layers {
  public:
    Layers(UnpackAllowance& allowance, const TakeLayer& take) : allowance_(allowance), take_(take) {}
    bool may_go_on() const { return !allowance_.is_exceeded; }
    std::size_t largest() const { return std::min(allowance_.bytes, allowance_.largest_stream); }
    void add(std::string_view layer, Wrapping wrapping) {
        if (layer.size() > allowance_.bytes) allowance_.is_exceeded = true;
        if (allowance_.is_exceeded) return;
        allowance_.bytes -= layer.size();
        take_(layer, wrapping);
    }
    void exceed() { allowance_.is_exceeded = true; }

  private:
    UnpackAllowance& allowance_;
    const TakeLayer& take_;
};

// Every place that may begin a compressed stream is tried; a stream that was read is stepped over.
void add_streams(std::string_view bytes, Layers& layers) {
    std::size_t tries = 0;
    for (std::size_t at = 0; at + 2 < bytes.size() && layers.may_go_on(); ++at) {
        const unsigned char first = byte_at(bytes, at), second = byte_at(bytes, at + 1);
        const bool gzip = first == 0x1F && second == 0x8B && byte_at(bytes, at + 2) == 8;
        const bool zlib = first == 0x78 && (second == 0x01 || second == 0x5E || second == 0x9C || second == 0xDA);
        const bool zip = first == 'P' && bytes.substr(at, 4) == "PK\x03\x04" && byte_at(bytes, at + 8) == 8;
        if (!gzip && !zlib && !zip) continue;
        if (++tries > most_streams) return layers.exceed();
        std::size_t from = at;
        if (zip)
            from += 30 + byte_at(bytes, at + 26) + byte_at(bytes, at + 27) * 256u + byte_at(bytes, at + 28) +
                    byte_at(bytes, at + 29) * 256u;
        if (from >= bytes.size()) continue;
        const Inflated stream = inflated(bytes.substr(from),
                                         gzip   ? Packing::gzip
                                         : zlib ? Packing::zlib
                                                : Packing::raw,
                                         layers.largest());
        if (!stream.is_whole && stream.bytes.size() >= layers.largest()) return layers.exceed();
        if (stream.bytes.empty() || (!stream.is_whole && stream.bytes.size() < 64 && !looks_like_text(stream.bytes)))
            continue;
        if (bytes.starts_with("%PDF")) layers.add(text_shown_by_pdf(stream.bytes), Wrapping::packing);
        layers.add(stream.bytes, Wrapping::packing);
        if (stream.is_whole) at = from + stream.consumed - 1;
    }
}

// Brotli has no mark at its front: what is no text may be a stream, and is one if it ends where it should.
void add_brotli(std::string_view bytes, Layers& layers) {
    if (looks_like_text(bytes.substr(0, 1024))) return;
    const Inflated stream = unbrotlied(bytes, layers.largest());
    if (stream.is_whole && !stream.bytes.empty()) layers.add(stream.bytes, Wrapping::packing);
    if (!stream.is_whole && stream.bytes.size() >= layers.largest()) layers.exceed();
}

int value_in_base64(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

std::string decoded_base64(std::string_view run, std::size_t skip) {
    std::string out;
    std::uint32_t gathered = 0;
    int bits = 0;
    for (char c : run.substr(std::min(skip, run.size()))) {
        const int value = value_in_base64(c);
        if (value < 0) continue; // a line break inside
        gathered = (gathered << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFFF;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(gathered >> bits & 0xFF);
    }
    return out;
}

int value_in_hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

std::string decoded_hex(std::string_view run) {
    std::string out;
    for (std::size_t i = 0; i + 1 < run.size(); i += 2)
        out += static_cast<char>(value_in_hex(run[i]) * 16 + value_in_hex(run[i + 1]));
    return out;
}

int value_in_base32(char c) {
    const auto lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'z') return lower - 'a';
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

std::string decoded_base32(std::string_view run) {
    std::string out;
    std::uint32_t gathered = 0;
    int bits = 0;
    for (char c : run) {
        gathered = (gathered << 5 | static_cast<std::uint32_t>(value_in_base32(c))) & 0xFFFFFF;
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(gathered >> bits & 0xFF);
    }
    return out;
}

// A long word may be text in base64, base32 or hexadecimal; base64 goes on over its signs and over line breaks.
void add_runs(std::string_view bytes, const std::vector<Word>& words, Layers& layers) {
    std::size_t done = 0;
    for (const Word& word : words) {
        if (word.length < shortest_run || word.begin < done) continue;
        const std::string_view alone = bytes.substr(word.begin, word.end - word.begin);
        if (std::all_of(alone.begin(), alone.end(), [](char c) { return value_in_hex(c) >= 0; })) {
            for (std::size_t skip : {0, 1})
                if (const std::string text = decoded_hex(alone.substr(skip)); looks_like_text(text))
                    layers.add(text, Wrapping::packing);
        }
        // Eight letters of it are five bytes, wherever in the text the run was begun.
        if (std::all_of(alone.begin(), alone.end(), [](char c) { return value_in_base32(c) >= 0; }))
            for (std::size_t skip = 0; skip < 8 && skip + shortest_run <= alone.size(); ++skip)
                if (const std::string text = decoded_base32(alone.substr(skip)); looks_like_text(text))
                    layers.add(text, Wrapping::packing);
        std::size_t end = word.end;
        while (end < bytes.size()) {
            std::size_t next = end;
            while (next < bytes.size() && (bytes[next] == '\n' || bytes[next] == '\r')) ++next;
            if (value_in_base64(byte_at(bytes, next) ? bytes[next] : ' ') < 0) break;
            end = next + 1;
        }
        done = end;
        const std::string_view run = bytes.substr(word.begin, end - word.begin);
        for (std::size_t skip = 0; skip < 4; ++skip) {
            const std::string text = decoded_base64(run, skip);
            if (looks_like_text(text) || is_packed(text)) layers.add(text, Wrapping::packing);
        }
    }
}

} // namespace

void for_each_packed_layer(std::string_view bytes, const std::vector<Word>& words, UnpackAllowance& allowance,
                           const TakeLayer& take) {
    Layers layers(allowance, take);
    const bool has_nul = bytes.find('\0') != std::string_view::npos;
    if (has_nul || is_packed(bytes)) add_streams(bytes, layers);
    if (bytes.starts_with("%PDF")) {
        layers.add(text_shown_by_pdf(bytes), Wrapping::packing);
        // Fonts with a numbering of their own, as word processors write them.
        if (auto shown = words_of_pdf(bytes)) layers.add(std::move(*shown), Wrapping::packing);
    }
    if (has_nul && looks_like_text(bytes)) {
        std::string narrow(bytes);
        std::erase(narrow, '\0');
        layers.add(narrow, Wrapping::packing);
    }
    if (!is_packed(bytes)) add_brotli(bytes, layers);
    add_runs(bytes, words, layers);
}

void for_each_escaped_layer(std::string_view bytes, UnpackAllowance& allowance, const TakeLayer& take) {
    Layers layers(allowance, take);
    if (bytes.find('\0') != std::string_view::npos) return; // no text
    if (bytes.find('\\') != std::string_view::npos) {
        layers.add(without_json_escapes(bytes), Wrapping::escapes);
        layers.add(without_css_escapes(bytes), Wrapping::escapes);
        if (bytes.find("\\\\") != std::string_view::npos)
            layers.add(without_json_escapes(with_single_backslashes(bytes)), Wrapping::escapes);
    }
    if (has_references_written_twice(bytes)) layers.add(with_references_resolved(bytes), Wrapping::escapes);
}

} // namespace part_one
