#include "adapters/unicode_lookalikes.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace part_one {
namespace {

struct Alike {
    char32_t code_point;
    char letter;
};

/// Sorted by code point. Where UTS #39 knows the letter as well but calls a capital I an l, our word counts.
constexpr std::array letters = {
    Alike{0x00D0, 'd'}, Alike{0x00D8, 'o'}, Alike{0x00F0, 'd'}, Alike{0x00F8, 'o'}, Alike{0x0110, 'd'},
    Alike{0x0111, 'd'}, Alike{0x0126, 'h'}, Alike{0x0127, 'h'}, Alike{0x0131, 'i'}, Alike{0x0138, 'k'},
    Alike{0x0141, 'l'}, Alike{0x0142, 'l'}, Alike{0x0166, 't'}, Alike{0x0167, 't'}, Alike{0x0180, 'b'},
    Alike{0x0197, 'i'}, Alike{0x019A, 'l'}, Alike{0x01A4, 'p'}, Alike{0x01A5, 'p'}, Alike{0x01B5, 'z'},
    Alike{0x01B6, 'z'}, Alike{0x01C0, 'l'}, Alike{0x023A, 'a'}, Alike{0x023B, 'c'}, Alike{0x023C, 'c'},
    Alike{0x023E, 't'}, Alike{0x0243, 'b'}, Alike{0x0246, 'e'}, Alike{0x0247, 'e'}, Alike{0x0251, 'a'},
    Alike{0x0261, 'g'}, Alike{0x0262, 'g'}, Alike{0x0268, 'i'}, Alike{0x0269, 'i'}, Alike{0x026A, 'i'},
    Alike{0x0274, 'n'}, Alike{0x0280, 'r'}, Alike{0x028F, 'y'}, Alike{0x0299, 'b'}, Alike{0x029C, 'h'},
    Alike{0x029F, 'l'}, Alike{0x037F, 'j'}, Alike{0x0391, 'a'}, Alike{0x0392, 'b'}, Alike{0x0395, 'e'},
    Alike{0x0396, 'z'}, Alike{0x0397, 'h'}, Alike{0x0399, 'i'}, Alike{0x039A, 'k'}, Alike{0x039C, 'm'},
    Alike{0x039D, 'n'}, Alike{0x039F, 'o'}, Alike{0x03A1, 'p'}, Alike{0x03A4, 't'}, Alike{0x03A5, 'y'},
    Alike{0x03A7, 'x'}, Alike{0x03B1, 'a'}, Alike{0x03B9, 'i'}, Alike{0x03BA, 'k'}, Alike{0x03BD, 'v'},
    Alike{0x03BF, 'o'}, Alike{0x03C1, 'p'}, Alike{0x03C4, 't'}, Alike{0x03C5, 'u'}, Alike{0x03C7, 'x'},
    Alike{0x03F2, 'c'}, Alike{0x03F3, 'j'}, Alike{0x03F9, 'c'}, Alike{0x0405, 's'}, Alike{0x0406, 'i'},
    Alike{0x0408, 'j'}, Alike{0x0410, 'a'}, Alike{0x0412, 'b'}, Alike{0x0415, 'e'}, Alike{0x041A, 'k'},
    Alike{0x041C, 'm'}, Alike{0x041D, 'h'}, Alike{0x041E, 'o'}, Alike{0x0420, 'p'}, Alike{0x0421, 'c'},
    Alike{0x0422, 't'}, Alike{0x0423, 'y'}, Alike{0x0425, 'x'}, Alike{0x0430, 'a'}, Alike{0x0432, 'b'},
    Alike{0x0435, 'e'}, Alike{0x043A, 'k'}, Alike{0x043C, 'm'}, Alike{0x043D, 'h'}, Alike{0x043E, 'o'},
    Alike{0x0440, 'p'}, Alike{0x0441, 'c'}, Alike{0x0442, 't'}, Alike{0x0443, 'y'}, Alike{0x0445, 'x'},
    Alike{0x0455, 's'}, Alike{0x0456, 'i'}, Alike{0x0458, 'j'}, Alike{0x0474, 'v'}, Alike{0x0475, 'v'},
    Alike{0x04AE, 'y'}, Alike{0x04AF, 'y'}, Alike{0x04BA, 'h'}, Alike{0x04BB, 'h'}, Alike{0x04C0, 'i'},
    Alike{0x04CF, 'i'}, Alike{0x0501, 'd'}, Alike{0x050C, 'g'}, Alike{0x051A, 'q'}, Alike{0x051B, 'q'},
    Alike{0x051C, 'w'}, Alike{0x051D, 'w'}, Alike{0x0570, 'h'}, Alike{0x0578, 'n'}, Alike{0x057D, 'u'},
    Alike{0x0581, 'g'}, Alike{0x0585, 'o'}, Alike{0x13A0, 'd'}, Alike{0x13A1, 'r'}, Alike{0x13A2, 't'},
    Alike{0x13A5, 'i'}, Alike{0x13A9, 'y'}, Alike{0x13AA, 'a'}, Alike{0x13AB, 'j'}, Alike{0x13AC, 'e'},
    Alike{0x13B3, 'w'}, Alike{0x13B7, 'm'}, Alike{0x13BB, 'h'}, Alike{0x13BD, 'y'}, Alike{0x13BE, 'o'},
    Alike{0x13C0, 'g'}, Alike{0x13C2, 'h'}, Alike{0x13C3, 'z'}, Alike{0x13C6, 'i'}, Alike{0x13CF, 'b'},
    Alike{0x13D2, 'r'}, Alike{0x13D4, 'w'}, Alike{0x13D5, 's'}, Alike{0x13D9, 'v'}, Alike{0x13DA, 's'},
    Alike{0x13DE, 'l'}, Alike{0x13DF, 'c'}, Alike{0x13E2, 'p'}, Alike{0x13E6, 'k'}, Alike{0x13F3, 'g'},
    Alike{0x13F4, 'b'}, Alike{0x1D00, 'a'}, Alike{0x1D04, 'c'}, Alike{0x1D05, 'd'}, Alike{0x1D07, 'e'},
    Alike{0x1D0A, 'j'}, Alike{0x1D0B, 'k'}, Alike{0x1D0D, 'm'}, Alike{0x1D0F, 'o'}, Alike{0x1D18, 'p'},
    Alike{0x1D1B, 't'}, Alike{0x1D1C, 'u'}, Alike{0x1D20, 'v'}, Alike{0x1D21, 'w'}, Alike{0x1D22, 'z'},
    Alike{0x1D29, 'p'}, Alike{0x1D7D, 'p'}, Alike{0x2C63, 'p'}, Alike{0x2C64, 'r'}, Alike{0x2C80, 'a'},
    Alike{0x2C81, 'a'}, Alike{0x2C82, 'b'}, Alike{0x2C88, 'e'}, Alike{0x2C89, 'e'}, Alike{0x2C8E, 'h'},
    Alike{0x2C8F, 'h'}, Alike{0x2C92, 'i'}, Alike{0x2C93, 'i'}, Alike{0x2C94, 'k'}, Alike{0x2C95, 'k'},
    Alike{0x2C98, 'm'}, Alike{0x2C99, 'm'}, Alike{0x2C9A, 'n'}, Alike{0x2C9B, 'n'}, Alike{0x2C9E, 'o'},
    Alike{0x2C9F, 'o'}, Alike{0x2CA2, 'p'}, Alike{0x2CA3, 'p'}, Alike{0x2CA4, 'c'}, Alike{0x2CA5, 'c'},
    Alike{0x2CA6, 't'}, Alike{0x2CA7, 't'}, Alike{0x2CAC, 'x'}, Alike{0x2CAD, 'x'}, Alike{0xA4F2, 'i'},
    Alike{0xA730, 'f'}, Alike{0xA731, 's'}, Alike{0xA7AE, 'i'}, Alike{0xA7AF, 'q'}};

static_assert(std::is_sorted(letters.begin(), letters.end(),
                             [](Alike a, Alike b) { return a.code_point < b.code_point; }));

bool is_one_of(char32_t code_point, std::u32string_view list) {
    return list.find(code_point) != std::u32string_view::npos;
}

std::optional<std::string> in_run(char32_t code_point, char32_t first, char32_t last, int value_of_first) {
    if (code_point < first || code_point > last) return std::nullopt;
    return std::to_string(static_cast<int>(code_point - first) + value_of_first);
}

/// The letter for which UTS #39 gives one and only one.
char letter_by_uts39(char32_t code_point) {
    struct Close {
        void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
    };
    static const std::unique_ptr<USpoofChecker, Close> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, Close>(uspoof_open(&status));
    }();
    if (!checker || !u_isalpha(static_cast<UChar32>(code_point))) return 0;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString skeleton;
    uspoof_getSkeletonUnicodeString(checker.get(), 0, icu::UnicodeString(static_cast<UChar32>(code_point)), skeleton,
                                    &status);
    if (U_FAILURE(status) || skeleton.length() != 1 || skeleton[0] > 'z' || !u_isalpha(skeleton[0])) return 0;
    return static_cast<char>(skeleton[0] | 32);
}

} // namespace

