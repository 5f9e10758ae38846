// How the words of labels are misspelt: letters exchanged, missing, doubled, replaced by digits that look like them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace part_one {

/// What looks like a letter and is another.
constexpr char letter_like(char c) {
    switch (c) {
    case '0': return 'o';
    case '1':
    case 'l':
    case '!':
    case '|': return 'i';
    case '3': return 'e';
    case '4': return 'a';
    case '5': return 's';
    case '7': return 't';
    case '8': return 'b';
    case '9': return 'g';
    default: return c;
    }
}

/// Which letters stand in a word, as bits.
constexpr std::uint32_t letters_in(std::string_view word) {
    std::uint32_t bits = 0;
    for (char c : word) {
        const char letter = letter_like(c);
        if (letter >= 'a' && letter <= 'z') bits |= 1U << static_cast<unsigned>(letter - 'a');
    }
    return bits;
}

struct Root {
    constexpr explicit Root(std::string_view root) : word(root), letters(letters_in(root)) {}
    std::string_view word;
    std::uint32_t letters;
};

/// The words that labels are made of, long enough that a slip can be told from another word.
inline constexpr std::array repairable{
    Root("confidential"), Root("restricted"),  Root("exempt"),     Root("publication"), Root("sensitive"),
    Root("commercial"),   Root("official"),    Root("private"),    Root("information"), Root("confidence"),
    Root("privileged"),   Root("cyfrinachol"), Root("eithriedig"), Root("cyfyngedig"),  Root("appendix")};

/// Are no more than `most` of these bits set?
constexpr bool has_at_most(std::uint32_t bits, unsigned most) {
    for (; most > 0; --most) bits &= bits - (bits != 0);
    return bits == 0;
}

/// Could this word be the root, by its length and letters? `letters` are those of the word, `plain`: all are ASCII.
constexpr bool could_be(const Root& root, std::string_view word, std::uint32_t letters, bool plain) {
    const unsigned allowed = root.word.size() >= 10 ? 2 : 1;
    if (word.size() + allowed < root.word.size() || word.size() > root.word.size() + allowed) return false;
    return !plain || (has_at_most(letters & ~root.letters, allowed) && has_at_most(root.letters & ~letters, allowed));
}

/// Are these the same but for `slips` letters missing, doubled, wrong or exchanged? A '?' stands for any letter.
bool is_nearly(std::string_view a, std::string_view b, std::size_t slips);

/// "part", "pt", "rhan"
constexpr bool is_part(std::string_view word) { return word == "part" || word == "pt" || word == "rhan"; }
/// Ways in which "part" is mistyped before a 2.
bool is_nearly_part(std::string_view word);
/// "2", "ii", "two", "dau" and what is mistyped for them.
bool is_second(std::string_view word);
/// "RESTRIC TED", "CONF IDENTIAL": a word that a space broke in two.
bool is_broken_word(std::string_view front, std::string_view back);

} // namespace part_one
