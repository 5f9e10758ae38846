// Labels that close and are put together rather than learnt: an order not to publish, what a paper is sensitive for,
// what was told in confidence, what a paper contains, the paragraph that exempts it.
//
// "Must not be disclosed", "not suitable for publication", "operationally sensitive", "contains personal data",
// "LGA 1972, Schedule 12A, paragraph 3". No list holds them all, so each is a small grammar: the words it may be made of,
// and those without which it says nothing. Sources: Local Government Act 1972, Schedule 12A; Freedom of Information
// Act 2000, Part II; Government Security Classifications; what offices write when no form asks them.
#pragma once

#include "disclosure/vocabulary.h"

#include <cstddef>

namespace part_one {

/// May such a label begin with this word? For most words the answer is no.
bool may_begin_composed_label(const WordNumber& word);

/// How many words the order not to publish has that begins at this word; 0 where none does.
std::size_t words_of_order_not_to_publish(const Words& words, std::size_t at);

/// How many words the longest such label has that begins at this word; 0 where none does.
std::size_t words_of_composed_label(const Words& words, std::size_t at);

} // namespace part_one