std::optional<std::string> mark_meant(char32_t c) {
    if (is_one_of(c, U"\u00B4\u02B9\u02BB\u02BC\u02BD\u02C8\u02CA\u02CB\u2018\u2019\u201A\u201B")) return "'";
    if (is_one_of(c, U"\u2032\u2034\u2035\u2039\u203A\u275B\u275C")) return "'";
    if (is_one_of(c, U"\u00AB\u00BB\u02BA\u201C\u201D\u201E\u201F\u2033\u2036\u275D\u275E\u301D\u301E\u301F"))
        return "\"";
    if (is_one_of(c, U"\u2044\u2215\u29F8\u2571")) return "/";
    if (is_one_of(c, U"\u2236\uA789\u05C3\u0589\u02D0")) return ":";
    if (c >= 0x1F1E6 && c <= 0x1F1FF) return std::string(1, static_cast<char>('a' + (c - 0x1F1E6)));
    if (c >= 0x1F150 && c <= 0x1F169) return std::string(1, static_cast<char>('a' + (c - 0x1F150)));
    if (c >= 0x1F170 && c <= 0x1F189) return std::string(1, static_cast<char>('a' + (c - 0x1F170)));
    if (c == 0x24FF) return "0";
    if (auto number = in_run(c, 0x2776, 0x277F, 1)) return number;
    if (auto number = in_run(c, 0x2780, 0x2789, 1)) return number;
    if (auto number = in_run(c, 0x278A, 0x2793, 1)) return number;
    if (auto number = in_run(c, 0x24EB, 0x24F4, 11)) return number;
    return in_run(c, 0x24F5, 0x24FE, 1);
}

char letter_listed(char32_t code_point) {
    const auto found = std::lower_bound(letters.begin(), letters.end(), code_point,
                                        [](Alike alike, char32_t sought) { return alike.code_point < sought; });
    return found != letters.end() && found->code_point == code_point ? found->letter : '\0';
}

char letter_meant(char32_t code_point) {
    const char listed = letter_listed(code_point);
    return listed != 0 ? listed : letter_by_uts39(code_point);
}

} // namespace part_one
