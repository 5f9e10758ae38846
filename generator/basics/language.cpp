#include "basics/language.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace part_one {

namespace {

/// Words that no English text has, in lower case. Sorted.
constexpr std::array<std::string_view, 95> welsh_words{
    "a'i",       "a'r",          "a'u",          "adroddiad",    "angen",
    "arall",     "argymhelliad", "argymhellion", "bod",          "bydd",
    "bynnag",    "cais",         "cofnod",       "comisiynydd",  "crynodeb",
    "cyfanswm",  "cyfeirnod",    "cyfer",        "cyfreithiol",  "cyhoeddi",
    "cyllid",    "cymeradwyo",   "cymeradwyo'r", "cymeradwywyd", "cymorth",
    "cymraeg",   "cymuned",      "cynllun",      "cytundeb",     "cytunodd",
    "darparwr",  "dros",         "drwy",         "dyddiad",      "dyfarnu",
    "dyfarnu'r", "dyma",         "ei",           "eu",           "ffurflen",
    "fod",       "gael",         "gan",          "gefndir",      "goblygiadau",
    "gofynnir",  "gohirio",      "gwasanaeth",   "gwasanaethau", "gweithredol",
    "gyda",      "gyfer",        "gyfrinachol",  "gymuned",      "gymunedol",
    "heddlu",    "hwn",          "hyn",          "hysbysiad",    "i'r",
    "i'w",       "llofnod",      "llofnodwyd",   "mae",          "mae'r",
    "mewn",      "nac",          "neu",          "nid",          "nodwyd",
    "o'r",       "oedd",         "oes",          "penderfyniad", "prosiect",
    "pwnc",      "rhaid",        "rhan",         "rhif",         "rhoi",
    "risg",      "roedd",        "swyddfa",      "swyddog",      "sydd",
    "teitl",     "throsedd",     "throseddu",    "troseddau",    "wedi",
    "wrth",      "ydy",          "ydyw",         "yn",           "yr"};

/// Words that no Welsh text has. Sorted.
constexpr std::array<std::string_view, 58> english_words{"and",
                                                         "approval",
                                                         "approved",
                                                         "are",
                                                         "award",
                                                         "be",
                                                         "been",
                                                         "by",
                                                         "commissioner",
                                                         "community",
                                                         "crime",
                                                         "date",
                                                         "decision",
                                                         "executive",
                                                         "for",
                                                         "form",
                                                         "from",
                                                         "fund",
                                                         "funding",
                                                         "has",
                                                         "have",
                                                         "implications",
                                                         "in",
                                                         "is",
                                                         "it",
                                                         "legal",
                                                         "not",
                                                         "number",
                                                         "of",
                                                         "office",
                                                         "officer",
                                                         "on",
                                                         "or",
                                                         "police",
                                                         "project",
                                                         "publication",
                                                         "recommendation",
                                                         "reference",
                                                         "report",
                                                         "risk",
                                                         "service",
                                                         "services",
                                                         "shall",
                                                         "signature",
                                                         "summary",
                                                         "support",
                                                         "that",
                                                         "the",
                                                         "their",
                                                         "there",
                                                         "this",
                                                         "title",
                                                         "to",
                                                         "was",
                                                         "were",
                                                         "which",
                                                         "will",
                                                         "with"};

bool is_letter(char c) { return is_ascii_letter(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80; }

} // namespace

bool may_hold_welsh(std::string_view text) {
    for (std::size_t at = text.find('y'); at != std::string_view::npos; at = text.find('y', at + 1)) {
        if (at == 0 || text[at - 1] != ' ' || at + 2 >= text.size()) continue;
        if (text[at + 1] == ' ' || ((text[at + 1] == 'n' || text[at + 1] == 'r') && text[at + 2] == ' ')) return true;
    }
    return false;
}

Language language_of(std::string_view text) {
    std::size_t welsh = 0, english = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        while (at < text.size() && !is_letter(text[at])) ++at;
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end])) ++end;
        if (end == at) break;
        const std::string word = replaced(lower_ascii(text.substr(at, end - at)), "’", "'");
        if (std::binary_search(welsh_words.begin(), welsh_words.end(), word)) ++welsh;
        if (std::binary_search(english_words.begin(), english_words.end(), word)) ++english;
        at = end;
    }
    if (welsh > english && welsh >= 1 && welsh >= 3 * english) return Language::welsh;
    if (english > welsh) return Language::english;
    return Language::unknown;
}

} // namespace part_one
