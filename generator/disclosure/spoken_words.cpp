#include "disclosure/spoken_words.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/misspellings.h"
#include "form/profile.h"

#include <algorithm>

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

void repair(SpokenWord& word) {
    if (word.text.size() < 5 || word.text.size() > longest_repaired * 3) return;
    const bool plain = is_plain(word.text);
    const std::string seen = looked_at(word.text);
    if (seen.size() < 5 || seen.size() > longest_repaired) return;
    if (std::count(seen.begin(), seen.end(), '?') * 2 > static_cast<std::ptrdiff_t>(seen.size())) return;
    const std::uint32_t letters = letters_in(seen);
    for (const Root& root : repairable) {
        if (word.text == root.word) return;
        if (!could_be(root, seen, letters, plain)) continue;
        const std::string right = looked_at(root.word);
        const auto differs = [&](std::size_t at) { return seen[at] != right[at] && seen[at] != '?'; };
        if (differs(0) && differs(1)) continue;
        if (other_words.holds(word.text)) return;
        if (!is_nearly(seen, right, root.word.size() >= 10 ? 2 : 1)) continue;
        word.text = root.word;
        word.was_repaired = true;
        return;
    }
}

/// "part2" and "partii" are two words.
void push(std::vector<SpokenWord>& into, SpokenWord word) {
    for (std::string_view head : {"part", "pt", "rhan"}) {
        if (!word.text.starts_with(head) || word.text.size() == head.size()) continue;
        const std::string tail = word.text.substr(head.size());
        std::string number;
        std::string rest;
        for (std::string_view n : {"two", "ii", "one", "i"})
            if (number.empty() && tail.starts_with(n)) number = n;
        if (is_ascii_digit(tail[0])) number = tail.substr(0, 1);
        if (number.empty()) continue;
        rest = tail.substr(number.size());
        const bool speaks = rest.empty() || rest.starts_with("conf") || rest.starts_with("exempt") ||
                            rest.starts_with("restr") ||
                            (rest.size() == 1 && is_ascii_letter(rest[0]) && is_ascii_digit(number[0]));
        if (!speaks) continue;
        into.push_back({std::string(head), word.at, word.end, true});
        into.push_back({number, word.end, word.end, true});
        if (rest.size() > 1) into.push_back({rest, word.end, word.end, true});
        return;
    }
    // "2a", "2b": a part of Part 2
    if (word.text.size() == 2 && word.text[0] == '2' && is_ascii_letter(word.text[1]) && !into.empty() &&
        into.back().text == "part")
        word.text = "2";
    into.push_back(std::move(word));
}

bool is_single(const std::vector<FoldedWord>& words, std::size_t at) {
    return at < words.size() && words[at].text.size() == 1 && is_ascii_letter(words[at].text[0]);
}

/// The words as they stand, those put together that were spaced out or broken.
std::vector<SpokenWord> joined_words(std::string_view folded) {
    std::vector<SpokenWord> words;
    const auto plain = folded_words(folded);
    words.reserve(plain.size());
    for (std::size_t at = 0; at < plain.size(); ++at) {
        // Three and more single letters in a row are one word that was spaced out.
        std::size_t end = at;
        while (is_single(plain, end)) ++end;
        if (end - at >= 3) {
            SpokenWord joined{{}, plain[at].at, plain[end - 1].end, true};
            for (std::size_t i = at; i < end; ++i) joined.text += plain[i].text;
            push(words, std::move(joined));
            at = end - 1;
            continue;
        }
        if (at + 1 < plain.size()) {
            const std::string_view next = plain[at + 1].text;
            const std::string both = plain[at].text.size() + next.size() <= 14
                                         ? std::string(plain[at].text) + std::string(next)
                                         : std::string();
            // "PAR T 2", "P ART 2", "PAR T2"
            const bool part = both == "part" && at + 2 < plain.size() && is_second(plain[at + 2].text);
            const bool glued = !is_part(plain[at].text) && (both == "part2" || both == "partii");
            if (part || glued || is_broken_word(plain[at].text, next)) {
                push(words, {both, plain[at].at, plain[at + 1].end, true});
                ++at;
                continue;
            }
        }
        std::string_view bare = plain[at].text;
        while (bare.starts_with("'")) bare.remove_prefix(1);
        while (bare.ends_with("'")) bare.remove_suffix(1);
        if (!bare.empty()) push(words, {std::string(bare), plain[at].at, plain[at].end, false});
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
