#include "form/welsh_mutation.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 28> first_words{
    "Bwrdd",    "Canolfan",     "Clwb",       "Cronfa", "Cyfeillion", "Cymdeithas", "Cymorth",
    "Cymru",    "Cyngor",       "Dinas",      "Gofal",  "Grŵp",       "Gwasanaeth", "Llais",
    "Menter",   "Menywod",      "Merched",    "Mudiad", "Plant",      "Pobl",       "Prifysgol",
    "Prosiect", "Partneriaeth", "Rhwydwaith", "Tai",    "Teulu",      "Tîm",        "Theatr"};

/// What the beginning of a word becomes: soft, nasal and aspirate mutation.
struct Change {
    std::string_view radical, mutated;
};
constexpr std::array<Change, 15> changes{{{"Ll", "L"},
                                          {"Rh", "R"},
                                          {"C", "G"},
                                          {"P", "B"},
                                          {"T", "D"},
                                          {"G", ""},
                                          {"B", "F"},
                                          {"D", "Dd"},
                                          {"M", "F"},
                                          {"C", "Ch"},
                                          {"P", "Ph"},
                                          {"T", "Th"},
                                          {"C", "Ngh"},
                                          {"P", "Mh"},
                                          {"T", "Nh"}}};

} // namespace

bool mutates_next_word(std::string_view folded) {
    for (std::string_view word : {"i", "o", "a", "gan", "ar", "dan", "dros", "drwy", "am", "at", "yng", "ym", "yn",
                                  "gyda", "neu", "y", "yr", "dy", "ei"})
        if (folded == word) return true;
    return false;
}

std::string with_radical_first_word(const std::string& name) {
    const std::size_t end = std::min(name.find(' '), name.size());
    const std::string_view first = std::string_view(name).substr(0, end);
    for (std::string_view radical : first_words) {
        if (first == radical) return name;
        for (const Change& change : changes) {
            if (!radical.starts_with(change.radical)) continue;
            std::string mutated = std::string(change.mutated) + std::string(radical.substr(change.radical.size()));
            // "Gofal" → "Ofal": the letter goes, and the next is written large
            if (change.mutated.empty() && !mutated.empty() && mutated[0] >= 'a' && mutated[0] <= 'z')
                mutated[0] = static_cast<char>(mutated[0] - 'a' + 'A');
            if (first == mutated) return std::string(radical) + name.substr(end);
        }
    }
    return name;
}

} // namespace part_one
