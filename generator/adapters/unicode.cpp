#include "adapters/unicode.h"

#include "adapters/unicode_lookalikes.h"
#include "basics/failure.h"
#include "basics/text.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <map>
#include <memory>

namespace part_one {
namespace {

bool is_latin(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_LATIN;
}

/// Latin letters that are no letter plus accent.
std::string_view plain_form(UChar32 c) {
    switch (c) {
    case 0x00DF: return "ss";
    case 0x00E6: return "ae";
    case 0x00F0: return "d";
    case 0x00F8: return "o";
    case 0x00FE: return "th";
    case 0x0111: return "d";
    case 0x0127: return "h";
    case 0x0131: return "i";
    case 0x0142: return "l";
    case 0x014B: return "ng";
    case 0x0153: return "oe";
    case 0x0167: return "t";
    default: return {};
    }
}

/// A soft hyphen, a joiner, a mark of direction, a byte order mark.
bool is_unseen(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0xFEFF;
}

/// Thrown when ICU cannot serve at all: its data files are missing.
Failure without_unicode_data() { return Failure("the library ICU has no Unicode data; install its data package"); }

/// One for each thread and language: a collator may not be shared while it works.
const icu::Collator& collator_for(const std::string& language) {
    thread_local std::map<std::string, std::unique_ptr<icu::Collator>> collators;
    std::unique_ptr<icu::Collator>& place = collators[language];
    if (!place) {
        UErrorCode status = U_ZERO_ERROR;
        place.reset(icu::Collator::createInstance(icu::Locale(language.c_str()), status));
        if (U_FAILURE(status) || !place) throw without_unicode_data();
        place->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    }
    return *place;
}

} // namespace

std::string as_seen(std::string text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return text;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = next_code_point(text, at);
        if (c >= 0x80 && u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR) {
            out += ' ';
        } else if (!is_unseen(c)) {
            out.append(text, from, at - from);
        }
    }
    return out;
}

std::string without_accents(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* apart = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* together = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) throw without_unicode_data();
    icu::UnicodeString whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const icu::UnicodeString parts = apart->normalize(whole.toLower(icu::Locale::getRoot()), status);
    icu::UnicodeString out;
    bool is_after_latin = false;
    for (int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
        const UChar32 c = parts.char32At(at);
        if (u_charType(c) == U_NON_SPACING_MARK) {
            if (!is_after_latin) out.append(c);
            continue;
        }
        is_after_latin = is_latin(c);
        const std::string_view plain = plain_form(c);
        if (plain.empty()) {
            out.append(c);
        } else {
            out.append(
                icu::UnicodeString::fromUTF8(icu::StringPiece(plain.data(), static_cast<int32_t>(plain.size()))));
        }
    }
    std::string bytes;
    together->normalize(out, status).toUTF8String(bytes);
    return bytes;
}

std::string collation_key(std::string_view text, std::string_view language) {
    const icu::Collator& collator = collator_for(std::string(language));
    const icu::UnicodeString words =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    std::string key(text.size() * 3 + 16, '\0');
    const auto room = [&key] { return static_cast<int32_t>(key.size()); };
    int32_t length = collator.getSortKey(words, reinterpret_cast<std::uint8_t*>(key.data()), room());
    if (length > room()) {
        key.resize(static_cast<std::size_t>(length));
        length = collator.getSortKey(words, reinterpret_cast<std::uint8_t*>(key.data()), room());
    }
    key.resize(static_cast<std::size_t>(length > 0 ? length - 1 : 0)); // without the zero byte at the end
    return key;
}

} // namespace part_one
