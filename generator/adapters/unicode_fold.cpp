// fold(): called for every line of every form, so plain text must cost next to nothing.
//
// A character folds alone, whatever stands beside it, so what it becomes is kept in a table: one page for 256 code
// points, made when the first of them is met. ASCII does not even look there.

#include "adapters/unicode.h"

#include "adapters/unicode_lookalikes.h"
#include "basics/failure.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <atomic>

namespace part_one {
namespace {

bool is_dash(UChar32 c) {
    return u_charType(c) == U_DASH_PUNCTUATION || c == 0x2212 || c == 0x2043 || c == 0x02D7 || c == 0x06D4 ||
           c == 0x2500 || c == 0x2501 || c == 0x2796 || c == 0x30FC;
}

bool is_space(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_SPACE_SEPARATOR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR || c == 0x2800;
}

bool is_unseen(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR ||
           u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// One code point of a compatibility decomposition.
void append_folded_part(UChar32 c, icu::UnicodeString& out) {
    if (c >= 0x20 && c < 0x7F) {
        out.append(u_tolower(c));
    } else if (is_dash(c)) {
        out.append('-');
    } else if (is_space(c)) {
        out.append(' ');
    } else if (is_unseen(c)) {
        return;
    } else if (const auto mark = mark_meant(static_cast<char32_t>(c))) {
        out.append(icu::UnicodeString::fromUTF8(*mark));
    } else if (const int digit = u_charDigitValue(c); digit >= 0) {
        out.append(static_cast<UChar32>('0' + digit));
    } else if (const char letter = letter_meant(static_cast<char32_t>(c)); letter != 0) {
        out.append(static_cast<UChar32>(letter));
    } else {
        icu::UnicodeString folded = icu::UnicodeString(c).foldCase();
        const UChar32 lower = folded.char32At(0);
        const bool is_one = folded.length() == U16_LENGTH(lower);
        const char small = is_one && lower >= 0x80 ? letter_meant(static_cast<char32_t>(lower)) : '\0';
        out.append(small != 0 ? icu::UnicodeString(static_cast<UChar32>(small)) : folded);
    }
}

/// The controls U+0080 to U+009F are what Windows-1252 has there.
UChar32 instead_of_c1(UChar32 c) {
    if (c == 0x91 || c == 0x92) return '\'';
    if (c == 0x93 || c == 0x94) return '"';
    if (c == 0x96 || c == 0x97) return '-';
    if (c == 0x85) return 0x2026;
    return c;
}

std::string folded_character(UChar32 c) {
    if (c == '\t' || c == '\n' || c == '\r') return std::string(1, static_cast<char>(c));
    if (c == '\v' || c == '\f') return " ";
    c = instead_of_c1(c);
    if (is_dash(c)) return "-";
    if (is_space(c)) return " ";
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return {}; // before they decompose (fillers)
    if (const auto mark = mark_meant(static_cast<char32_t>(c))) return *mark;
    if (const char letter = letter_listed(static_cast<char32_t>(c)); letter != 0) return std::string(1, letter);

    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decomposer = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status)) throw Failure("the library ICU has no Unicode data; install its data package");
    const icu::UnicodeString parts = decomposer->normalize(icu::UnicodeString(c), status);
    icu::UnicodeString out;
    for (int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1))
        append_folded_part(parts.char32At(at), out);
    std::string bytes;
    out.toUTF8String(bytes);
    return bytes;
}

/// What 256 neighbouring code points become.
class Page {
  public:
    explicit Page(UChar32 first) {
        for (UChar32 i = 0; i < 256; ++i) {
            bytes_ += folded_character(first + i);
            ends_[static_cast<std::size_t>(i) + 1] = static_cast<std::uint16_t>(bytes_.size());
        }
    }
    std::string_view at(unsigned index) const {
        return std::string_view(bytes_).substr(ends_[index], static_cast<std::size_t>(ends_[index + 1] - ends_[index]));
    }

  private:
    std::string bytes_;
    std::array<std::uint16_t, 257> ends_{};
};

const Page& page_of(UChar32 c) {
    static std::array<std::atomic<const Page*>, 0x1100> pages{};
    std::atomic<const Page*>& place = pages[static_cast<std::size_t>(c >> 8)];
    if (const Page* page = place.load(std::memory_order_acquire)) return *page;
    const Page* made = new Page(c & ~0xFF); // kept until the program ends
    const Page* other = nullptr;
    if (place.compare_exchange_strong(other, made, std::memory_order_acq_rel)) return *made;
    delete made;
    return *other;
}

/// ASCII in lower case; 0 for the bytes that need a look.
constexpr std::array<char, 256> plain_bytes = [] {
    std::array<char, 256> table{};
    for (unsigned c = 0x20; c < 0x7F; ++c) table[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    table['\t'] = '\t';
    table['\n'] = '\n';
    table['\r'] = '\r';
    return table;
}();

} // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.resize(text.size());
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char plain = plain_bytes[static_cast<unsigned char>(text[at])];
        if (plain == 0) break;
        out[at] = plain;
    }
    if (at == text.size()) return out;

    out.resize(at);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (auto i = static_cast<std::int64_t>(at); i < size;) {
        if (const char plain = plain_bytes[bytes[i]]; plain != 0) {
            out += plain;
            ++i;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        if (c < 0) {
            out += "\uFFFD";
        } else {
            out += page_of(c).at(static_cast<unsigned>(c) & 0xFF);
        }
    }
    return out;
}

} // namespace part_one
