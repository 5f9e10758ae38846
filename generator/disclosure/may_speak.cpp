#include "disclosure/may_speak.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/misspellings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace part_one {

namespace {

/// Words without which no line speaks of confidentiality: any of them, or a word that could be one of them misspelt.
constexpr std::array<std::string_view, 56> speaking_words{
    "confidential", "restricted", "exempt",      "publication", "sensitive",   "private",    "privileged",  "secret",
    "closed",       "protect",    "withheld",    "unpublished", "embargoed",   "disclosed",  "disclosure",  "disclose",
    "redact",       "redacted",   "published",   "publish",     "excluded",    "exclusion",  "confidence",  "schedule",
    "exempted",     "internal",   "cyfrinachol", "eithriedig",  "cyfyngedig",  "gyhoeddi",   "sensitif",    "release",
    "circulation",  "website",    "embargo",     "eyes",        "nonpublic",   "virtue",     "exemptions",  "official",
    "privilege",    "preifat",    "gyfrinachol", "cyhoeddi",    "disclosable", "releasable", "classified",  "prejudice",
    "conf",         "confid",     "tlp",         "nfp",         "breifat",     "publishing", "sensitivity", "foia"};

constexpr std::size_t farthest_only = 60; // bytes of a line in which "for the PCC only" ends

constexpr std::size_t longest_known = 14;

/// In a word longer than any of those that speak: is one of them part of it?
bool holds_speaking_part(std::string_view word) {
    return word.find("confid") != std::string_view::npos || word.find("public") != std::string_view::npos ||
           word.find("exempt") != std::string_view::npos || word.find("restric") != std::string_view::npos ||
           word.find("sensit") != std::string_view::npos || word.find("cyfrin") != std::string_view::npos;
}

/// A first look at one word: its letters, against those of all the words that speak.
bool is_near_speaking_word(std::string_view word) {
    static const auto roots = [] {
        std::vector<Root> all;
        all.reserve(speaking_words.size());
        for (std::string_view speaking : speaking_words) all.emplace_back(speaking);
        return all;
    }();
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

/// The same, remembered: forms share their words, and each is asked about thousands of times.
bool may_be_speaking(std::string_view word) {
    struct Known {
        std::array<char, longest_known> letters{};
        std::uint8_t length = 0;
        bool speaks = false;
    };
    if (word.size() < 3) return false;
    if (word.size() > longest_known) return holds_speaking_part(word);
    thread_local std::array<Known, 4096> known;
    std::size_t place = word.size();
    for (char c : word) place = place * 31 + static_cast<unsigned char>(c);
    Known& here = known[place % known.size()];
    if (std::string_view(here.letters.data(), here.length) == word) return here.speaks;
    here.length = static_cast<std::uint8_t>(word.size());
    std::copy(word.begin(), word.end(), here.letters.begin());
    here.speaks = is_near_speaking_word(word);
    return here.speaks;
}

/// Orders and readers, in words of which each is ordinary: "for office use only", "yn unig", "do not share", "not to be
/// made public", "not for …", "in camera", "off the record". `end`: where the word ends in its line.
bool begins_to_close(std::string_view word, std::string_view before, std::size_t end, bool denies) {
    if (word == "only" || word == "unig") return end <= farthest_only;
    if (word == "record" || word == "line") return before == "the" && end <= farthest_only;
    if (word == "be" || word == "for") return denies && (before == "to" || before == "not");
    if (word == "public" || word == "open") return end <= 12; // "Public: No"
    if (word == "not") return before == "do";
    if (word == "camera") return before == "in";
    if (word == "paper" || word == "papers" || word == "pages") return before == "pink";
    if (word == "distribution" || word == "prejudice") return before == "limited" || before == "without";
    return false;
}

} // namespace

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
        if (begins_to_close(word, before, end, denies)) return true;
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

} // namespace part_one
