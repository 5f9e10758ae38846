// The words that labels of confidential matter are made of, and the small questions asked about them.
//
// Sources: FORMS.md; Local Government Act 1972, Schedule 12A; Government Security Classifications.
#pragma once

#include "disclosure/spoken_words.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace part_one {

using Words = std::vector<SpokenWord>;

bool is_any(std::string_view word, std::initializer_list<std::string_view> of);
/// A list of words in one string: a space before and behind each.
bool stands_in(std::string_view list, std::string_view word);
/// Do the words from `at` on begin with this phrase (words parted by single spaces)?
bool has(const Words& words, std::size_t at, std::string_view phrase);
bool contains(const Words& words, std::string_view phrase, std::size_t from = 0);
std::size_t length_of(std::string_view phrase);
/// "private" words: by themselves they say that something is not for everybody.
bool is_closed_word(const WordNumber& word);
/// What a label may hold beside its own words and still be a label.
bool is_label_filler(const WordNumber& word);
bool is_denial(std::string_view word);
/// Do the words from `at` on say that there is nothing, and a full stop or the end of the text follow: "None.", "N/A"?
bool denies_at(std::string_view folded, const Words& words, std::size_t at);
bool is_negated(const Words& words, std::size_t at);
/// How many bytes a sign has that is no letter, digit or space: "«", "→", "|"; 0 where none stands.
std::size_t bytes_of_sign(std::string_view text, std::size_t at);
/// Only full stops, commas and the like stand between a word and the end of its label.
char mark_after(std::string_view folded, std::size_t end);
bool is_separator(char c);
/// An act, or a piece of work that has parts: "of the Police Reform Act", "of the programme".
bool names_law_or_work(std::string_view folded, const Words& words, std::size_t from);

} // namespace part_one
