#include "disclosure/spoken_words.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/misspellings.h"
#include "disclosure/word_memory.h"
#include "form/profile.h"

#include <algorithm>
#include <cstdint>

namespace part_one {

namespace {

/// Real words that lie a slip away from one of them.
constexpr WordList other_words{
    "commercially officials officially conference privates privately confidences confidentially restrict restricts "
    "exempts exempted publications commercials sensitivi republication attempt confident unrestricted privilege "
    "privileges informations commercialise dedication exemption insensitive publicised"};

constexpr std::size_t longest_repaired = 16;

bool is_plain(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// As letters_like, with a '?' for each character of another alphabet.
std::string looked_at(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        if (static_cast<unsigned char>(word[at]) < 0x80) {
            out += letter_like(word[at++]);
            continue;
        }
        next_code_point(word, at);
        out += '?';
    }
    return out;
}

/// A first look, at its length and letters.
bool could_be_any(std::string_view word) {
    const std::uint32_t letters = letters_in(word);
    return std::any_of(repairable.begin(), repairable.end(),
                       [&](const Root& root) { return could_be(root, word, letters, true); });
}

/// Which of the words of labels this one is misspelt for, counted from 1; 0 if none.
std::uint8_t meant_by(std::string_view word) {
    if (word.size() < 5 || word.size() > longest_repaired * 3) return 0;
    const bool plain = is_plain(word);
    if (plain && (word.size() > longest_repaired || !could_be_any(word))) return 0;
    const std::string seen = looked_at(word);
    if (seen.size() < 5 || seen.size() > longest_repaired) return 0;
    if (std::count(seen.begin(), seen.end(), '?') * 2 > static_cast<std::ptrdiff_t>(seen.size())) return 0;
    const std::uint32_t letters = letters_in(seen);
    for (std::size_t at = 0; at < repairable.size(); ++at) {
        const Root& root = repairable[at];
        if (word == root.word) return 0;
        if (!could_be(root, seen, letters, plain)) continue;
        const std::string right = looked_at(root.word);
        const auto differs = [&](std::size_t i) { return seen[i] != right[i] && seen[i] != '?'; };
        if (differs(0) && differs(1)) continue;
        if (other_words.holds(word)) return 0;
        if (is_nearly(seen, right, root.word.size() >= 10 ? 2 : 1)) return static_cast<std::uint8_t>(at + 1);
    }
    return 0;
}

void put_right(SpokenWord& word, std::uint8_t meant) {
    if (meant == 0) return;
    word.text = repairable[meant - 1].word;
    word.was_repaired = true;
}

void repair(SpokenWord& word) {
    thread_local WordMemory<std::uint8_t> memory;
    if (word.text.size() < 5 || word.text.is_cut()) return;
    put_right(word, memory.of(word.text, [](const WordNumber& unknown) { return meant_by(unknown); }));
}

/// A word as it stands. One that is too long for a number may still be a short one misspelt, in letters of two bytes.
SpokenWord spoken(std::string_view word, std::size_t at, std::size_t end, bool was_repaired) {
    SpokenWord made{WordNumber(word), at, end, was_repaired};
    if (word.size() > WordNumber::longest) put_right(made, meant_by(word));
    return made;
}

/// "two", "ii", a digit: the number that the text begins with.
std::string_view number_in_front(std::string_view text) {
    if (is_ascii_digit(text[0])) return text.substr(0, 1);
    for (std::string_view number : {"two", "ii", "one", "i"})
        if (text.starts_with(number)) return number;
    return {};
}

/// "part2" and "partii" are two words.
void push(std::vector<SpokenWord>& into, std::string_view word, std::size_t at, std::size_t end, bool was_repaired) {
    for (std::string_view head : {"part", "pt", "rhan"}) {
        if (!word.starts_with(head) || word.size() == head.size()) continue;
        const std::string_view tail = word.substr(head.size());
        const std::string_view number = number_in_front(tail);
        if (number.empty()) continue;
        const std::string_view rest = tail.substr(number.size());
        const bool speaks = rest.empty() || rest.starts_with("conf") || rest.starts_with("exempt") ||
                            rest.starts_with("restr") ||
                            (rest.size() == 1 && is_ascii_letter(rest[0]) && is_ascii_digit(number[0]));
        if (!speaks) continue;
        into.push_back(spoken(head, at, end, true));
        into.push_back(spoken(number, end, end, true));
        if (rest.size() > 1) into.push_back(spoken(rest, end, end, true));
        return;
    }
    // "2a", "2b": a part of Part 2
    const bool is_second_part =
        word.size() == 2 && word[0] == '2' && is_ascii_letter(word[1]) && !into.empty() && into.back().text == "part";
    into.push_back(spoken(is_second_part ? word.substr(0, 1) : word, at, end, was_repaired));
}

bool is_single(const std::vector<FoldedWord>& words, std::size_t at) {
    return at < words.size() && words[at].text.size() == 1 && is_ascii_letter(words[at].text[0]);
}

/// Are the two, written as one, this word?
bool are_halves(std::string_view front, std::string_view back, std::string_view of) {
    return front.size() + back.size() == of.size() && of.starts_with(front) && of.ends_with(back);
}

/// "PAR T 2", "P ART 2", "PAR T2", "RESTRIC TED": a word that a space broke in two, at this word.
bool is_broken_at(const std::vector<FoldedWord>& words, std::size_t at) {
    if (at + 1 >= words.size()) return false;
    const std::string_view front = words[at].text;
    const std::string_view back = words[at + 1].text;
    if (front[0] == 'p') {
        if (are_halves(front, back, "part") && at + 2 < words.size() && is_second(words[at + 2].text)) return true;
        if (!is_part(front) && (are_halves(front, back, "part2") || are_halves(front, back, "partii"))) return true;
    }
    return is_broken_word(front, back);
}

/// The words as they stand, those put together that were spaced out or broken.
std::vector<SpokenWord> joined_words(std::string_view folded) {
    std::vector<SpokenWord> words;
    const auto plain = folded_words(folded);
    words.reserve(plain.size() + 2);
    for (std::size_t at = 0; at < plain.size(); ++at) {
        // Three and more single letters in a row are one word that was spaced out.
        std::size_t end = at;
        while (is_single(plain, end)) ++end;
        if (end - at >= 3) {
            std::string joined;
            for (std::size_t i = at; i < end; ++i) joined += plain[i].text;
            push(words, joined, plain[at].at, plain[end - 1].end, true);
            at = end - 1;
            continue;
        }
        if (is_broken_at(plain, at)) {
            push(words, std::string(plain[at].text) + std::string(plain[at + 1].text), plain[at].at, plain[at + 1].end,
                 true);
            ++at;
            continue;
        }
        std::string_view bare = plain[at].text;
        while (bare.starts_with("'")) bare.remove_prefix(1);
        while (bare.ends_with("'")) bare.remove_suffix(1);
        if (!bare.empty()) push(words, bare, plain[at].at, plain[at].end, false);
    }
    return words;
}

/// "Part || ", "Part !!": signs that stand for a Roman two.
bool has_signs_for_two(std::string_view folded) {
    for (std::string_view signs : {"||", "!!"}) {
        const std::size_t at = folded.find(signs);
        if (at != std::string_view::npos && trimmed(folded.substr(0, at)).ends_with("part")) return true;
    }
    return false;
}

} // namespace

std::string bare_letters(std::string_view folded) {
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const char c = folded[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            next_code_point(folded, at);
            continue;
        }
        if (is_ascii_letter(c) || is_ascii_digit(c)) out += c == '2' ? c : letter_like(c);
        ++at;
    }
    return out;
}

