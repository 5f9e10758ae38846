#include "properties/disguises.h"

#include "properties/planted_words.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace properties {

namespace {

/// Bytes of each letter, UTF-8.
std::vector<std::string> letters_of(std::string_view label) {
    std::vector<std::string> letters;
    for (char byte : label) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
        if (continues && !letters.empty()) {
            letters.back() += byte;
        } else {
            letters.emplace_back(1, byte);
        }
    }
    return letters;
}

std::string utf8(std::uint32_t point) {
    std::string bytes;
    const auto rest = [&](int shift) { bytes += static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) {
        bytes += static_cast<char>(0xC0 | (point >> 6));
    } else if (point < 0x10000) {
        bytes += static_cast<char>(0xE0 | (point >> 12));
        rest(6);
    } else {
        bytes += static_cast<char>(0xF0 | (point >> 18));
        rest(12);
        rest(6);
    }
    rest(0);
    return bytes;
}

std::string between(const std::string& label, std::string_view filler) {
    std::string dressed;
    for (const std::string& letter : letters_of(label)) {
        if (!dressed.empty()) dressed += filler;
        dressed += letter;
    }
    return dressed;
}

/// Latin letters and digits moved to where their twins stand.
std::string moved(const std::string& label, std::uint32_t capitals, std::uint32_t small, std::uint32_t digits = '0') {
    std::string dressed;
    for (char letter : label) {
        const auto at = [&](char first, std::uint32_t twin) {
            return utf8(twin + static_cast<std::uint32_t>(letter - first));
        };
        if (letter >= 'A' && letter <= 'Z') {
            dressed += at('A', capitals);
        } else if (letter >= 'a' && letter <= 'z') {
            dressed += at('a', small);
        } else if (letter >= '0' && letter <= '9') {
            dressed += at('0', digits);
        } else {
            dressed += letter;
        }
    }
    return dressed;
}

struct Twin {
    const char* letter;
    const char* twin;
};

template <std::size_t count>
std::string with_twins(std::string label, const std::array<Twin, count>& twins) {
    for (const Twin& pair : twins) label = replaced(std::move(label), pair.letter, pair.twin);
    return label;
}

std::string references(const std::string& label, bool in_hex) {
    constexpr const char* digits = "0123456789ABCDEF";
    std::string dressed;
    for (char letter : label) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80) {
            dressed += letter;
        } else if (in_hex) {
            dressed += std::string("&#x") + digits[byte / 16] + digits[byte % 16] + ";";
        } else {
            dressed += "&#" + std::to_string(byte) + ";";
        }
    }
    return dressed;
}

/// The third letter between `open` and `close`.
std::string in_the_word(const std::string& label, const std::string& open, const std::string& close) {
    return label.substr(0, 2) + open + label.substr(2, 1) + close + label.substr(3);
}

constexpr std::array<Twin, 14> cyrillic{{{"A", "А"},
                                         {"B", "В"},
                                         {"C", "С"},
                                         {"E", "Е"},
                                         {"I", "І"},
                                         {"O", "О"},
                                         {"P", "Р"},
                                         {"T", "Т"},
                                         {"a", "а"},
                                         {"c", "с"},
                                         {"e", "е"},
                                         {"i", "і"},
                                         {"o", "о"},
                                         {"p", "р"}}};
constexpr std::array<Twin, 10> greek{{{"A", "Α"},
                                      {"B", "Β"},
                                      {"E", "Ε"},
                                      {"I", "Ι"},
                                      {"N", "Ν"},
                                      {"O", "Ο"},
                                      {"P", "Ρ"},
                                      {"T", "Τ"},
                                      {"o", "ο"},
                                      {"v", "ν"}}};
constexpr std::array<Twin, 6> accents{{{"A", "Á"}, {"a", "á"}, {"E", "É"}, {"e", "é"}, {"I", "Í"}, {"i", "í"}}};
constexpr std::array<Twin, 4> digits{{{"O", "0"}, {"I", "1"}, {"o", "0"}, {"i", "1"}}};

} // namespace

