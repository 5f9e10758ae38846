// Remembers what was found out about words: forms share them, and each is asked about thousands of times.
//
// What is remembered depends on nothing but the word. The memory has a fixed size, and a new word takes the place of
// the one that stood there; each thread has its own, so none waits for another.
#pragma once

#include "disclosure/word_number.h"

#include <array>
#include <cstddef>

namespace part_one {

template <typename Answer>
class WordMemory {
  public:
    /// The answer to `ask(word)`, which is only asked where it is not remembered. The word is not empty.
    template <typename Ask>
    Answer of(const WordNumber& word, Ask ask) {
        Known& known = known_[word.hash() >> (64 - bits)];
        if (!(known.word == word)) known = {word, ask(word)};
        return known.answer;
    }

  private:
    static constexpr unsigned bits = 12;
    struct Known {
        WordNumber word;
        Answer answer{};
    };
    std::array<Known, std::size_t{1} << bits> known_;
};

} // namespace part_one
