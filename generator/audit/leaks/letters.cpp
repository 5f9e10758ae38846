#include "audit/leaks/letters.h"

#include <string_view>

namespace part_one {
namespace {

constexpr FoldedLetter ends_word{};
constexpr FoldedLetter invisible{FoldedLetter::Kind::invisible, 0, {}};

FoldedLetter letters(std::u32string_view spelt) {
    FoldedLetter out{FoldedLetter::Kind::letters, 0, {}};
    for (char32_t letter : spelt) out.letters[out.count++] = letter;
    return out;
}
FoldedLetter letter(char32_t one) { return letters(std::u32string_view(&one, 1)); }

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// U+00C0 to U+017F, one sign each; capitals stand for what one letter cannot spell, '*' for what is no letter.
constexpr std::string_view latin_bases = "aaaaaaEceeeeiiiidnooooo*ouuuuyTS"
                                         "aaaaaaEceeeeiiiidnooooo*ouuuuyTy"
                                         "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkkkllllllllllnnnnnnnnn"
                                         "ooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_bases.size() == 0x180 - 0xC0);

FoldedLetter latin(char32_t c) {
    switch (const char base = latin_bases[c - 0xC0]) {
    case '*': return ends_word;
    case 'E': return letters(U"ae");
    case 'T': return letters(U"th");
    case 'S': return letters(U"ss");
    case 'J': return letters(U"ij");
    case 'O': return letters(U"oe");
    default: return letter(static_cast<char32_t>(base));
    }
}

// Letters of other scripts that look like Latin ones, each followed by what it looks like.
constexpr std::u32string_view look_alikes =
    U"аaеeоoрpсcуyхxіiѕsјjԁdһhАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxοoαaνvıi";

bool is_invisible(char32_t c) {
    return c == 0xAD || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 ||
           c == 0xFEFF || c == 0xFFA0 || between(c, 0x300, 0x36F) || between(c, 0x180B, 0x180F) ||
           between(c, 0x200B, 0x200F) || between(c, 0x202A, 0x202E) || between(c, 0x2060, 0x206F) ||
           between(c, 0xFE00, 0xFE0F) || between(c, 0xFE20, 0xFE2F) || between(c, 0xE0000, 0xE0FFF);
}

} // namespace

FoldedLetter folded_letter(char32_t c) {
    if (c < 0x80) { // the same question about what stood for it: full width, a reference
        if (between(c, 'A', 'Z')) return letter(c + 32);
        return between(c, 'a', 'z') || between(c, '0', '9') ? letter(c) : ends_word;
    }
    if (is_invisible(c)) return invisible;
    if (between(c, 0xC0, 0x17F)) return latin(c);
    if (c < 0xC0) {
        switch (c) {
        case 0xAA: return letter('a');
        case 0xBA: return letter('o');
        case 0xB2: return letter('2');
        case 0xB3: return letter('3');
        case 0xB9: return letter('1');
        default: return ends_word;
        }
    }
    if (between(c, 0x1E80, 0x1E89)) return letter('w');
    if (between(c, 0x1EF2, 0x1EF9)) return letter('y');
    if (c == 0x2070 || between(c, 0x2074, 0x2079)) return letter('0' + (c - 0x2070));
    if (between(c, 0x2080, 0x2089)) return letter('0' + (c - 0x2080));
    if (between(c, 0x2000, 0x2BFF) || between(c, 0x2E00, 0x303F)) return ends_word;
    if (between(c, 0xFB00, 0xFB06)) {
        constexpr std::u32string_view ligatures[] = {U"ff", U"fi", U"fl", U"ffi", U"ffl", U"st", U"st"};
        return letters(ligatures[c - 0xFB00]);
    }
    if (between(c, 0xFF01, 0xFF5E)) return folded_letter(c - 0xFEE0);
    if (between(c, 0x1D400, 0x1D6A3)) return letter('a' + (c - 0x1D400) % 26);
    if (between(c, 0x1D7CE, 0x1D7FF)) return letter('0' + (c - 0x1D7CE) % 10);
    if (between(c, 0xFE10, 0xFE6F) || between(c, 0xFFE0, 0xFFFF) || between(c, 0x1F000, 0x1FAFF)) return ends_word;
    if (between(c, 0x370, 0x52F))
        for (std::size_t i = 0; i + 1 < look_alikes.size(); i += 2)
            if (look_alikes[i] == c) return letter(look_alikes[i + 1]);
    return letter(c);
}

} // namespace part_one
