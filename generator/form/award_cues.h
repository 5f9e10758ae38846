// The words by which a sentence awards, binds, buys, appoints or refuses. Each takes one folded word, or a folded sentence.
#pragma once

#include <initializer_list>
#include <string_view>

namespace part_one {

/// "to change the name of the support function to Executive Support": nobody is paid.
bool renames(std::string_view folded);

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
/// "The Ministry of Justice has made £n available to X": the money comes from outside, whoever has it.
bool is_given_from_outside(std::string_view folded);

/// "approves expenditure of £n", "the purchase of n at a cost of £n": money decided, whoever gets it.
bool spends(std::string_view folded);

bool refuses(std::string_view folded_sentence);
/// Does it turn something down and give nothing: "And refused the following", "Applications not supported"?
bool only_refuses(std::string_view folded_sentence);
/// "previously", "applied for": does it tell what once was, or what somebody wants?
bool tells_of_before(std::string_view folded_sentence);
/// "funded at the requested amount": what somebody wanted, and got.
bool decides_part(std::string_view folded_sentence);
/// Does it tell of before and decide nothing of it? No award of this decision.
bool only_tells(std::string_view folded_sentence);

/// "approves £n to X, and rejects the application of Y": where the refusal begins behind an award; npos without one.
/// `lower`: the sentence in lower case.
std::size_t refusal_behind_award(std::string_view lower);
/// "The contract with X ends on 31 January": of a contract that runs out, and is neither extended nor let anew in the same
/// sentence.
bool tells_of_end(std::string_view folded_sentence);

} // namespace part_one
