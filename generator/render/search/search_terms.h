// Which word stands in which record, and how much it says there.
#pragma once

#include "register/register.h"
#include "render/wording.h"

#include <cstdint>
#include <string>
#include <vector>

namespace part_one {

/// Where in a record a word stands; a word that stands in several places counts for the last of them.
enum class SearchField : std::uint8_t { body, facts, name, number };
constexpr std::size_t search_fields = 4;

struct SearchTerm {
    std::string word;
    bool is_common = false;                       // in so many records that no search may hang on it
    std::vector<std::size_t> rows[search_fields]; // by field, sorted; a row stands in one of them

    std::size_t row_count() const;
};

/// Sorted by word. A row is a record's place in the register. Names of officers are left out of the text of a form, and
/// so are numbers of one or two digits, which stand everywhere.
std::vector<SearchTerm> search_terms_of(const Register& reg, const Wording& wording);

} // namespace part_one
