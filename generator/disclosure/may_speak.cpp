#include "disclosure/may_speak.h"

#include "basics/text.h"
#include "disclosure/misspellings.h"
#include "disclosure/word_memory.h"
#include "disclosure/word_tables.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace part_one {

namespace {

/// Words without which no line speaks of confidentiality: any of them, or a word that could be one of them misspelt.
constexpr std::array<std::string_view, 74> speaking_words{
    "confidential", "restricted", "exempt",      "publication", "sensitive",    "private",      "privileged",
    "secret",       "closed",     "protect",     "withheld",    "unpublished",  "embargoed",    "disclosed",
    "disclosure",   "disclose",   "redact",      "redacted",    "published",    "publish",      "excluded",
    "exclusion",    "confidence", "schedule",    "exempted",    "internal",     "cyfrinachol",  "eithriedig",
    "cyfyngedig",   "gyhoeddi",   "sensitif",    "release",     "circulation",  "website",      "embargo",
    "eyes",         "nonpublic",  "virtue",      "exemptions",  "official",     "privilege",    "preifat",
    "gyfrinachol",  "cyhoeddi",   "disclosable", "releasable",  "classified",   "prejudice",    "conf",
    "confid",       "tlp",        "nfp",         "breifat",     "publishing",   "sensitivity",  "foia",
    "undisclosed",  "unsuitable", "withhold",    "judice",      "litigation",   "offsen",       "publishable",
    "redaction",    "12a",        "gaeedig",     "gyfreithiol", "gyfrinachedd", "cyfrinachedd", "rhannu",
    "cyhoedd",      "lpp",        "sch12a",      "locsen"};

constexpr std::size_t farthest_only = 60; // bytes of a line in which "for the PCC only" ends

constexpr std::size_t farthest_victim = 40; // bytes of a line in which "details of the victim" ends

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
        // "exempy": few words hold an x, so that a wrong letter beside it may be looked at closely.
        const bool is_rare = (root.letters & letters & letters_in("x")) != 0;
        if ((root.word.size() < 9 && !is_rare) || word.size() < 5) {
            return word == root.word || (word.size() >= 5 && word.size() + 1 >= root.word.size() &&
                                         word.size() <= root.word.size() + 1 && has_at_most(letters ^ root.letters, 1));
        }
        return could_be(root, word, letters, true);
    });
}

bool is_speaking(std::string_view word) {
    if (word.size() < 3) return false;
    return word.size() > longest_known ? holds_speaking_part(word) : is_near_speaking_word(word);
}

/// All that `begins_to_close` asks about.
constexpr WordTable ordering_words{
    "only unig record line left withdrew were was be for public open not camera paper "
    "papers pages distribution prejudice pinc data code "
    "version use individual affairs identity s protocol note sens sen ourselves rule "
    "out 31 36 38 40 41 42 43 s31 s36 s38 s40 s41 s42 s43 victim victim's victims victims' complainant witness "
    "complainant's witness's witnesses nda sheet sheets office access offline upload copy commented comment deleted "
    "drafting marked announced information domain"};

/// Orders and readers, in words of which each is ordinary: "for office use only", "yn unig", "do not share", "not to be
/// made public", "not for …", "in camera", "off the record", "contains personal data". `end`: where the word ends in its line.
bool begins_to_close(std::string_view word, std::string_view before, std::size_t end, bool denies) {
    if (!ordering_words.holds(WordNumber(word))) return false;
    if (word == "only" || word == "unig") return end <= farthest_only;
    if (word == "record" || word == "line") return before == "the" && end <= farthest_only;
    if (word == "be" || word == "for") return denies && (before == "to" || before == "not");
    if (word == "public" || word == "open") return end <= 16 || before == "made"; // "Public: No", "to be made public"
    if (word == "left" || word == "withdrew" || word == "were" || word == "was") return before == "public";
    if (word == "not") return before == "do";
    if (word == "camera") return before == "in";
    if (word == "paper" || word == "papers" || word == "pages" || word == "pinc")
        return before == "pink" || before == "yellow" || before == "blue" || before == "buff" || before == "gold" ||
               before == "papurau";
    if (word == "data") return before == "personal" || before == "category";
    if (word == "code") return before == "handling";
    if (word == "version") return before == "public" || before == "published";
    if (word == "use") return before == "officer" || before == "officers" || before == "staff";
    if (word == "individual" || word == "affairs") return before == "any" || before == "business";
    if (word == "identity") return before == "the";
    if (word == "s") return before == "o";
    if (word == "protocol") return before == "light";
    if (word == "40" || word == "43" || word == "41" || word == "42" || word == "31" || word == "36" || word == "38")
        return end <= farthest_only && (before == "s" || before == "section" || before == "sec");
    if (word.size() == 3 && word[0] == 's' && is_ascii_digit(word[1])) return end <= farthest_only;
    if (word.starts_with("victim") || word.starts_with("complainant") || word.starts_with("witness"))
        return end <= farthest_victim / 2 || before == "of" ||
               ((before == "the" || word[0] != 'v') && end <= farthest_victim);
    if (word == "commented" || word == "comment" || word == "deleted" || word == "drafting") return true;
    if (word == "nda" || word == "offline") return end <= farthest_only;
    if (word == "marked") return before == "protectively";
    if (word == "announced") return before == "yet";
    if (word == "domain") return before == "public";
    if (word == "information") return before.size() == 1 && before[0] >= '1' && before[0] <= '7';
    if (word == "sheet" || word == "sheets") return before == "green";
    if (word == "office") return end <= 12;
    if (word == "access") return before == "public";
    if (word == "upload") return before == "before";
    if (word == "copy") return before == "paper";
    if (word == "out") return before == "this" || before == "it";
    if (word == "ourselves") return before == "between";
    if (word == "rule") return before == "house" && end <= farthest_only;
    if (word == "note") return before == "side" || before == "line" || before == "offline";
    if (word == "sens" || word == "sen") return before == "official" || before == "off";
    if (word == "distribution" || word == "prejudice") return before == "limited" || before == "without";
    return false;
}

