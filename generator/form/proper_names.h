// Names in a sentence: which capitalised words belong together, and how surely they are an organisation.
//
// Knows the shapes of names (legal endings, words that bodies call themselves by, titles of persons); does not know what
// the sentence says about them, which is `award_sentences`.
#pragma once

#include "form/known_organisations.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct ProperName {
    enum class Kind {
        known,        // in providers.toml
        organisation, // a legal ending, a number of the register, or a word such as Trust, Club, Council
        unsure,       // capitalised words
        person,       // "Mr …", or a common first name before one other word
        post,         // a role, a document, a place in the calendar: "Chief Constable", "Police and Crime Plan"
    };
    std::string name; // as written, without "the" and without registration numbers
    std::size_t at = 0;
    std::size_t end = 0; // behind a bracket that belongs to the name
    Kind kind = Kind::unsure;
};

/// Every name of a sentence in order; they do not overlap.
std::vector<ProperName> proper_names(std::string_view sentence, const KnownOrganisations& known);

/// May money go to it, as far as its name tells? Not to a person (a grant to one is not indexed by name) or a post.
bool may_be_provider(const ProperName& name);

} // namespace part_one