std::vector<SpokenWord> spoken_words(std::string_view folded) {
    if (has_signs_for_two(folded)) {
        std::string plain(folded);
        for (std::string_view signs : {"||", "!!"}) plain = replaced(std::move(plain), signs, "2 ");
        return spoken_words(plain);
    }
    std::vector<SpokenWord> words = joined_words(folded);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at + 2 < words.size() && is_part(words[at].text) &&
            (words[at + 1].text == "number" || words[at + 1].text == "no") && is_second(words[at + 2].text))
            words[at + 2].text = "2";
        if (at + 1 < words.size() && is_second(words[at + 1].text) && is_nearly_part(words[at].text)) {
            words[at].text = "part";
            words[at].was_repaired = true;
        }
        if (is_part(words[at].text) && at + 1 < words.size()) {
            if (is_second(words[at + 1].text)) words[at + 1].text = "2";
            if (words[at + 1].text == "i" || words[at + 1].text == "one" || words[at + 1].text == "un") {
                // "Part I I" is two.
                const bool twice = at + 2 < words.size() && words[at + 1].text == "i" && words[at + 2].text == "i";
                words[at + 1].text = twice ? "2" : "1";
                if (twice) words.erase(words.begin() + static_cast<std::ptrdiff_t>(at) + 2);
            }
        }
        repair(words[at]);
    }
    return words;
}

} // namespace part_one
