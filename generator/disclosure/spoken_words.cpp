#include "disclosure/spoken_words.h"

#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace part_one {

namespace {

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
constexpr std::array repairable{Root("confidential"), Root("restricted"), Root("exempt"),     Root("publication"),
                                Root("sensitive"),    Root("commercial"), Root("official"),   Root("private"),
                                Root("information"),  Root("confidence"), Root("privileged"), Root("cyfrinachol"),
                                Root("eithriedig"),   Root("cyfyngedig")};

/// Real words that lie a slip away from one of them.
constexpr std::array<std::string_view, 27> other_words{
    "commercially",   "officials",     "officially", "conference", "privates",     "privately",    "confidences",
    "confidentially", "restrict",      "restricts",  "exempts",    "exempted",     "publications", "commercials",
    "sensitivi",      "republication", "attempt",    "confident",  "unrestricted", "privilege",    "privileges",
    "informations",   "commercialise", "dedication", "exemption",  "insensitive",  "publicised"};

/// Words without which no line speaks of confidentiality: any of them, or a word that could be one of them misspelt.
constexpr std::array<std::string_view, 44> speaking_words{
    "confidential", "restricted", "exempt",      "publication", "sensitive",  "private",   "privileged", "secret",
    "closed",       "protect",    "withheld",    "unpublished", "embargoed",  "disclosed", "disclosure", "disclose",
    "redact",       "redacted",   "published",   "publish",     "excluded",   "exclusion", "confidence", "schedule",
    "exempted",     "internal",   "cyfrinachol", "eithriedig",  "cyfyngedig", "gyhoeddi",  "sensitif",   "release",
    "circulation",  "website",    "embargo",     "eyes",        "nonpublic",  "virtue",    "exemptions", "official",
    "privilege",    "preifat",    "gyfrinachol", "cyhoeddi"};

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

bool could_be(const Root& root, std::string_view word, std::uint32_t letters, bool plain) {
    const std::size_t allowed = root.word.size() >= 10 ? 2 : 1;
    if (word.size() + allowed < root.word.size() || word.size() > root.word.size() + allowed) return false;
    if (!plain) return true;
    return static_cast<std::size_t>(std::popcount(letters & ~root.letters)) <= allowed &&
           static_cast<std::size_t>(std::popcount(root.letters & ~letters)) <= allowed;
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
        if (std::find(other_words.begin(), other_words.end(), word.text) != other_words.end()) return;
        if (!is_nearly(seen, right, root.word.size() >= 10 ? 2 : 1)) continue;
        word.text = root.word;
        word.was_repaired = true;
        return;
    }
}

bool is_second(std::string_view word) {
    constexpr std::array<std::string_view, 19> ways{"2",  "ii", "two", "ll",  "il", "li", "dau", "11", "l1", "1l",
                                                    "i1", "1i", "tow", "2nd", "z",  "||", "!!",  "02", "dwy"};
    return std::find(ways.begin(), ways.end(), word) != ways.end();
}

/// Ways in which "part" is mistyped before a 2.
bool is_nearly_part(std::string_view word) {
    constexpr std::array<std::string_view, 19> slips{"prat",  "patr",  "aprt", "prt",  "pat",  "paart", "partt",
                                                     "parrt", "ppart", "par",  "pary", "parf", "parg",  "psrt",
                                                     "pzrt",  "oart",  "p4rt", "pa7t", "pqrt"};
    return std::find(slips.begin(), slips.end(), word) != slips.end();
}

bool is_part(std::string_view word) { return word == "part" || word == "pt" || word == "rhan"; }

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

