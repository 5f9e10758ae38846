// A sentence as a row of names, sums, words and marks: what the reading of awards looks at.
#pragma once

#include "form/amounts.h"
#include "form/proper_names.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct Token {
    enum class Kind { word, name, sum, mark };
    Kind kind = Kind::word;
    std::string word; // folded
    std::size_t at = 0;
    std::size_t end = 0;
    std::size_t index = 0; // of the name or the sum
};

/// Does a name that begins at `at` stand inside one of these sums ("£5 Million")?
bool stands_in_sum(const std::vector<WrittenAmount>& sums, std::size_t at);

/// `lower` is the sentence in lower case, of the same length; names and sums are in order of their place.
std::vector<Token> sentence_tokens(std::string_view sentence, std::string_view lower,
                                   const std::vector<ProperName>& names, const std::vector<WrittenAmount>& sums);

} // namespace part_one
