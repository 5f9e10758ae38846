// HTML character references. The names are the ones cmark-gfm carries (all of HTML 5 that end in ';').

#include "adapters/unicode.h"

#include "basics/text.h"

#include <cmark-gfm.h>
#include <cmark-gfm/houdini.h>

#include <charconv>
#include <optional>

namespace part_one {
namespace {

constexpr std::size_t longest_reference = 40; // the longest name has 31 letters

/// The code point of "#80" or "#x50"; U+FFFD for a number that names no character.
std::optional<char32_t> numbered(std::string_view name) {
    const bool is_hexadecimal = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(is_hexadecimal ? 2 : 1);
    unsigned long value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hexadecimal ? 16 : 10);
    if (digits.empty() || end != digits.data() + digits.size()) return std::nullopt;
    const bool is_character =
        error == std::errc() && value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return is_character ? static_cast<char32_t>(value) : U'\uFFFD';
}

/// What the reference at the start of `rest` ("&amp;…") stands for, and how long it is.
struct Reference {
    std::string character;
    std::size_t length = 0;
};
std::optional<Reference> read_reference(std::string_view rest) {
    const std::size_t end = rest.substr(0, longest_reference).find(';');
    if (end == std::string_view::npos || end < 2) return std::nullopt;
    const std::string_view name = rest.substr(1, end - 1);
    Reference read{{}, end + 1};
    if (name.front() == '#') {
        const auto code_point = numbered(name);
        if (!code_point) return std::nullopt;
        append_utf8(*code_point, read.character);
        return read;
    }
    cmark_strbuf buffer;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(rest.data() + 1);
    const bufsize_t used = houdini_unescape_ent(&buffer, bytes, static_cast<bufsize_t>(end));
    read.character.assign(reinterpret_cast<const char*>(buffer.ptr), static_cast<std::size_t>(buffer.size));
    cmark_strbuf_free(&buffer);
    if (used <= 0) return std::nullopt;
    return read;
}

} // namespace

std::string decode_references(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (true) {
        const std::size_t sign = text.find('&');
        out += text.substr(0, sign);
        if (sign == std::string_view::npos) return out;
        text.remove_prefix(sign);
        const auto reference = read_reference(text);
        out += reference ? reference->character : "&";
        text.remove_prefix(reference ? reference->length : 1);
    }
}

} // namespace part_one
