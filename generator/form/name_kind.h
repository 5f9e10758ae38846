// What a run of capitalised words is called: a body, a person, a post, or something that only has the shape of a name.
//
// Knows the words of the name and the one before it; where it begins and ends is `proper_names`.
#pragma once

#include "form/name_tokens.h"
#include "form/proper_names.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace part_one {

/// "Onward Trust's"
bool is_possessive_of_body(const NameToken& word);

/// From the word `first` to the word `last`, as everywhere below.
bool has_body_word(const std::vector<NameToken>& words, std::size_t first, std::size_t last);

/// "Head of Governance", "Director of Finance"
bool is_head_of_something(const std::vector<NameToken>& words, std::size_t first, std::size_t last);

/// "Community Centre", "Youth Club": behind "and" the rest of a name, for nobody is called so alone.
bool is_unnamed_body(const std::vector<NameToken>& words, std::size_t first, std::size_t last);

/// "3rd" of "3rd Eastmoor Scouts": a group that is told apart by its number.
bool is_number_of_group(const std::vector<NameToken>& words, std::size_t number, std::size_t last);

ProperName::Kind kind_of_name(const std::vector<NameToken>& words, std::size_t first, std::size_t last);

/// "Hill Villages Relief Fund": a grant maker that is called a fund. "Community Safety Fund" is a pot of the office.
bool is_fund_with_a_name(std::string_view name);

} // namespace part_one
