// What of a withheld text is looked for in the site.
//
// Runs of six words, shorter lines as a whole, and the few words that would give a secret away on their own: names,
// references, sums, telephone numbers, addresses. A word that stands in lower case anywhere is no name.
#pragma once

#include "audit/leaks/phrases.h"

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace part_one {

/// `wording` may stand where the same words are public; `telling` (a name, a sum) nowhere, unless public anywhere.
enum class SecretKind : std::uint8_t { wording, telling };

struct Secrets {
    struct About {
        std::uint32_t owner; // the first withheld text's that holds it
        SecretKind kind;
    };
    PhraseSet phrases;
    std::vector<About> about; // by the phrase's number
};

/// The words of `text` that begin with a small letter.
void gather_small_words(std::string_view text, std::unordered_set<std::uint64_t>& small_words);

/// Adds what is to be looked for of one withheld text.
void gather_secrets(std::string_view text, std::uint32_t owner, const std::unordered_set<std::uint64_t>& small_words,
                    Secrets& secrets);

} // namespace part_one
