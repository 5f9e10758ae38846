// The words of a folded line, with the disguises of spelling taken off.
//
// "P A R T  2", "P.A.R.T. 2", "PART2", "PARTII", "PRAT 2", "CONFIDENTAIL", "C0NF1DENTIAL", "RESTRIC TED" all read as
// the words they mean.
#pragma once

#include "disclosure/word_number.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct SpokenWord {
    WordNumber text;
    std::size_t at = 0; // in the folded line
    std::size_t end = 0;
    bool was_repaired = false; // misspelt, spaced out or run together
};

std::vector<SpokenWord> spoken_words(std::string_view folded);

/// Letters and digits alone, what looks alike written alike ("0" as "o", "1" and "l" as "i").
std::string bare_letters(std::string_view folded);

} // namespace part_one