/// "RESTRIC TED", "CONF IDENTIAL": a word that a space broke in two.
bool is_broken_word(std::string_view front, std::string_view back) {
    if (front.size() < 2 || back.empty()) return false;
    return std::any_of(repairable.begin(), repairable.end(), [&](const Root& root) {
        return root.word.size() == front.size() + back.size() && root.word.starts_with(front) &&
               root.word.ends_with(back);
    });
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

/// A first look at one word: its letters, against those of all the words that speak.
bool may_be_speaking(std::string_view word) {
    static const auto roots = [] {
        std::vector<Root> all;
        all.reserve(speaking_words.size());
        for (std::string_view speaking : speaking_words) all.emplace_back(speaking);
        return all;
    }();
    if (word.size() < 3) return false;
    if (word.size() > 14)
        return word.find("confid") != std::string_view::npos || word.find("public") != std::string_view::npos ||
               word.find("exempt") != std::string_view::npos || word.find("restric") != std::string_view::npos ||
               word.find("sensit") != std::string_view::npos || word.find("cyfrin") != std::string_view::npos;
    const std::uint32_t letters = letters_in(word);
    return std::any_of(roots.begin(), roots.end(), [&](const Root& root) {
        if (root.word.size() < 9 || word.size() < 5) {
            return word == root.word ||
                   (word.size() >= 5 && word.size() + 1 >= root.word.size() && word.size() <= root.word.size() + 1 &&
                    std::popcount(letters & ~root.letters) + std::popcount(root.letters & ~letters) <= 1);
        }
        return could_be(root, word, letters, true);
    });
}

} // namespace

bool is_nearly(std::string_view a, std::string_view b, std::size_t slips) {
    // Damerau-Levenshtein: adjacent letters exchanged count as one.
    constexpr std::size_t longest = 40;
    if (a.size() > longest || b.size() > longest) return false;
    if (a.size() > b.size() + slips || b.size() > a.size() + slips) return false;
    std::array<std::array<std::uint8_t, longest + 1>, longest + 1> d;
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = static_cast<std::uint8_t>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1] || a[i - 1] == '?' || b[j - 1] == '?';
            int least = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, d[i - 2][j - 2] + 1);
            d[i][j] = static_cast<std::uint8_t>(least);
        }
    return d[a.size()][b.size()] <= slips;
}

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

bool may_speak(std::string_view folded) {
    std::size_t singles = 0;
    bool denies = false;
    std::string_view before;
    for (std::size_t at = 0; at < folded.size();) {
        const auto in_word = [&](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        };
        if (!in_word(folded[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        bool plain = true;
        while (end < folded.size() && in_word(folded[end])) {
            if (static_cast<unsigned char>(folded[end]) >= 0x80) plain = false;
            ++end;
        }
        const std::string_view word = folded.substr(at, end - at);
        at = end;
        if (!plain && word.size() > 4) return true;
        if (word.size() == 1) {
            if (++singles >= 3) return true;
        } else {
            singles = 0;
        }
        if (word == "not" || word == "non" || word == "below" || word == "nid" || word == "press") denies = true;
        if (denies && (word == "public" || word == "open" || word == "distribution" || word == "external" ||
                       word == "onward" || word == "wider" || word == "further" || word == "general"))
            return true;
        if (is_part(word) || is_nearly_part(word) || word == "parts") {
            // With its number: soon, or behind "no", quotation marks, brackets
            const std::string_view near = folded.substr(end, 12);
            if (near.find_first_of("23zb|!") != std::string_view::npos || near.find("ii") != std::string_view::npos ||
                near.find('l') != std::string_view::npos || near.find("tw") != std::string_view::npos ||
                near.find("to") != std::string_view::npos || near.find("th") != std::string_view::npos ||
                near.find("da") != std::string_view::npos || near.find("dw") != std::string_view::npos ||
                near.find('1') != std::string_view::npos || near.find(" i") != std::string_view::npos ||
                trimmed(near).empty())
                return true;
        } else if (word.starts_with("part") || word.starts_with("rhan") || word.starts_with("pt")) {
            const std::string_view tail = word.substr(word.starts_with("pt") ? 2 : 4);
            if (is_ascii_digit(tail[0]) || tail.starts_with("ii") || tail.starts_with("two")) return true;
        } else if (before.size() + word.size() <= 14 && !before.empty() &&
                   (is_broken_word(before, word) || (before[0] == 'p' && is_second(word)) ||
                    (before.starts_with("p") && word[0] == 't' && word.size() == 2) ||
                    (before == "p" && word == "art") || (before == "pa" && word == "rt"))) {
            return true;
        }
        if (may_be_speaking(word)) return true;
        before = word;
    }
    return false;
}

std::vector<SpokenWord> spoken_words(std::string_view folded) {
    if (has_signs_for_two(folded)) {
        std::string plain(folded);
        for (std::string_view signs : {"||", "!!"}) plain = replaced(std::move(plain), signs, "2 ");
        return spoken_words(plain);
    }
    std::vector<SpokenWord> words = joined_words(folded);
    for (std::size_t at = 0; at < words.size(); ++at) {
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