const std::vector<Disguise>& disguises() {
    using Label = const std::string&;
    static const std::vector<Disguise> all{
        {"none", [](Label s) { return s; }},
        {"no-break spaces", [](Label s) { return replaced(s, " ", "\u00a0"); }},
        {"thin spaces", [](Label s) { return replaced(s, " ", "\u2009"); }},
        {"ideographic spaces", [](Label s) { return replaced(s, " ", "\u3000"); }},
        {"two spaces", [](Label s) { return replaced(s, " ", "  "); }},
        {"soft hyphens", [](Label s) { return between(s, "\u00ad"); }},
        {"zero-width spaces", [](Label s) { return between(s, "\u200b"); }},
        {"zero-width space for a space", [](Label s) { return replaced(s, " ", "\u200b"); }},
        {"zero-width non-joiners", [](Label s) { return between(s, "\u200c"); }},
        {"word joiners", [](Label s) { return between(s, "\u2060"); }},
        {"byte order marks", [](Label s) { return between(s, "\ufeff"); }},
        {"variation selectors", [](Label s) { return between(s, "\ufe0f"); }},
        {"grapheme joiners", [](Label s) { return between(s, "\u034f"); }},
        {"left-to-right marks", [](Label s) { return "\u200e" + s + "\u200e"; }},
        {"left-to-right override", [](Label s) { return "\u202d" + s + "\u202c"; }},
        {"isolates", [](Label s) { return "\u2066" + s + "\u2069"; }},
        {"full width", [](Label s) { return moved(s, 0xff21, 0xff41, 0xff10); }},
        {"mathematical bold", [](Label s) { return moved(s, 0x1d400, 0x1d41a, 0x1d7ce); }},
        {"mathematical sans-serif", [](Label s) { return moved(s, 0x1d5a0, 0x1d5ba, 0x1d7e2); }},
        {"mathematical monospace", [](Label s) { return moved(s, 0x1d670, 0x1d68a, 0x1d7f6); }},
        {"fraktur", [](Label s) { return moved(s, 0x1d56c, 0x1d586); }},
        {"circled", [](Label s) { return moved(s, 0x24b6, 0x24d0); }},
        {"squared", [](Label s) { return moved(s, 0x1f130, 0x1f130); }},
        {"letter-spaced", [](Label s) { return between(s, " "); }},
        {"letter-spaced without breaks", [](Label s) { return between(s, "\u00a0"); }},
        {"Cyrillic twins", [](Label s) { return with_twins(s, cyrillic); }},
        {"Greek twins", [](Label s) { return with_twins(s, greek); }},
        {"accents", [](Label s) { return with_twins(s, accents); }},
        {"digits for letters", [](Label s) { return with_twins(s, digits); }},
        {"struck by combining strokes", [](Label s) { return between(s, "\u0336"); }},
        {"decimal references", [](Label s) { return references(s, false); }},
        {"hexadecimal references", [](Label s) { return references(s, true); }},
        {"no-break references", [](Label s) { return replaced(s, " ", "&nbsp;"); }},
        {"soft hyphen references", [](Label s) { return between(s, "&shy;"); }},
        {"escaped spaces and dashes", [](Label s) { return replaced(s, "-", "\\-"); }},
        {"emphasis in the word", [](Label s) { return in_the_word(s, "*", "*"); }},
        {"bold in the word", [](Label s) { return in_the_word(s, "**", "**"); }},
        {"code in the word", [](Label s) { return in_the_word(s, "`", "`"); }},
        {"tags in the word", [](Label s) { return in_the_word(s, "<b>", "</b>"); }},
        {"empty tags in the word", [](Label s) { return in_the_word(s, "<span></span>", ""); }},
        {"break opportunity", [](Label s) { return in_the_word(s, "", "<wbr>"); }},
        {"comment in the word", [](Label s) { return in_the_word(s, "<!-- x -->", ""); }},
        {"link in the word", [](Label s) { return in_the_word(s, "[", "](https://example.org/x)"); }},
        {"bullet", [](Label s) { return "• " + s; }},
        {"arrow", [](Label s) { return "→ " + s; }},
        {"padlock", [](Label s) { return "🔒 " + s; }},
        {"section sign", [](Label s) { return "§ " + s; }},
        {"en dashes", [](Label s) { return replaced(s, " ", "–"); }},
        {"underscores", [](Label s) { return replaced(s, " ", "_"); }},
        {"letter doubled", [](Label s) { return s.substr(0, 2) + s.substr(1); }},
        {"letters swapped",
         [](Label s) {
             return s.size() < 10 ? s : s.substr(0, 4) + s[5] + s[4] + s.substr(6); // a short word would be another
         }},
        {"letter dropped", [](Label s) { return s.size() < 10 ? s : s.substr(0, 5) + s.substr(6); }},
    };
    return all;
}

} // namespace properties
