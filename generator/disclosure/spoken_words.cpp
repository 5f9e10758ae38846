#include "disclosure/spoken_words.h"

#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

/// The words that labels are made of, long enough that a slip can be told from another word.
constexpr std::array<std::string_view, 10> repairable{"confidential", "restricted", "exempt",   "publication",
                                                      "sensitive",    "commercial", "official", "private",
                                                      "information",  "confidence"};

/// Real words that lie a slip away from one of them.
constexpr std::array<std::string_view, 19> other_words{
    "commercially",   "officials",     "officially", "conference", "privates",    "privately",    "confidences",
    "confidentially", "restrict",      "restricts",  "exempts",    "exempted",    "publications", "commercials",
    "sensitivi",      "republication", "attempt",    "confident",  "unrestricted"};

constexpr std::size_t longest_repaired = 14;

/// Damerau-Levenshtein distance (adjacent letters exchanged count as one) of words of at most 14 letters.
std::size_t distance(std::string_view a, std::string_view b) {
    std::array<std::array<std::size_t, longest_repaired + 1>, longest_repaired + 1> d{};
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

/// How many letters of `a` do not stand in `b` at all: a bound below the distance that costs next to nothing.
std::size_t strange_letters(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [b](char c) { return b.find(c) == std::string_view::npos; }));
}

void repair(SpokenWord& word) {
    if (word.text.size() < 5 || word.text.size() > longest_repaired) return;
    for (std::string_view right : repairable) {
        if (word.text == right) return;
        if (word.text[0] != right[0] && word.text[1] != right[1]) continue;
        const std::size_t gap =
            word.text.size() > right.size() ? word.text.size() - right.size() : right.size() - word.text.size();
        const std::size_t allowed = right.size() >= 10 ? 2 : 1;
        if (gap > allowed || std::find(other_words.begin(), other_words.end(), word.text) != other_words.end())
            continue;
        if (strange_letters(word.text, right) > allowed || distance(word.text, right) > allowed) continue;
        word.text = right;
        word.was_repaired = true;
        return;
    }
}

bool is_second(std::string_view word) {
    return word == "2" || word == "ii" || word == "two" || word == "ll" || word == "il" || word == "li" ||
           word == "dau" || word == "11" || word == "l1" || word == "1l" || word == "i1" || word == "1i" ||
           word == "tow" || word == "2nd";
}

/// Ways in which "part" is mistyped before a 2.
bool is_nearly_part(std::string_view word) {
    constexpr std::array<std::string_view, 17> slips{"prat",  "patr",  "aprt",  "prt",  "pat",  "paart",
                                                     "partt", "parrt", "ppart", "par",  "pary", "parf",
                                                     "parg",  "psrt",  "pzrt",  "oart", "p4rt"};
    return std::find(slips.begin(), slips.end(), word) != slips.end();
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

} // namespace

std::vector<SpokenWord> spoken_words(std::string_view folded) {
    std::vector<SpokenWord> words;
    const auto plain = folded_words(folded);
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto is_single = [&](std::size_t i) {
            return i < plain.size() && plain[i].text.size() == 1 && is_ascii_letter(plain[i].text[0]);
        };
        // Three and more single letters in a row are one word that was spaced out.
        std::size_t end = at;
        while (is_single(end)) ++end;
        if (end - at >= 3) {
            SpokenWord joined{{}, plain[at].at, plain[end - 1].end, true};
            for (std::size_t i = at; i < end; ++i) joined.text += plain[i].text;
            push(words, std::move(joined));
            at = end - 1;
            continue;
        }
        // A soft break in a word that was set as "PAR T" or "P ART"
        const std::string_view next = at + 1 < plain.size() ? plain[at + 1].text : std::string_view{};
        const std::string both = std::string(plain[at].text) + std::string(next);
        if (both == "part" && !next.empty() && at + 2 < plain.size() && is_second(plain[at + 2].text)) {
            words.push_back({"part", plain[at].at, plain[at + 1].end, true});
            ++at;
            continue;
        }
        std::string_view bare = plain[at].text;
        while (bare.starts_with("'")) bare.remove_prefix(1);
        while (bare.ends_with("'")) bare.remove_suffix(1);
        if (bare == "02") bare = "2";
        if (!bare.empty()) push(words, {std::string(bare), plain[at].at, plain[at].end, false});
    }
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at + 1 < words.size() && is_second(words[at + 1].text) && is_nearly_part(words[at].text)) {
            words[at].text = "part";
            words[at].was_repaired = true;
        }
        if ((words[at].text == "part" || words[at].text == "pt" || words[at].text == "rhan") && at + 1 < words.size()) {
            if (is_second(words[at + 1].text)) words[at + 1].text = "2";
            if (words[at + 1].text == "i" || words[at + 1].text == "one" || words[at + 1].text == "un")
                words[at + 1].text = "1";
        }
        repair(words[at]);
    }
    return words;
}

} // namespace part_one
