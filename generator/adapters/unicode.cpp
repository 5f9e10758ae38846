#include "adapters/unicode.h"

#include "adapters/unicode_lookalikes.h"
#include "basics/failure.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

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