/// "Not", "below", "press": what follows may be denied to the public.
bool denies_what_follows(std::string_view word) {
    return word == "not" || word == "non" || word == "below" || word == "nid" || word == "press" || word == "never" ||
           word == "cannot" || word == "hidden" || word == "hide" || word == "suppressed" || word == "keep" ||
           word == "remove" || word == "removed" || word == "omit" || word == "omitted" || word == "heb" ||
           word == "dim";
}

/// What may be denied.
bool is_for_everybody(std::string_view word) {
    return word == "public" || word == "open" || word == "distribution" || word == "external" || word == "onward" ||
           word == "wider" || word == "further" || word == "general" || word == "web" || word == "upload" ||
           word == "minuted" || word == "minutes" || word == "attribution" || word == "copy" || word == "share" ||
           word == "minuting" || word == "register" || word == "site" || word == "ryddhau" || word == "live";
}

/// Could a space have broken a word behind this, "PAR T 2", "RESTRIC TED", or a letter of it have slipped, "P TO 2"?
bool may_be_front(std::string_view word) {
    return word[0] == 'p' ||
           (word.size() >= 2 && std::any_of(repairable.begin(), repairable.end(),
                                            [&](const Root& root) { return root.word.starts_with(word); }));
}

/// What a word may do in a line, whatever stands round it.
enum Trait : std::uint8_t {
    speaks = 1,      // by itself
    speaks_with = 2, // together with others: "only", "not", "public"
    names_part = 4,  // "part", "rhan2", and how they are mistyped
    may_go_on = 8,   // it may be the front of a broken word
};

std::uint8_t traits_of(std::string_view word) {
    std::uint8_t traits = 0;
    if (is_speaking(word)) traits |= speaks;
    if (ordering_words.holds(WordNumber(word)) || denies_what_follows(word) || is_for_everybody(word))
        traits |= speaks_with;
    if (word.starts_with("part") || word.starts_with("rhan") || word.starts_with("pt") || is_nearly_part(word))
        traits |= names_part;
    if (may_be_front(word)) traits |= may_go_on;
    return traits;
}

/// The same, remembered.
std::uint8_t remembered_traits(std::string_view word) {
    thread_local WordMemory<std::uint8_t> memory;
    if (word.size() > WordNumber::longest) return traits_of(word);
    return memory.of(WordNumber(word), [](const WordNumber& unknown) { return traits_of(unknown); });
}

/// "Part" or what is mistyped for it, with its number: soon, or behind "no", quotation marks, brackets.
bool is_part_with_number(std::string_view word, std::string_view near) {
    if (is_part(word) || is_nearly_part(word) || word == "parts") {
        for (std::string_view second : {"ii", "tw", "to", "th", "da", "dw", " i", " one"})
            if (near.find(second) != std::string_view::npos) return true;
        return near.find_first_of("23zb|!l1") != std::string_view::npos || trimmed(near).empty();
    }
    if (!word.starts_with("part") && !word.starts_with("rhan") && !word.starts_with("pt")) return false;
    const std::string_view tail = word.substr(word.starts_with("pt") ? 2 : 4);
    return is_ascii_digit(tail[0]) || tail.starts_with("ii") || tail.starts_with("two");
}

/// "PAR T", "P ART 2", "RESTRIC TED"
bool is_broken(std::string_view before, std::string_view word) {
    if (before.empty() || before.size() + word.size() > 14) return false;
    return is_broken_word(before, word) || (before[0] == 'p' && is_second(word)) ||
           (before[0] == 'p' && word[0] == 't' && word.size() == 2) || (before == "p" && word == "art") ||
           (before == "pa" && word == "rt");
}

constexpr std::array<bool, 256> word_bytes = [] {
    std::array<bool, 256> bytes{};
    for (std::size_t c = 0; c < 256; ++c) bytes[c] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
    return bytes;
}();

bool is_in_word(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

} // namespace

bool may_speak(std::string_view folded) {
    // "Part To", "Rhann 2"
    constexpr std::size_t shortest = 10;
    if (folded.size() <= shortest && folded.find(' ') != std::string_view::npos &&
        std::string_view("parth").find(folded.front()) != std::string_view::npos)
        return true;
    std::size_t singles = 0;
    bool denies = false;
    std::string_view before;
    bool before_may_go_on = false;
    for (std::size_t at = 0; at < folded.size();) {
        if (!is_in_word(folded[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        char bytes = 0;
        while (end < folded.size() && is_in_word(folded[end])) bytes |= folded[end++];
        const std::string_view word = folded.substr(at, end - at);
        at = end;
        const bool is_plain = (bytes & 0x80) == 0;
        if (!is_plain && word.size() > 4) return true;
        singles = word.size() == 1 ? singles + 1 : 0;
        if (singles >= 3) return true;
        const std::uint8_t traits = remembered_traits(word);
        if (traits & speaks_with) {
            if (begins_to_close(word, before, end, denies)) return true;
            denies = denies || denies_what_follows(word);
            if (denies && is_for_everybody(word)) return true;
        }
        if (traits & names_part) {
            if (is_part_with_number(word, folded.substr(end, 12))) return true;
        } else if (before_may_go_on && is_broken(before, word)) {
            return true;
        }
        if (traits & speaks) return true;
        before = word;
        before_may_go_on = (traits & may_go_on) != 0;
    }
    return false;
}

} // namespace part_one
