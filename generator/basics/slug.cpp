// Knows the Latin letters with accents that Unicode has, as tables: basics/ uses no library. Every other letter becomes
// its code point in hexadecimal, so that addresses stay ASCII and different.

#include "basics/slug.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace part_one {
namespace {

/// Letters without accents for U+00C0 to U+024F and U+1E00 to U+1EFF; '.' where there is none of one letter.
constexpr std::string_view latin_from_c0 = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
                                           "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
                                           ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."
                                           "b..............e.......i..l.....oo.............uu....zz........."
                                           ".............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa...."
                                           "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy......acclt."
                                           "...b..eejj..rryy";
constexpr std::string_view latin_from_1e00 = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                             "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                             "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                             "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

struct Spelling {
    char32_t code_point;
    std::string_view letters;
};
constexpr std::array spellings = {
    Spelling{0x00AA, "a"},  Spelling{0x00B2, "2"},  Spelling{0x00B3, "3"},  Spelling{0x00B9, "1"},
    Spelling{0x00BA, "o"},  Spelling{0x00C6, "ae"}, Spelling{0x00DE, "th"}, Spelling{0x00DF, "ss"},
    Spelling{0x00E6, "ae"}, Spelling{0x00FE, "th"}, Spelling{0x0132, "ij"}, Spelling{0x0133, "ij"},
    Spelling{0x014A, "ng"}, Spelling{0x014B, "ng"}, Spelling{0x0152, "oe"}, Spelling{0x0153, "oe"}};

std::string_view plain_form(char32_t c) {
    const auto spelling =
        std::find_if(spellings.begin(), spellings.end(), [c](const Spelling& s) { return s.code_point == c; });
    if (spelling != spellings.end()) return spelling->letters;
    std::string_view form;
    if (c >= 0xC0 && c < 0xC0 + latin_from_c0.size()) form = latin_from_c0.substr(c - 0xC0, 1);
    if (c >= 0x1E00 && c < 0x1E00 + latin_from_1e00.size()) form = latin_from_1e00.substr(c - 0x1E00, 1);
    return form == "." ? std::string_view() : form;
}

/// An accent written as a character of its own, or a mark that nobody sees: nothing of it stays.
bool is_mark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || c == 0x00AD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/// Inside a word it joins and does not part: "My Sister's Place" is my-sisters-place.
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0xFF07; }

/// Blocks of Unicode that hold no letters: punctuation, currency, arrows, symbols, pictures.
bool is_sign(char32_t c) {
    static constexpr std::array<std::pair<char32_t, char32_t>, 10> signs = {{{0x80, 0xBF},
                                                                             {0xD7, 0xD7},
                                                                             {0xF7, 0xF7},
                                                                             {0x2000, 0x206F},
                                                                             {0x20A0, 0x2BFF},
                                                                             {0x2E00, 0x2E7F},
                                                                             {0x3000, 0x3004},
                                                                             {0x3008, 0x3030},
                                                                             {0xE000, 0xF8FF},
                                                                             {0xFFF0, 0xFFFF}}};
    if (c >= 0x1F000 && c <= 0x1FAFF) return true;
    return std::any_of(signs.begin(), signs.end(),
                       [c](const auto& range) { return c >= range.first && c <= range.second; });
}

std::string hexadecimal(char32_t c) {
    std::array<char, 8> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::uint32_t>(c), 16);
    return std::string(digits.data(), end);
}

/// Puts words together with single hyphens.
class Builder {
  public:
    void add(std::string_view letters) {
        if (is_hyphen_due_ && !slug_.empty()) slug_ += '-';
        is_hyphen_due_ = false;
        slug_ += letters;
    }
    void add_gap() { is_hyphen_due_ = true; }
    std::string take() { return std::move(slug_); }

  private:
    std::string slug_;
    bool is_hyphen_due_ = false;
};

bool is_plain(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

// No disk takes a name of more than 255 bytes. What is longer keeps its front, and a number made of the whole (FNV-1a), so
// that two long names with one front do not fall together.
constexpr std::size_t longest_slug = 160;
constexpr std::size_t kept_front = 120;

std::string shortened(std::string slug) {
    if (slug.size() <= longest_slug) return slug;
    std::uint64_t number = 0xCBF29CE484222325u;
    for (char c : slug) number = (number ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    slug.resize(kept_front);
    while (slug.ends_with('-')) slug.pop_back();
    return slug + "-" + std::to_string(number);
}

void add_ascii(char c, Builder& builder) {
    if (is_apostrophe(static_cast<unsigned char>(c))) return;
    if (!is_plain(c)) return builder.add_gap();
    builder.add(lower_ascii({&c, 1}));
}

void add_beyond_ascii(char32_t c, Builder& builder) {
    if (is_mark(c) || is_apostrophe(c)) return;
    if (c >= 0xFF01 && c <= 0xFF5E) return add_ascii(static_cast<char>(c - 0xFEE0), builder); // full-width ASCII
    const std::string_view plain = plain_form(c);
    if (!plain.empty()) return builder.add(plain);
    builder.add_gap();
    if (is_sign(c)) return;
    builder.add(hexadecimal(c));
    builder.add_gap();
}

} // namespace

Slug Slug::of(std::string_view text) {
    const bool is_well_formed = is_utf8(text);
    Builder builder;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            add_ascii(text[at++], builder);
        } else if (is_well_formed) {
            add_beyond_ascii(next_code_point(text, at), builder);
        } else {
            builder.add_gap();
            ++at;
        }
    }
    Slug slug;
    slug.text_ = shortened(builder.take());
    return slug;
}

} // namespace part_one
