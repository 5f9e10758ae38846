// What of a withheld text is looked for in the site.
//
// Runs of six words, shorter lines as a whole, and the few words that would give a secret away on their own: names,
// references, sums, telephone numbers, addresses.
#pragma once

#include "audit/leaks/phrases.h"
#include "audit/leaks/telling_words.h"

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace part_one {

/// What one text gives to look for.
struct SecretsOfText {
    std::vector<PhraseSet::Phrase> wording;
    std::vector<TellingWords> telling;
    std::unordered_set<std::uint64_t> small_words; // that begin with a small letter
};
SecretsOfText secrets_of(std::string_view text);
std::unordered_set<std::uint64_t> small_words_of(std::string_view text);

/// What all texts together give. A name that stands in lower case anywhere is none.
struct Secrets {
    struct About {
        std::uint32_t owner; // the first withheld text's that holds it
        SecretKind kind;
    };
    PhraseSet phrases;
    std::vector<About> about; // by the phrase's number

    void add(const PhraseSet::Phrase& phrase, About about);
};

} // namespace part_one
