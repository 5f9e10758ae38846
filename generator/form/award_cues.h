// The words by which a sentence awards, binds, buys, appoints or refuses. Each takes one folded word, or a folded sentence.
#pragma once

#include <initializer_list>
#include <string_view>

namespace part_one {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> of);
/// "to award £5 to X": the verbs and nouns that give.
bool gives(std::string_view word);
/// "a contract with X"
bool binds(std::string_view word);
bool buys(std::string_view word);
bool appoints(std::string_view word);
/// "X was awarded"
bool is_passive_of_giving(std::string_view word);
bool is_be(std::string_view word);
/// What stands between a cue and a name without parting them.
bool is_light(std::string_view word);
/// Does the sentence turn something down? Nothing is awarded in it.
bool refuses(std::string_view folded_sentence);
/// Does it tell what once was, or what somebody wants? No award of this decision.
bool only_tells(std::string_view folded_sentence);

} // namespace part_one
