// Names in a Welsh sentence change their first letter: "i Gymdeithas Tai", "a Chlwb Rygbi", "yng Nghanolfan y Dref". Here they
// get back the one that stands on their letterhead, so that "Gymdeithas" and "Cymdeithas" are one body.
//
// Only words with which bodies call themselves are changed back: of any other nobody can tell what it was.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Does this small word ("i", "gan", "a", "yng") change the first letter of the name behind it?
bool mutates_next_word(std::string_view folded);

/// "Gymdeithas Tai Llan" → "Cymdeithas Tai Llan"; every other name as it is.
std::string with_radical_first_word(const std::string& name);

} // namespace part_one
